-- title    = "Functions trace their invocations with X-Ray"
-- severity = "medium"
-- why      = "Without traces nobody sees which call made a request slow or made it fail."
-- fix      = "Set the function's tracing mode to Active and let its role write to X-Ray."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"
-- controls = { powerpipe = ["lambda_function_tracing_enabled"], fsbp = ["Lambda.7"] }
-- [params.required]
-- about    = "Names or ARNs of the functions that must trace; `*` stands for any characters."
-- default  = ["*"]

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(
        EXISTS (
            SELECT 1
            FROM json_each(:required) AS r
            WHERE f.name GLOB r.value OR f.arn GLOB r.value
        ),
        NULL,
        'tracing is not required of it'
    ) AS exempt,
    (f.tracing_config ->> '$.Mode') = 'Active' AS compliant,
    coalesce(
        'the tracing mode is ' || (f.tracing_config ->> '$.Mode'),
        'the tracing mode is not known'
    ) AS actual
FROM aws_lambda_function AS f;
