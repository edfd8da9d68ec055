-- title    = "Buckets let only the intended web origins in"
-- severity = "medium"
-- why      = "A missing rule breaks the web client; too wide a rule lets any site act with a visitor's access."
-- fix      = "List the exact origins and methods of the web client in the bucket's CORS rules."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"
-- scope    = "resource"
-- [params.allowed_origins]
-- about    = "Origins that a rule may name, e.g. https://app.example.com; with none listed, any but all."
-- default  = []
-- [params.required_buckets]
-- about    = "Names of the buckets that web clients use, the only ones with rules; `*` and `?` are wildcards. With none listed, any bucket may have rules."
-- default  = []

WITH problem AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.cors_rules,
        CASE
            WHEN
                o.admits_anyone
                AND EXISTS (
                    SELECT 1
                    FROM json_each(o.methods) AS m
                    WHERE m.value IN ('PUT', 'POST', 'DELETE')
                )
                THEN 'origin ' || o.origin || ', which anyone can be, may ' || o.methods
            WHEN
                o.origin NOT IN (SELECT a.value FROM json_each(:allowed_origins) AS a)
                AND :allowed_origins <> '[]'
                THEN 'origin ' || o.origin || ' is not intended'
        END AS text
    FROM aws_s3_bucket AS b
    LEFT JOIN aws_s3_bucket_cors_origin AS o
        ON b.account_id = o.account_id AND b.region = o.region AND b.arn = o.arn
    ORDER BY o.rule_number, o.origin
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
