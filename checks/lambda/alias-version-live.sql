-- title    = "Aliases point at one published version that exists"
-- severity = "low"
-- why      = "An alias of unpublished code changes with each deployment, and a weight left over keeps old code in use unseen."
-- fix      = "Publish a version and point the alias at it; take the second version away when the rollout is over."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html"
-- [params.rollouts]
-- about    = "Names or ARNs of functions whose aliases may send a share to a second version just now; `*` stands for any characters."
-- default  = []
-- [params.allow_latest]
-- about    = "Whether an alias may point at the unpublished code, `$LATEST`."
-- default  = false

WITH version AS (
    SELECT
        account_id,
        region,
        function_arn,
        version
    FROM aws_lambda_version
),

pointed AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.function_arn,
        a.function_name,
        a.function_version,
        (
            SELECT group_concat(w.key || ' (' || round(100 * w.value) || ' %)', ', ')
            FROM json_each(a.routing_config, '$.AdditionalVersionWeights') AS w
        ) AS weighted,
        (
            SELECT
                min(
                    EXISTS (
                        SELECT 1 FROM version AS v
                        WHERE
                            v.account_id = a.account_id
                            AND v.region = a.region
                            AND v.function_arn = a.function_arn
                            AND v.version = w.key
                    )
                )
            FROM json_each(a.routing_config, '$.AdditionalVersionWeights') AS w
        ) AS has_second,
        exists(
            SELECT 1 FROM version AS v
            WHERE
                v.account_id = a.account_id
                AND v.region = a.region
                AND v.function_arn = a.function_arn
                AND v.version = a.function_version
        ) AS has_first,
        exists(
            SELECT 1
            FROM json_each(:rollouts) AS r
            WHERE a.function_name GLOB r.value OR a.function_arn GLOB r.value
        ) AS is_rolling_out
    FROM aws_lambda_alias AS a
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN function_version IS NULL THEN NULL
        WHEN function_version = '$LATEST' AND NOT :allow_latest THEN 0
        WHEN weighted IS NOT NULL AND NOT is_rolling_out THEN 0
        ELSE has_first AND coalesce(has_second, 1)
    END AS compliant,
    CASE
        WHEN function_version IS NULL THEN 'its version is not known'
        WHEN function_version = '$LATEST' THEN 'it points at the unpublished code'
        WHEN NOT has_first THEN 'it points at version ' || function_version || ', which is gone'
        ELSE 'it points at version ' || function_version
    END
    || coalesce(', a share goes to ' || weighted, '')
    || iif(has_second = 0, ', which is gone', '') AS actual
FROM pointed;
