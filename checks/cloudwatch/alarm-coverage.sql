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

-- An alarm whose actions are off acts only where a composite alarm that acts listens to it.
listened AS MATERIALIZED (
    SELECT
        child_account_id,
        child_region,
        child_name,
        acts
    FROM aws_cloudwatch_alarm_parent
),

watched AS MATERIALIZED (
    SELECT
        m.account_id,
        m.region,
        m.namespace,
        -- An alarm on one of the status checks is as good as one on both.
        iif(
            m.metric_name GLOB 'StatusCheckFailed_*', 'StatusCheckFailed', m.metric_name
        ) AS metric_name,
        m.dimensions,
        m.dimension_names,
        m.dimensions IS NULL AS is_query,
        a.name AS alarm_name,
        m.is_watched
        AND (a.actions_enabled IS NOT 0 OR iif(l.child_name IS NULL, 0, l.acts))
        -- The lowest of all tells nothing of the one that is too high, nor the highest of the one too low.
        AND coalesce(m.shows_each, 1)
        AND NOT (
            m.dimensions IS NULL AND m.statistic = 'MIN'
            AND a.comparison_operator LIKE 'GreaterThan%'
        )
        AND NOT (
            m.dimensions IS NULL AND m.statistic = 'MAX' AND a.comparison_operator LIKE 'LessThan%'
        ) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    LEFT JOIN listened AS l
        ON
            a.account_id = l.child_account_id
            AND a.region = l.child_region
            AND a.name = l.child_name
    WHERE coalesce(m.metric_account_id, m.account_id) = m.account_id
),

-- A metric has the one dimension; those of functions are there for each version and alias, too.
alarmed AS MATERIALIZED (
    SELECT
        w.account_id,
        w.region,
        w.namespace,
        w.metric_name,
        d.key AS dimension,
        cast(d.value AS TEXT) AS id,
        max(w.counts) AS counts,
        count(*) > count(w.counts) AS unsure
    FROM watched AS w
    CROSS JOIN json_each(w.dimensions) AS d
    WHERE
        w.dimension_names = json_array(d.key)
        OR (
            d.key = 'FunctionName'
            AND w.dimension_names IN (
                '["FunctionName","Resource"]', '["ExecutedVersion","FunctionName","Resource"]'
            )
        )
    GROUP BY w.account_id, w.region, w.namespace, w.metric_name, d.key, d.value
),

-- Alarms on a query over all resources of a kind: SELECT MAX(CPUUtilization) FROM "AWS/RDS" ...
fleet AS MATERIALIZED (
    SELECT
        account_id,
        region,
        namespace,
        metric_name,
        dimension_names,
        max(counts) AS counts,
        count(*) > count(counts) AS unsure
    FROM watched
    WHERE is_query
    GROUP BY account_id, region, namespace, metric_name, dimension_names
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

found AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.metric,
        max(coalesce(c.counts, 0), coalesce(f.counts, 0)) AS has_alarm,
        coalesce(c.unsure, 0) OR coalesce(f.unsure, 0) AS unsure
    FROM wanted AS w
    LEFT JOIN alarmed AS c
        ON
            w.account_id = c.account_id
            AND w.region = c.region
            AND w.namespace = c.namespace
            AND w.metric = c.metric_name
            AND w.dimension = c.dimension
            AND w.id = c.id
    LEFT JOIN fleet AS f
        ON
            w.account_id = f.account_id
            AND w.region = f.region
            AND w.namespace = f.namespace
            AND w.metric = f.metric_name
            AND coalesce(f.dimension_names, json_array(w.dimension)) = json_array(w.dimension)
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        metric,
        CASE
            WHEN max(has_alarm) THEN 1
            WHEN max(unsure) THEN NULL
            ELSE 0
        END AS has_alarm
    FROM found
    GROUP BY account_id, region, arn, metric
    ORDER BY metric
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN min(has_alarm) = 0 THEN 0
        WHEN count(has_alarm) = count(*) THEN 1
    END AS compliant,
    coalesce(
        'no alarm on ' || group_concat(iif(has_alarm = 0, metric, NULL), ', '),
        'not understood is whether an alarm watches '
        || group_concat(iif(has_alarm IS NULL, metric, NULL), ', '),
        'alarms on ' || group_concat(metric, ', ')
    ) AS actual
FROM judged
GROUP BY account_id, region, arn;
