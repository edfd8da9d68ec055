-- title    = "Environment variables of functions hold no credential"
-- severity = "critical"
-- why      = "Whoever may read the function's configuration, which many read-only roles may, has the credential."
-- fix      = "Move the credential to Secrets Manager or Parameter Store, let the function read it there, and replace it."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
-- controls = { prowler = ["awslambda_function_no_secrets_in_variables"] }
-- omits    = "No patterns of one's own: the values are looked at while collecting and never stored."

WITH secret AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        group_concat(s.value ->> '$.name' || ' (' || (s.value ->> '$.kind') || ')', ', ') AS names
    FROM aws_lambda_function AS f
    CROSS JOIN json_each(f.environment_secrets) AS s
    GROUP BY f.account_id, f.region, f.arn
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    json_array_length(f.environment_secrets) = 0 AS compliant,
    CASE
        WHEN s.names IS NOT NULL THEN 'looks like credentials: ' || s.names
        WHEN f.environment_secrets IS NULL THEN 'not all of the environment variables can be read'
        ELSE
            coalesce(json_array_length(f.environment_variable_names), 0)
            || ' environment variables, none of which looks like a credential'
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN secret AS s
    ON f.account_id = s.account_id AND f.region = s.region AND f.arn = s.arn;
