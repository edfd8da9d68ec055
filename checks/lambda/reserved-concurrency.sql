-- title    = "Functions reserve concurrency and leave the account enough"
-- severity = "medium"
-- why      = "One busy function can use up the account's concurrency, and then every other function is throttled."
-- fix      = "Reserve concurrency for the function, or raise the account's quota so that enough is left unreserved."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"
-- controls = { powerpipe = ["lambda_function_concurrent_execution_limit_configured"] }
-- scope    = "resource"
-- [params.required]
-- about    = "Names or ARNs of the functions that must reserve concurrency; `*` stands for any characters."
-- default  = ["*"]
-- [params.min]
-- about    = "Least concurrency that such a function reserves."
-- default  = 1
-- [params.unreserved_floor]
-- about    = "Concurrency of the account that must be left unreserved in each region."
-- default  = 100

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
        'a reservation is not required of it'
    ) AS exempt,
    coalesce(f.reserved_concurrent_executions >= :min, 0) AS compliant,
    CASE f.reserved_concurrent_executions
        WHEN 0 THEN 'it reserves 0 and so can never run'
        ELSE coalesce(
            'it reserves ' || f.reserved_concurrent_executions,
            'it reserves nothing'
        )
    END AS actual
FROM aws_lambda_function AS f
UNION ALL
SELECT
    account_id,
    region,
    arn,
    NULL,
    unreserved_concurrent_executions >= :unreserved_floor,
    coalesce(unreserved_concurrent_executions, 'an unknown number') || ' of '
    || coalesce(concurrent_executions, 'an unknown number') || ' executions are left unreserved'
FROM aws_lambda_account_settings;
