-- title    = "URLs of functions name the web origins that they let in"
-- severity = "low"
-- why      = "An origin that anyone can have lets any site call the function with what a visitor's browser holds."
-- fix      = "List the exact origins of the web client in the CORS settings of the URL."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors"
-- controls = { prowler = ["awslambda_function_url_cors_policy"] }

WITH url AS (
    SELECT
        account_id,
        region,
        arn,
        url_config,
        url_open_origins
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        url_config,
        url_open_origins
    FROM aws_lambda_alias
    WHERE url_config IS NOT NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(url_config IS NULL, 'it has no URL of its own', NULL) AS exempt,
    url_open_origins = '[]' AS compliant,
    CASE
        WHEN url_config IS NULL THEN 'no URL'
        WHEN url_open_origins IS NULL THEN 'the CORS settings of its URL are not known'
        WHEN url_config ->> '$.Cors' IS NULL THEN 'its URL lets no web origin in'
        WHEN url_open_origins = '[]' THEN 'its URL lets in named origins alone'
        ELSE 'its URL lets in ' || (
            SELECT group_concat(o.value, ', ') FROM json_each(url_open_origins) AS o
        ) || ', which anyone can be'
    END AS actual
FROM url;
