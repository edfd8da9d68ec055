-- title    = "Databases are busy enough for their class"
-- severity = "low"
-- why      = "A class that is too large, and a database that nobody connects to, are paid for by the hour."
-- fix      = "Choose a smaller class, or take a last snapshot and delete the database."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html"
-- omits    = "Use of memory, and DocumentDB and Neptune."
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14
-- [params.min_avg_cpu]
-- about    = "Percent of the processors that are used on average at least."
-- default  = 10
-- [params.min_connections]
-- about    = "Connections at once that there were at least."
-- default  = 1
-- [params.smallest]
-- about    = "Classes below which there is none to choose, by the end of their name; they must be connected to all the same."
-- default  = ["micro", "small", "serverless"]

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

used AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.class,
        i.status,
        i.create_time > span.since AS is_young,
        i.metric_since <= span.since AS is_known,
        exists(
            SELECT 1
            FROM json_each(:smallest) AS s
            WHERE i.class GLOB '*.' || s.value
        ) AS is_smallest,
        (
            SELECT avg(c.value)
            FROM json_each(i.metric_cpu_average_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS cpu,
        (
            SELECT max(c.value)
            FROM json_each(i.metric_connections_maximum_daily) AS c
            WHERE c.key >= span.since AND c.key < span.until
        ) AS connections
    FROM aws_rds_db_instance AS i
    CROSS JOIN span
    WHERE i.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN engine IN ('docdb', 'neptune') THEN engine || ' has metrics of its own'
        WHEN status IN ('stopping', 'stopped') THEN 'it is ' || status
        WHEN is_young THEN 'younger than the days that are looked at'
    END AS exempt,
    CASE
        WHEN NOT is_known OR is_known IS NULL OR is_young IS NULL THEN NULL
        WHEN connections < :min_connections THEN 0
        WHEN cpu < :min_avg_cpu AND NOT is_smallest THEN 0
        ELSE connections >= :min_connections AND (is_smallest OR cpu >= :min_avg_cpu)
    END AS compliant,
    coalesce(class, 'a class that is not known') || ': '
    || iif(
        is_known,
        iif(
            cpu IS NULL,
            'no use of the processors',
            printf('%.1f %% of the processors on average', cpu)
        )
        || ', '
        || coalesce(
            cast(connections AS INTEGER) || ' connections at most', 'no number of connections'
        )
        || ' in ' || :lookback_days || ' days',
        'how much it is used is not known'
    ) AS actual
FROM used;
