-- title    = "URLs of functions name the web origins that they let in"
-- severity = "low"
-- why      = "An origin that anyone can have lets any site call the function with what a visitor's browser holds."
-- fix      = "List the exact origins of the web client in the CORS settings of the URL."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors"
-- controls = { prowler = ["awslambda_function_url_cors_policy"] }

-- A function and each of its aliases may have a URL.
WITH url AS (
    SELECT
        account_id,
        region,
        arn AS function_arn,
        'its URL' AS name,
        url_config,
        url_open_origins
    FROM aws_lambda_function
    UNION ALL
    SELECT
        account_id,
        region,
        function_arn,
        'the URL of ' || name AS name,
        url_config,
        url_open_origins
    FROM aws_lambda_alias
    ORDER BY name
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(count(u.url_config) = 0, 'it has no URL', NULL) AS exempt,
    CASE
        WHEN max(u.url_open_origins <> '[]') THEN 0
        WHEN max(u.url_config IS NOT NULL AND u.url_open_origins IS NULL) THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN count(u.url_config) = 0 THEN 'no URL'
        WHEN max(u.url_open_origins <> '[]')
            THEN
                'anyone can be an origin that is let in by '
                || group_concat(iif(u.url_open_origins <> '[]', u.name, NULL), ', ')
        WHEN max(u.url_config IS NOT NULL AND u.url_open_origins IS NULL)
            THEN 'the CORS settings of a URL are not known'
        ELSE 'its URLs let in named origins alone, or none'
    END AS actual
FROM aws_lambda_function AS f
INNER JOIN url AS u
    ON f.account_id = u.account_id AND f.region = u.region AND f.arn = u.function_arn
GROUP BY f.account_id, f.region, f.arn;
