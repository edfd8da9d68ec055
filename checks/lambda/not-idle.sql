-- title    = "Functions are used, and old versions are pruned"
-- severity = "low"
-- why      = "What nobody calls is code and rights that nobody looks after; old versions fill the room for code."
-- fix      = "Delete the function, or the versions that no alias points at."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html"
-- omits    = "Whether versions are in use by callers that name them."
-- [params.lookback_days]
-- about    = "Days before the audit that are looked at, at most 30."
-- default  = 30
-- [params.max_versions]
-- about    = "Published versions that a function may have."
-- default  = 20
-- [params.may_be_idle]
-- about    = "Names or ARNs of functions that need not run; `*` stands for any characters."
-- default  = []

WITH since AS (
    SELECT strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

published AS (
    SELECT
        account_id,
        region,
        function_arn,
        count(*) AS versions
    FROM aws_lambda_version
    WHERE version <> '$LATEST'
    GROUP BY account_id, region, function_arn
),

counted AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        coalesce(p.versions, 0) AS versions,
        f.metric_since <= since.time AS is_known,
        iif(
            f.metric_invocations_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(f.metric_invocations_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS invocations,
        exists(
            SELECT 1
            FROM json_each(:may_be_idle) AS m
            WHERE f.name GLOB m.value OR f.arn GLOB m.value
        ) AS may_be_idle
    FROM aws_lambda_function AS f
    CROSS JOIN since
    LEFT JOIN published AS p
        ON f.account_id = p.account_id AND f.region = p.region AND f.arn = p.function_arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN versions > :max_versions THEN 0
        WHEN invocations > 0 OR may_be_idle THEN 1
        WHEN is_known THEN invocations > 0
    END AS compliant,
    coalesce(
        CASE
            WHEN invocations > 0 OR is_known
                THEN invocations || ' invocations in ' || :lookback_days || ' days'
        END,
        'how often it ran is not known'
    )
    || ', ' || versions || ' published versions' AS actual
FROM counted;
