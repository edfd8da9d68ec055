-- title    = "Alarms watch metrics that exist, of resources that exist"
-- severity = "high"
-- why      = "An alarm on a metric that nothing sends stays green whatever happens."
-- fix      = "Name the metric, the dimensions and the resource as they are, or delete the alarm."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"
-- omits    = "Metrics of other accounts, queries of Metrics Insights and PromQL, alarms on logs. Resources are looked up for functions, database instances and clusters, instances, groups, queues, topics, tables and buckets; a metric of AWS's that tells only of faults may be without data for two weeks, where the alarm takes that for good."

-- Metrics that name their resource.
WITH kind (namespace, dimension) AS (
    VALUES
    ('AWS/Lambda', 'FunctionName'),
    ('AWS/RDS', 'DBInstanceIdentifier'),
    ('AWS/RDS', 'DBClusterIdentifier'),
    ('AWS/EC2', 'InstanceId'),
    ('AWS/EC2', 'AutoScalingGroupName'),
    ('AWS/SQS', 'QueueName'),
    ('AWS/SNS', 'TopicName'),
    ('AWS/DynamoDB', 'TableName'),
    ('AWS/S3', 'BucketName')
),

live AS MATERIALIZED (
    SELECT * FROM aws_cloudwatch_named_resource
),

metric AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.id,
        m.namespace,
        m.metric_name,
        m.dimensions,
        a.treat_missing_data IS 'notBreaching' AS takes_none_for_good,
        (
            SELECT l.value
            FROM json_each(a.listed_metrics) AS l
            WHERE l.key = m.id
        ) AS is_listed
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    WHERE
        m.dimensions IS NOT NULL
        AND coalesce(m.metric_account_id, m.account_id) = m.account_id
),

-- 0 where a dimension names what is not there, 1 where all that are understood name what is.
looked AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.id,
        min(l.name IS NOT NULL) AS is_there,
        min(iif(l.name IS NULL, d.key || ' ' || d.value, NULL)) AS missing
    FROM metric AS m
    CROSS JOIN json_each(m.dimensions) AS d
    INNER JOIN kind AS k
        ON
            m.namespace = k.namespace
            AND d.key = k.dimension
            -- At the edge the region that a function comes from is in its name, `us-east-1.f`.
            AND (k.dimension <> 'FunctionName' OR instr(d.value, '.') = 0)
    LEFT JOIN live AS l
        ON
            m.account_id = l.account_id
            AND m.region = l.region
            AND m.namespace = l.namespace
            AND d.key = l.dimension
            AND l.name = cast(d.value AS TEXT)
    GROUP BY m.account_id, m.region, m.arn, m.id
),

-- The metric of a filter has data whenever an event matches.
fed AS (
    SELECT DISTINCT
        account_id,
        region,
        metric_transformation_namespace AS namespace,
        metric_transformation_name AS metric_name
    FROM aws_cloudwatch_log_metric_filter
),

judged AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.namespace || ' ' || m.metric_name || iif(
            m.dimensions = '{}', '', ' of ' || (
                SELECT group_concat(d.value, ', ')
                FROM (
                    SELECT n.value FROM json_each(m.dimensions) AS n
                    ORDER BY n.key
                ) AS d
            )
        ) AS name,
        k.missing,
        m.is_listed,
        m.takes_none_for_good
        AND (
            (m.namespace GLOB 'AWS/*' AND coalesce(k.is_there, 1)) OR f.metric_name IS NOT NULL
        ) AS may_be_silent,
        m.takes_none_for_good AND m.namespace GLOB 'AWS/*' AND k.is_there IS NULL AS unsure
    FROM metric AS m
    LEFT JOIN looked AS k
        ON
            m.account_id = k.account_id
            AND m.region = k.region
            AND m.arn = k.arn
            AND m.id = k.id
    LEFT JOIN fed AS f
        ON
            m.account_id = f.account_id
            AND m.region = f.region
            AND m.namespace = f.namespace
            AND m.metric_name = f.metric_name
    ORDER BY m.id
),

verdict AS (
    SELECT
        *,
        CASE
            WHEN missing IS NOT NULL THEN 0
            WHEN is_listed THEN 1
            WHEN is_listed IS NULL THEN NULL
            WHEN unsure THEN NULL
            ELSE may_be_silent
        END AS is_live
    FROM judged
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_live) AS is_live,
        count(*) > count(is_live) AS unsure,
        group_concat(
            CASE
                WHEN is_live THEN NULL
                WHEN missing IS NOT NULL THEN missing || ' does not exist'
                WHEN is_listed IS NULL THEN 'whether ' || name || ' has data could not be read'
                ELSE name || ' had no data in two weeks'
            END, '; '
        ) AS lacking,
        group_concat(
            name || iif(is_listed, '', ', which had no data in two weeks, and that is good'), '; '
        ) AS names
    FROM verdict
    GROUP BY account_id, region, arn
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(s.arn IS NULL, 'it watches no metric of the account that is named', NULL) AS exempt,
    CASE
        WHEN s.is_live = 0 THEN 0
        WHEN s.unsure THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(s.lacking, 'it watches ' || s.names, 'no metric is named') AS actual
FROM aws_cloudwatch_alarm AS a
LEFT JOIN summary AS s
    ON a.account_id = s.account_id AND a.region = s.region AND a.arn = s.arn;
