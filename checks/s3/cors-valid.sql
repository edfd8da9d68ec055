-- title    = "Buckets let only the intended web origins in"
-- severity = "medium"
-- why      = "A missing rule breaks the web client; too wide a rule lets any site act with a visitor's access."
-- fix      = "List the exact origins and methods of the web client in the bucket's CORS rules."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"
-- [params.allowed_origins]
-- about    = "Origins that a rule may name, e.g. https://app.example.com; with none listed, any but all."
-- default  = []
-- [params.required_buckets]
-- about    = "Names of the buckets that web clients use, the only ones with rules; `*` and `?` are wildcards. With none listed, any bucket may have rules."
-- default  = []

WITH rule AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.cors_rules,
        r.key AS number,
        origin.value AS origin,
        r.value ->> '$.AllowedMethods' AS methods,
        origin.value IN ('*', 'http*', 'http://*', 'https://*') AS any_origin
    FROM aws_s3_bucket AS b
    LEFT JOIN json_each(b.cors_rules) AS r ON r.value IS NOT NULL
    LEFT JOIN json_each(r.value, '$.AllowedOrigins') AS origin ON origin.value IS NOT NULL
),

problem AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        cors_rules,
        CASE
            WHEN
                any_origin AND (
                    methods LIKE '%"PUT"%' OR methods LIKE '%"POST"%' OR methods LIKE '%"DELETE"%'
                )
                THEN 'origin ' || origin || ' may ' || methods
            WHEN
                origin NOT IN (SELECT a.value FROM json_each(:allowed_origins) AS a)
                AND :allowed_origins <> '[]'
                THEN 'origin ' || origin || ' is not intended'
        END AS text
    FROM rule
    ORDER BY number, origin
),

bucket AS (
    SELECT
        account_id,
        region,
        arn,
        cors_rules,
        group_concat(text, '; ') AS problems,
        (
            SELECT count(*)
            FROM json_each(:required_buckets) AS w
            WHERE problem.name GLOB w.value
        ) > 0 AS web
    FROM problem
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN cors_rules IS NULL THEN NULL
        WHEN cors_rules = '[]' THEN NOT web
        WHEN NOT web AND :required_buckets <> '[]' THEN 0
        ELSE problems IS NULL
    END AS compliant,
    CASE
        WHEN cors_rules IS NULL THEN 'the CORS rules could not be read'
        WHEN cors_rules = '[]' AND web THEN 'no CORS rule for the web client'
        WHEN cors_rules = '[]' THEN 'no CORS rule'
        WHEN NOT web AND :required_buckets <> '[]' THEN 'CORS rules, but no web client uses it'
        ELSE coalesce(problems, 'CORS rules for the intended origins')
    END AS actual
FROM bucket;
