-- title    = "Functions run without many errors and are not throttled"
-- severity = "high"
-- why      = "A function that fails or is refused loses work, and nobody may notice before the data is missing."
-- fix      = "Look for the cause in the function's logs and mend it, or give the function more concurrency."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html"
-- omits    = "Invocations longer ago than two days are not looked at."
-- [params.lookback_hours]
-- about    = "Hours before the audit that are looked at, at most 48."
-- default  = 24
-- [params.max_error_percent]
-- about    = "Percent of the invocations that may fail."
-- default  = 1
-- [params.max_throttles]
-- about    = "Invocations that may be throttled."
-- default  = 0
-- [params.required]
-- about    = "Names or ARNs of functions that must have run; `*` stands for any characters."
-- default  = []

WITH since AS (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-' || :lookback_hours || ' hours') AS time
    FROM upright_run
),

counted AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        iif(
            f.metric_errors_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(f.metric_errors_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS errors,
        iif(
            f.metric_invocations_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(f.metric_invocations_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS invocations,
        iif(
            f.metric_throttles_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(f.metric_throttles_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS throttles,
        f.metric_since <= since.time AND :lookback_hours <= 48 AS is_known,
        exists(
            SELECT 1
            FROM json_each(:required) AS r
            WHERE f.name GLOB r.value OR f.arn GLOB r.value
        ) AS is_required
    FROM aws_lambda_function AS f
    CROSS JOIN since
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        is_known AND invocations = 0 AND throttles <= :max_throttles AND NOT is_required,
        'it was not invoked',
        NULL
    ) AS exempt,
    CASE
        WHEN is_known
            THEN
                throttles <= :max_throttles
                AND 100 * errors <= :max_error_percent * invocations
                AND (invocations > 0 OR NOT is_required)
    END AS compliant,
    coalesce(
        iif(
            is_known,
            invocations || ' invocations, ' || errors || ' errors and ' || throttles
            || ' throttles in ' || :lookback_hours || ' hours',
            NULL
        ),
        'how often it ran is not known'
    ) AS actual
FROM counted;
