-- title    = "Functions that must start at once have instances that are ready"
-- severity = "low"
-- why      = "The first callers after a quiet time, or in a rush, wait for the function to start."
-- fix      = "Give an alias or version of the function provisioned concurrency, or turn SnapStart on and publish a version."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html"
-- omits    = "Whether callers call the alias or version that is prepared."
-- [params.required]
-- about    = "Names or ARNs of the functions that must start at once; `*` stands for any characters."
-- default  = []

WITH provisioned AS (
    SELECT
        account_id,
        region,
        function_arn,
        max(status = 'READY') AS has_ready,
        min(status = 'READY') AS all_ready,
        count(*) AS settings,
        count(status) AS known,
        group_concat(
            qualifier || ' has ' || coalesce(requested, '?') || ' (' || coalesce(status, '?')
            || coalesce(', ' || status_reason, '') || ')',
            ', '
        ) AS words
    FROM (SELECT * FROM aws_lambda_provisioned_concurrency ORDER BY arn) AS p
    GROUP BY account_id, region, function_arn
),

snapped AS (
    SELECT
        account_id,
        region,
        function_arn,
        max((snap_start ->> '$.OptimizationStatus') = 'On') AS has_snap,
        group_concat(
            iif((snap_start ->> '$.OptimizationStatus') = 'On', version, NULL), ', '
        ) AS versions
    FROM (SELECT * FROM aws_lambda_version ORDER BY arn) AS v
    GROUP BY account_id, region, function_arn
),

judged AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        p.words,
        p.settings,
        p.known,
        p.has_ready,
        p.all_ready,
        s.has_snap,
        s.versions,
        exists(
            SELECT 1
            FROM json_each(:required) AS r
            WHERE f.name GLOB r.value OR f.arn GLOB r.value
        ) AS is_required
    FROM aws_lambda_function AS f
    LEFT JOIN provisioned AS p
        ON f.account_id = p.account_id AND f.region = p.region AND f.arn = p.function_arn
    LEFT JOIN snapped AS s
        ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.function_arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(settings IS NULL AND NOT is_required, 'it need not start at once', NULL) AS exempt,
    CASE
        WHEN all_ready = 0 THEN 0
        WHEN known < settings THEN NULL
        ELSE coalesce(has_ready, 0) OR coalesce(has_snap, 0)
    END AS compliant,
    coalesce(
        words,
        'SnapStart has versions ready: ' || versions,
        'nothing is ready before it is called'
    ) AS actual
FROM judged;
