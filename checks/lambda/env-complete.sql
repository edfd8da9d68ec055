-- title    = "Environment variables are set, and name what is there"
-- severity = "medium"
-- why      = "A variable that is missing, or names what is gone or another environment's, shows when the function fails."
-- fix      = "Set the variables, each to a resource that exists and is of the function's own environment."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
-- omits    = "Values that name no bucket, function, queue, secret, table or topic; resources of other accounts and regions; and required variables of functions whose variables AWS could not decrypt."
-- shared   = ["environment_tags"]
-- [params.required]
-- about    = "Variables that functions need, each as `FUNCTION=VARIABLE`, by the function's name; `*` stands for any characters of it."
-- default  = []

WITH lacking AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        group_concat(
            iif(
                EXISTS (
                    SELECT 1 FROM json_each(f.environment_variable_names) AS n
                    WHERE n.value = substr(r.value, instr(r.value, '=') + 1)
                )
                AND NOT EXISTS (
                    SELECT 1 FROM json_each(f.environment_empty_variables) AS n
                    WHERE n.value = substr(r.value, instr(r.value, '=') + 1)
                ),
                NULL,
                substr(r.value, instr(r.value, '=') + 1) || ' is missing or empty'
            ),
            ', '
        ) AS words
    FROM aws_lambda_function AS f
    CROSS JOIN json_each(:required) AS r
    WHERE f.name GLOB substr(r.value, 1, instr(r.value, '=') - 1)
    GROUP BY f.account_id, f.region, f.arn
),

resource AS (
    SELECT
        account_id,
        arn,
        tags
    FROM aws_s3_bucket
    UNION ALL
    SELECT
        account_id,
        arn,
        tags
    FROM aws_sqs_queue
    UNION ALL
    SELECT
        account_id,
        arn,
        tags
    FROM aws_sns_topic
    UNION ALL
    SELECT
        account_id,
        arn,
        tags
    FROM aws_dynamodb_table
    UNION ALL
    SELECT
        account_id,
        arn,
        tags
    FROM aws_secretsmanager_secret
    UNION ALL
    SELECT
        account_id,
        arn,
        tags
    FROM aws_lambda_function
),

stated AS MATERIALIZED (
    SELECT
        r.account_id,
        r.arn,
        r.tags,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(r.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM resource AS r
),

reference AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.variable,
        r.target,
        r.is_live,
        r.because,
        r.resource_type,
        r.target_arn IS NOT NULL AND (f.tags IS NULL OR t.tags IS NULL) AS is_untold,
        lower(f.environment) AS own_environment,
        lower(t.environment) AS other_environment
    FROM aws_lambda_function_reference AS r
    LEFT JOIN stated AS f
        ON r.account_id = f.account_id AND r.arn = f.arn
    LEFT JOIN stated AS t
        ON r.account_id = t.account_id AND r.target_arn = t.arn
    ORDER BY r.variable
),

-- What nobody looks for is not judged; what is elsewhere is.
named AS (
    SELECT
        account_id,
        region,
        arn,
        variable,
        target,
        because,
        own_environment,
        other_environment,
        CASE
            WHEN is_live = 0 THEN 0
            WHEN own_environment <> other_environment THEN 0
            WHEN is_live IS NULL OR is_untold THEN NULL
            ELSE 1
        END AS is_right,
        CASE
            WHEN is_live = 0 THEN variable || ' names ' || target || ': ' || because
            WHEN own_environment <> other_environment
                THEN variable || ' names ' || target || ' of ' || other_environment
            WHEN is_live IS NULL THEN variable || ' names ' || target || ': ' || because
            WHEN is_untold THEN variable || ' names ' || target || ', whose tags are not known'
        END AS words
    FROM reference
    WHERE resource_type IS NOT NULL
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS named,
        count(is_right) AS known,
        min(is_right) AS is_right,
        group_concat(iif(is_right = 0, words, NULL), ', ') AS wrong,
        group_concat(iif(is_right IS NULL, words, NULL), ', ') AS open
    FROM named
    GROUP BY account_id, region, arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN f.environment_variable_names IS NOT NULL AND l.arn IS NULL AND s.arn IS NULL
            THEN 'no variable is required of it, and none names a resource'
    END AS exempt,
    CASE
        WHEN f.environment_variable_names IS NULL THEN NULL
        WHEN l.words IS NOT NULL OR s.is_right = 0 THEN 0
        WHEN s.known < s.named THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN f.environment_variable_names IS NULL THEN 'its environment variables are not known'
        ELSE coalesce(
            l.words || coalesce(', ' || s.wrong, ''),
            s.wrong,
            s.open,
            coalesce(s.named, 0) || ' variables name resources, all of which are there'
        )
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN lacking AS l
    ON f.account_id = l.account_id AND f.region = l.region AND f.arn = l.arn
LEFT JOIN summary AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
