-- title    = "Tables that a pipeline feeds take items"
-- severity = "medium"
-- why      = "A table that nothing is written to is the end of a pipeline that is broken somewhere before it."
-- fix      = "Follow the pipeline back from the table to where the records are held up."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html"
-- omits    = "AWS counts items about every six hours; of a younger table the writes alone are looked at."
-- [params.lookback_hours]
-- about    = "Hours before the audit in which something must have been written, at most 48."
-- default  = 24
-- [params.tables]
-- about    = "Names of the tables that a pipeline feeds; `*` stands for any characters."
-- default  = ["*"]

WITH since AS (
    SELECT
        strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-' || :lookback_hours || ' hours') AS time,
        strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-7 hours') AS counted,
        -- Of the hours before these only the days are known.
        strftime('%Y-%m-%dT%H:00:00Z', started_at, '-48 hours') AS earliest
    FROM upright_run
),

fed AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.item_count,
        d.creation_date_time > since.counted AS is_young,
        since.earliest <= since.time AS is_known,
        iif(
            d.metric_writes_hourly IS NULL,
            NULL,
            (
                SELECT total(h.value)
                FROM json_each(d.metric_writes_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS writes,
        exists(
            SELECT 1 FROM json_each(:tables) AS t
            WHERE d.name GLOB t.value
        ) AS is_listed
    FROM aws_dynamodb_table AS d
    CROSS JOIN since
    WHERE d.table_status IS NOT 'DELETING'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_listed, NULL, 'it is not listed as one that a pipeline feeds') AS exempt,
    CASE
        WHEN item_count = 0 AND NOT is_young THEN 0
        WHEN is_known THEN writes > 0 AND (item_count > 0 OR is_young)
    END AS compliant,
    coalesce(item_count || ' items', 'items not counted')
    || coalesce(
        iif(is_known AND writes IS NOT NULL, printf(', %g units written in ', writes), NULL)
        || :lookback_hours || ' hours',
        ', how much was written is not known'
    ) AS actual
FROM fed;
