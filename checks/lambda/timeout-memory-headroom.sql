-- title    = "Timeout and memory of functions are within bounds, with room left"
-- severity = "medium"
-- why      = "A function that comes near its timeout is cut off on the next slow day, in the middle of its work."
-- fix      = "Raise the timeout or the memory, or let the function do less at a time."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html"
-- omits    = "How much memory and ephemeral storage invocations use, which CloudWatch has for none but functions with Lambda Insights."
-- [params.max_duration_share]
-- about    = "Share of the timeout, 0 to 1, that the longest invocation may take."
-- default  = 0.8
-- [params.lookback_days]
-- about    = "Days before the audit whose invocations are looked at, at most 30."
-- default  = 14
-- [params.min_memory_mb]
-- about    = "Least memory in MB."
-- default  = 128
-- [params.max_memory_mb]
-- about    = "Most memory in MB."
-- default  = 3008
-- [params.min_timeout_s]
-- about    = "Shortest timeout in seconds."
-- default  = 5
-- [params.max_timeout_s]
-- about    = "Longest timeout in seconds."
-- default  = 900

WITH since AS (
    SELECT strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

measured AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.timeout,
        f.memory_size,
        f.timeout BETWEEN :min_timeout_s AND :max_timeout_s
        AND f.memory_size BETWEEN :min_memory_mb AND :max_memory_mb AS is_in_bounds,
        f.metric_since <= since.time AND f.metric_duration_maximum_daily IS NOT NULL AS is_known,
        (
            SELECT max(h.value)
            FROM json_each(f.metric_duration_maximum_daily) AS h
            WHERE h.key >= since.time
        ) AS longest
    FROM aws_lambda_function AS f
    CROSS JOIN since
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_in_bounds = 0 THEN 0
        WHEN longest > :max_duration_share * timeout * 1000 THEN 0
        WHEN is_known THEN is_in_bounds
    END AS compliant,
    coalesce(
        'timeout ' || timeout || ' s, memory ' || memory_size || ' MB',
        'timeout and memory are not known'
    )
    || CASE
        WHEN longest IS NOT NULL THEN ', the longest invocation took ' || round(longest) || ' ms'
        WHEN is_known THEN ', it was not invoked'
        ELSE ', how long it ran is not known'
    END AS actual
FROM measured;
