-- title    = "Layers of functions are of trusted accounts, and exist"
-- severity = "low"
-- why      = "The code of a layer runs with every right of the function; one whose version is gone cannot be deployed again."
-- fix      = "Publish the layer in your own account, or take a version that exists; list the account where you trust it."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html"
-- controls = { prowler = ["awslambda_function_using_cross_account_layers"] }
-- omits    = "Whether layers of other accounts and regions exist."
-- [params.trusted_accounts]
-- about    = "Ids of other accounts whose layers may be used: by default those by which AWS gives out Lambda Insights, Powertools and OpenTelemetry."
-- default  = ["580247275435", "017000801446", "094274105915", "901920570463"]

WITH layer AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        l.value ->> '$.Arn' AS layer_arn,
        CASE
            WHEN (l.value ->> '$.Arn') IS NULL THEN NULL
            WHEN (l.value ->> '$.Arn') GLOB 'arn:aws*:lambda:*:' || f.account_id || ':layer:*'
                THEN
                    iif(
                        (l.value ->> '$.Arn') NOT GLOB 'arn:aws*:lambda:' || f.region || ':*',
                        1,
                        v.arn IS NOT NULL
                    )
            ELSE EXISTS (
                SELECT 1
                FROM json_each(:trusted_accounts) AS t
                WHERE (l.value ->> '$.Arn') GLOB 'arn:aws*:lambda:*:' || t.value || ':layer:*'
            )
        END AS is_sound,
        (l.value ->> '$.Arn') GLOB 'arn:aws*:lambda:*:' || f.account_id || ':layer:*' AS is_own
    FROM aws_lambda_function AS f
    CROSS JOIN json_each(f.layers) AS l
    LEFT JOIN aws_lambda_layer_version AS v
        ON
            f.account_id = v.account_id
            AND f.region = v.region
            AND v.arn = (l.value ->> '$.Arn')
    ORDER BY layer_arn
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS layers,
        count(is_sound) AS known,
        min(is_sound) AS is_sound,
        group_concat(
            iif(
                is_sound = 0,
                layer_arn || iif(is_own, ' does not exist', ' is of no trusted account'),
                NULL
            ),
            ', '
        ) AS wrong,
        group_concat(layer_arn, ', ') AS names
    FROM layer
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(f.layers = '[]', 'it has no layers', NULL) AS exempt,
    CASE
        WHEN s.is_sound = 0 THEN 0
        WHEN s.known = s.layers THEN s.is_sound
    END AS compliant,
    coalesce(s.wrong, 'its layers: ' || s.names, 'its layers are not known') AS actual
FROM aws_lambda_function AS f
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
