-- title    = "Dashboards show what exists"
-- severity = "medium"
-- why      = "A widget on what is gone shows an empty graph, which is taken for a quiet service."
-- fix      = "Put what took its place into the widget, in the region where that is, or remove the widget."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html"
-- omits    = "Whether a metric has data; metrics whose dimensions name nothing that is looked up, which are functions, database instances and clusters, instances, groups, queues, topics, tables and buckets; what is of other accounts, and of regions in which nothing that is looked up was found, or that are not audited; log groups by prefix, expressions, searches, and what a variable of the dashboard stands for."

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

-- A region that was not audited looks like one in which everything is gone.
place AS (
    SELECT
        account_id,
        region
    FROM live
    UNION
    SELECT
        account_id,
        region
    FROM aws_cloudwatch_log_group
    UNION
    SELECT
        account_id,
        region
    FROM aws_cloudwatch_alarm
),

-- Who looks at the dashboard chooses what stands in the place of these.
variable AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        iif(v.type = 'object', v.value ->> '$.type', NULL) AS type,
        iif(
            v.type = 'object', coalesce(v.value ->> '$.pattern', v.value ->> '$.property'), NULL
        ) AS word
    FROM aws_cloudwatch_dashboard AS d
    CROSS JOIN
        json_each(
            iif(json_valid(d.dashboard_body), d.dashboard_body, NULL), '$.variables'
        ) AS v
),

item AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.widget,
        i.kind,
        i.item_region,
        i.item_account_id,
        i.namespace,
        i.name,
        i.dimensions
    FROM aws_cloudwatch_dashboard_item AS i
    INNER JOIN place AS p
        ON i.account_id = p.account_id AND i.item_region = p.region
    WHERE
        coalesce(i.item_account_id, i.account_id) = i.account_id
        AND NOT EXISTS (
            SELECT 1
            FROM variable AS v
            WHERE
                v.account_id = i.account_id
                AND v.region = i.region
                AND v.arn = i.arn
                AND v.word <> ''
                AND CASE v.type
                    WHEN 'pattern'
                        THEN
                            instr(i.name, v.word) > 0
                            OR instr(i.item_region, v.word) > 0
                            OR instr(coalesce(i.dimensions, ''), v.word) > 0
                    WHEN 'property'
                        THEN
                            (v.word = 'region' AND i.kind <> 'alarm')
                            OR EXISTS (
                                SELECT 1 FROM json_each(i.dimensions) AS n
                                WHERE n.key = v.word
                            )
                END
        )
),

shown (account_id, region, arn, text, is_there) AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        d.key || ' ' || d.value || ' in ' || i.item_region,
        l.name IS NOT NULL
    FROM item AS i
    CROSS JOIN json_each(i.dimensions) AS d
    INNER JOIN kind AS k
        ON
            i.namespace = k.namespace
            AND d.key = k.dimension
            -- At the edge the region that a function comes from is in its name, `us-east-1.f`.
            AND (k.dimension <> 'FunctionName' OR instr(d.value, '.') = 0)
    LEFT JOIN live AS l
        ON
            i.account_id = l.account_id
            AND i.item_region = l.region
            AND i.namespace = l.namespace
            AND d.key = l.dimension
            AND l.name = cast(d.value AS TEXT)
    WHERE i.kind = 'metric'
    UNION
    SELECT
        i.account_id,
        i.region,
        i.arn,
        'log group ' || i.name || ' in ' || i.item_region,
        g.arn IS NOT NULL
    FROM item AS i
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON i.account_id = g.account_id AND i.item_region = g.region AND i.name = g.name
    WHERE i.kind = 'log_group'
    UNION
    SELECT
        i.account_id,
        i.region,
        i.arn,
        'alarm ' || i.name,
        a.arn IS NOT NULL
    FROM item AS i
    LEFT JOIN aws_cloudwatch_alarm AS a
        ON i.account_id = a.account_id AND i.item_region = a.region AND i.name = a.arn
    WHERE i.kind = 'alarm'
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS things,
        group_concat(iif(is_there, NULL, text), ', ') AS gone
    FROM (SELECT * FROM shown ORDER BY text) AS ordered
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(
        json_valid(d.dashboard_body) = 1 AND s.arn IS NULL,
        'it shows nothing that is looked up',
        NULL
    ) AS exempt,
    iif(json_valid(d.dashboard_body) = 1, s.gone IS NULL, NULL) AS compliant,
    CASE
        WHEN json_valid(d.dashboard_body) IS NOT 1 THEN 'its widgets could not be read'
        WHEN s.arn IS NULL THEN 'it shows nothing that is looked up'
        ELSE coalesce('gone is ' || s.gone, 'all that it shows exists: ' || s.things)
    END AS actual
FROM aws_cloudwatch_dashboard AS d
LEFT JOIN summary AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn;
