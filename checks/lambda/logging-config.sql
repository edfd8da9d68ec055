-- title    = "Functions log in the form and at the level that is asked"
-- severity = "low"
-- why      = "What is not logged cannot be looked up after an incident, and what is not in the agreed form is not found."
-- fix      = "Set the function's log format and its application log level."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-logs.html"
-- omits    = "The level of the system's own logs, and extensions within container images."
-- controls = { powerpipe = ["lambda_function_logging_config_enabled", "lambda_function_cloudwatch_insights_enabled"] }
-- [params.format]
-- about    = "Form that the logs must have: `JSON`, `Text` or `any`."
-- default  = "any"
-- [params.level]
-- about    = "Level from which the application's logs must be kept: `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`. Logs in the form Text are all kept."
-- default  = "INFO"
-- [params.insights]
-- about    = "Names or ARNs of the functions that must have the layer of Lambda Insights; `*` stands for any characters."
-- default  = []

-- https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
WITH levels (level, place) AS (
    VALUES ('TRACE', 1), ('DEBUG', 2), ('INFO', 3), ('WARN', 4), ('ERROR', 5), ('FATAL', 6)
),

read_of AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.logging_config ->> '$.LogFormat' AS format,
        f.logging_config ->> '$.ApplicationLogLevel' AS level,
        (
            SELECT l.place FROM levels AS l
            WHERE l.level = f.logging_config ->> '$.ApplicationLogLevel'
        ) AS place,
        (SELECT l.place FROM levels AS l WHERE l.level = upper(:level)) AS wanted,
        exists(
            SELECT 1 FROM json_each(:insights) AS r
            WHERE f.name GLOB r.value OR f.arn GLOB r.value
        ) AS needs_insights,
        CASE
            WHEN f.layers IS NULL OR f.package_type IS NOT 'Zip' THEN NULL
            ELSE EXISTS (
                SELECT 1 FROM json_each(f.layers) AS l
                WHERE l.value ->> '$.Arn' GLOB 'arn:*:layer:LambdaInsightsExtension*'
            )
        END AS has_insights
    FROM aws_lambda_function AS f
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN lower(:format) <> 'any' AND lower(format) <> lower(:format) THEN 0
        WHEN format = 'JSON' AND place > wanted THEN 0
        WHEN needs_insights AND has_insights = 0 THEN 0
        WHEN format IS NULL OR (needs_insights AND has_insights IS NULL) THEN NULL
        WHEN format = 'JSON' AND (place IS NULL OR wanted IS NULL) THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(
        'it logs in the form ' || format
        || iif(
            format = 'JSON',
            coalesce(' from the level ' || level, ', the level is not known'),
            ', at every level'
        ),
        'the form of its logs is not known'
    ) || CASE
        WHEN NOT needs_insights THEN ''
        WHEN has_insights THEN ', with Lambda Insights'
        WHEN has_insights = 0 THEN ', without Lambda Insights'
        ELSE ', whether with Lambda Insights is not known'
    END AS actual
FROM read_of;
