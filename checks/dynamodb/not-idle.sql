-- title    = "Provisioned tables use what they are given"
-- severity = "low"
-- why      = "Units that nobody uses are paid for by the hour."
-- fix      = "Lower the units, let the table scale, or bill it by request."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableCapacityMode.html"
-- omits    = "Indexes, which have units of their own."
-- [params.lookback_days]
-- about    = "Whole days before the audit that are looked at, at most 14."
-- default  = 14
-- [params.min_percent]
-- about    = "Share of its read or of its write capacity, in percent, that a table must use."
-- default  = 10

WITH span AS (
    SELECT
        strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS since,
        strftime('%Y-%m-%dT00:00:00Z', started_at) AS until
    FROM upright_run
),

used AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.billing_mode,
        d.creation_date_time > span.since AS is_young,
        d.metric_since <= span.since AS is_known,
        -- A unit is one read or write in each second.
        iif(
            d.metric_reads_daily IS NULL,
            NULL,
            (
                SELECT total(h.value)
                FROM json_each(d.metric_reads_daily) AS h
                WHERE h.key >= span.since AND h.key < span.until
            )
        )
        * 100 / (86400.0 * :lookback_days * d.read_capacity) AS read_percent,
        iif(
            d.metric_writes_daily IS NULL,
            NULL,
            (
                SELECT total(h.value)
                FROM json_each(d.metric_writes_daily) AS h
                WHERE h.key >= span.since AND h.key < span.until
            )
        )
        * 100 / (86400.0 * :lookback_days * d.write_capacity) AS write_percent
    FROM aws_dynamodb_table AS d
    CROSS JOIN span
    WHERE d.table_status IS NOT 'DELETING'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN billing_mode = 'PAY_PER_REQUEST' THEN 'on demand'
        WHEN is_young THEN 'younger than the days that are looked at'
    END AS exempt,
    iif(
        is_known AND billing_mode IS NOT NULL AND is_young IS NOT NULL,
        max(read_percent, write_percent) >= :min_percent,
        NULL
    ) AS compliant,
    coalesce(
        iif(
            is_known AND read_percent IS NOT NULL AND write_percent IS NOT NULL,
            printf('uses %.1f', read_percent) || printf(' %% of its read and %.1f', write_percent)
            || ' % of its write units',
            NULL
        ),
        'how much it uses is not known'
    ) AS actual
FROM used;
