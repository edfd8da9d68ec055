-- title    = "Resources have alarms on the metrics of their kind"
-- severity = "high"
-- why      = "A resource without alarms fails unseen until a customer reports it."
-- fix      = "Create alarms on the metrics that lack one."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html"
-- omits    = "Judged are database instances, functions, instances and NAT gateways; not load balancers, groups, tables, queues, APIs and state machines."
-- [params.kinds]
-- about    = "Kinds that are judged: `database`, `function`, `instance`, `nat-gateway`."
-- default  = ["database", "function", "instance", "nat-gateway"]
-- [params.metrics]
-- about    = "Metrics that need an alarm, each after its kind."
-- default  = ["database CPUUtilization", "database FreeStorageSpace", "function Errors", "function Throttles", "instance StatusCheckFailed", "nat-gateway ErrorPortAllocation"]

WITH subject (kind, namespace, dimension, account_id, region, arn, id, has_storage) AS (
    SELECT
        'database',
        'AWS/RDS',
        'DBInstanceIdentifier',
        account_id,
        region,
        arn,
        db_instance_identifier,
        coalesce(engine, '') NOT LIKE 'aurora%'
    FROM aws_rds_db_instance
    WHERE coalesce(status, '') <> 'deleting' AND coalesce(engine, '') NOT IN ('docdb', 'neptune')
    UNION ALL
    SELECT
        'function',
        'AWS/Lambda',
        'FunctionName',
        account_id,
        region,
        arn,
        name,
        1
    FROM aws_lambda_function
    UNION ALL
    SELECT
        'instance',
        'AWS/EC2',
        'InstanceId',
        account_id,
        region,
        arn,
        instance_id,
        1
    FROM aws_ec2_instance
    -- The instances of a group come and go: alarms belong to the group.
    WHERE
        coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
        AND coalesce(tags, '') NOT LIKE '%"aws:autoscaling:groupName"%'
    UNION ALL
    SELECT
        'nat-gateway',
        'AWS/NATGateway',
        'NatGatewayId',
        account_id,
        region,
        arn,
        nat_gateway_id,
        1
    FROM aws_vpc_nat_gateway
    WHERE coalesce(state, '') NOT IN ('deleting', 'deleted', 'failed')
),

watched AS (
    SELECT
        a.account_id,
        a.region,
        a.namespace,
        a.metric_name,
        d.value ->> '$.Name' AS dimension,
        cast(d.value ->> '$.Value' AS TEXT) AS id
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.dimensions) AS d
    WHERE a.metric_name IS NOT NULL
    UNION
    SELECT
        a.account_id,
        a.region,
        q.value ->> '$.MetricStat.Metric.Namespace',
        q.value ->> '$.MetricStat.Metric.MetricName',
        d.value ->> '$.Name',
        cast(d.value ->> '$.Value' AS TEXT)
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.metrics) AS q
    CROSS JOIN json_each(q.value, '$.MetricStat.Metric.Dimensions') AS d
),

-- An alarm on one of the status checks is as good as one on both.
alarmed AS MATERIALIZED (
    SELECT
        account_id,
        region,
        namespace,
        dimension,
        id,
        metric_name
    FROM watched
    UNION
    SELECT
        account_id,
        region,
        namespace,
        dimension,
        id,
        'StatusCheckFailed'
    FROM watched
    WHERE metric_name GLOB 'StatusCheckFailed_*'
),

-- Alarms on a query over all resources of a kind: SELECT MAX(CPUUtilization) FROM "AWS/RDS" ...
fleet AS MATERIALIZED (
    SELECT
        a.account_id,
        a.region,
        q.value ->> '$.Expression' AS expression
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.metrics) AS q
    WHERE
        q.value ->> '$.Expression' LIKE 'SELECT%'
        AND q.value ->> '$.Expression' NOT LIKE '%WHERE%'
),

wanted AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        substr(m.value, length(s.kind) + 2) AS metric,
        s.namespace,
        s.dimension,
        s.id
    FROM subject AS s
    CROSS JOIN json_each(:metrics) AS m
    WHERE
        s.kind IN (SELECT k.value FROM json_each(:kinds) AS k)
        AND m.value GLOB s.kind || ' *'
        AND (s.has_storage OR m.value <> 'database FreeStorageSpace')
),

judged AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.metric,
        (
            EXISTS (
                SELECT 1
                FROM alarmed AS c
                WHERE
                    c.account_id = w.account_id
                    AND c.region = w.region
                    AND c.namespace = w.namespace
                    AND c.dimension = w.dimension
                    AND c.id = w.id
                    AND c.metric_name = w.metric
            )
            OR EXISTS (
                SELECT 1
                FROM fleet AS f
                WHERE
                    f.account_id = w.account_id
                    AND f.region = w.region
                    AND f.expression GLOB '*(' || w.metric || ')*' || w.namespace || '"*'
            )
        ) AS has_alarm
    FROM wanted AS w
    ORDER BY w.metric
)

SELECT
    account_id,
    region,
    arn AS resource,
    min(has_alarm) AS compliant,
    coalesce(
        'no alarm on ' || group_concat(iif(has_alarm, NULL, metric), ', '),
        'alarms on ' || group_concat(metric, ', ')
    ) AS actual
FROM judged
GROUP BY account_id, region, arn;
