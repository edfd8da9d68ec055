-- title    = "Databases have alarms that act"
-- severity = "medium"
-- why      = "A database that is full or overloaded is noticed by its users first, where no alarm tells anybody."
-- fix      = "Add an alarm on each metric, with a topic that exists as its action."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/creating_alarms.html"
-- omits    = "Alarms on the metrics of a whole cluster; topics of other accounts and other actions are taken to exist; DocumentDB and Neptune."
-- [params.metrics]
-- about    = "Metrics of the namespace AWS/RDS that need an alarm."
-- default  = ["CPUUtilization", "FreeStorageSpace", "FreeableMemory", "DatabaseConnections"]

-- An alarm acts by itself, or a composite alarm acts on its state.
WITH acting AS MATERIALIZED (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        CASE
            WHEN p.acts = 1 THEN 1
            WHEN
                a.actions_enabled IS NOT 0
                AND EXISTS (
                    SELECT 1
                    FROM json_each(a.alarm_actions) AS t
                    LEFT JOIN aws_sns_topic AS s
                        ON
                            a.account_id = s.account_id
                            AND a.region = s.region
                            AND t.value = s.arn
                    WHERE
                        s.arn IS NOT NULL
                        OR t.value NOT GLOB
                        'arn:aws*:sns:' || a.region || ':' || a.account_id || ':*'
                )
                THEN iif(a.actions_enabled IS NULL, NULL, 1)
            WHEN a.alarm_actions IS NULL OR p.unsure OR z.composite IS NOT NULL THEN NULL
            ELSE 0
        END AS acts
    FROM aws_cloudwatch_alarm AS a
    LEFT JOIN aws_cloudwatch_alarm_parent AS p
        ON
            a.account_id = p.child_account_id
            AND a.region = p.child_region
            AND a.name = p.child_name
    LEFT JOIN aws_cloudwatch_alarm_puzzle AS z
        ON a.account_id = z.account_id AND a.region = z.region
),

watched AS MATERIALIZED (
    SELECT
        m.account_id,
        m.region,
        m.metric_name,
        m.dimensions,
        m.dimension_names,
        m.dimensions IS NULL AS is_query,
        m.is_watched
        AND a.acts
        -- The lowest of all tells nothing of one that is too high, nor the highest of one too low.
        AND coalesce(m.shows_each, 1)
        AND NOT (
            m.dimensions IS NULL AND m.statistic = 'MIN'
            AND w.comparison_operator LIKE 'GreaterThan%'
        )
        AND NOT (
            m.dimensions IS NULL AND m.statistic = 'MAX' AND w.comparison_operator LIKE 'LessThan%'
        ) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN acting AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    INNER JOIN aws_cloudwatch_alarm AS w
        ON m.account_id = w.account_id AND m.region = w.region AND m.arn = w.arn
    WHERE
        m.namespace = 'AWS/RDS'
        AND coalesce(m.metric_account_id, m.account_id) = m.account_id
),

alarmed AS MATERIALIZED (
    SELECT
        account_id,
        region,
        metric_name,
        dimensions ->> '$.DBInstanceIdentifier' AS id,
        max(counts) AS counts,
        count(*) > count(counts) AS unsure
    FROM watched
    WHERE dimension_names = '["DBInstanceIdentifier"]' AND NOT is_query
    GROUP BY account_id, region, metric_name, dimensions ->> '$.DBInstanceIdentifier'
),

-- Alarms on a query over all databases: SELECT MAX(CPUUtilization) FROM "AWS/RDS" ...
fleet AS MATERIALIZED (
    SELECT
        account_id,
        region,
        metric_name,
        max(counts) AS counts,
        count(*) > count(counts) AS unsure
    FROM watched
    WHERE
        is_query
        AND coalesce(dimension_names, '["DBInstanceIdentifier"]') = '["DBInstanceIdentifier"]'
    GROUP BY account_id, region, metric_name
),

judged AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        m.value AS metric,
        CASE
            WHEN c.counts = 1 OR f.counts = 1 THEN 1
            WHEN c.unsure OR f.unsure THEN NULL
            ELSE 0
        END AS has_alarm
    FROM aws_rds_db_instance AS i
    CROSS JOIN json_each(:metrics) AS m
    LEFT JOIN alarmed AS c
        ON
            i.account_id = c.account_id
            AND i.region = c.region
            AND i.db_instance_identifier = c.id
            AND m.value = c.metric_name
    LEFT JOIN fleet AS f
        ON i.account_id = f.account_id AND i.region = f.region AND m.value = f.metric_name
    WHERE
        i.status IS NOT 'deleting'
        AND coalesce(i.engine, '') NOT IN ('docdb', 'neptune')
        -- The storage of Aurora grows by itself.
        AND NOT (coalesce(i.engine, '') LIKE 'aurora%' AND m.value = 'FreeStorageSpace')
    ORDER BY i.account_id, i.region, i.arn, m.value
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
        'no alarm that acts on ' || group_concat(iif(has_alarm = 0, metric, NULL), ', '),
        'whether an alarm acts is not known of '
        || group_concat(iif(has_alarm IS NULL, metric, NULL), ', '),
        'alarms act on ' || group_concat(metric, ', ')
    ) AS actual
FROM judged
GROUP BY account_id, region, arn;
