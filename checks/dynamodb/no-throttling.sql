-- title    = "Tables refuse nothing, and alarms watch for it"
-- severity = "medium"
-- why      = "A request that is refused once too often is lost, and with it the record that it carried."
-- fix      = "Give the table more capacity or let it scale, spread its keys, and make the alarms that are missing."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html"
-- omits    = "Counted are throttled reads and writes of tables, not of their indexes, and no system errors, which CloudWatch has by operation alone."
-- [params.lookback_days]
-- about    = "Days before the audit that are looked at, at most 14."
-- default  = 7
-- [params.max_throttles]
-- about    = "Requests that may be refused in that time."
-- default  = 0
-- [params.alarms]
-- about    = "Metrics of a table that need an alarm, of the whole table or of an operation."
-- default  = ["ReadThrottleEvents", "WriteThrottleEvents", "SystemErrors"]

WITH since AS (
    SELECT strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

counted AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.name,
        d.metric_since <= since.time AS is_known,
        iif(
            d.metric_read_throttles_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(d.metric_read_throttles_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS reads,
        iif(
            d.metric_write_throttles_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(d.metric_write_throttles_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS writes
    FROM aws_dynamodb_table AS d
    CROSS JOIN since
    WHERE d.table_status IS NOT 'DELETING'
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

-- What an expression makes of a metric is left open.
watch AS MATERIALIZED (
    SELECT
        m.account_id,
        m.region,
        m.metric_name,
        m.dimensions ->> '$.TableName' AS table_name,
        iif(
            a.watched_value = 'metric',
            m.is_watched
            AND (a.actions_enabled IS NOT 0 OR iif(l.child_name IS NULL, 0, l.acts))
            AND a.comparison_operator LIKE 'GreaterThan%',
            NULL
        ) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    LEFT JOIN listened AS l
        ON
            a.account_id = l.child_account_id
            AND a.region = l.child_region
            AND a.name = l.child_name
    WHERE
        m.namespace = 'AWS/DynamoDB'
        AND m.dimension_names IN ('["TableName"]', '["Operation","TableName"]')
        AND coalesce(m.metric_account_id, m.account_id) = m.account_id
),

alarmed AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        x.value AS metric,
        CASE
            WHEN max(w.counts) THEN 1
            WHEN count(w.account_id) > count(w.counts) THEN NULL
            ELSE 0
        END AS has_alarm
    FROM counted AS c
    CROSS JOIN json_each(:alarms) AS x
    LEFT JOIN watch AS w
        ON
            c.account_id = w.account_id
            AND c.region = w.region
            AND c.name = w.table_name
            AND x.value = w.metric_name
    GROUP BY c.account_id, c.region, c.arn, x.value
    ORDER BY x.value
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(has_alarm) AS has_alarms,
        count(*) > count(has_alarm) AS is_unsure,
        group_concat(iif(has_alarm = 1, NULL, metric), ', ') AS lacking
    FROM alarmed
    GROUP BY account_id, region, arn
)

SELECT
    c.account_id,
    c.region,
    c.arn AS resource,
    CASE
        WHEN c.is_known AND c.reads + c.writes > :max_throttles THEN 0
        WHEN s.has_alarms = 0 THEN 0
        WHEN c.is_known AND s.is_unsure IS NOT 1 THEN c.reads + c.writes <= :max_throttles
    END AS compliant,
    coalesce(
        iif(c.is_known, c.reads || ' reads and ' || c.writes || ' writes were refused in ', NULL)
        || :lookback_days || ' days',
        'how much it refused is not known'
    )
    || coalesce('; no alarm that is understood watches ' || s.lacking, '') AS actual
FROM counted AS c
LEFT JOIN summary AS s
    ON c.account_id = s.account_id AND c.region = s.region AND c.arn = s.arn;
