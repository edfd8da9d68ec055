-- title    = "The roles of traced functions may send traces"
-- severity = "medium"
-- why      = "A function whose role may not send traces runs on without them, and nobody is told."
-- fix      = "Let the role put trace segments and telemetry records, as AWSXRayDaemonWriteAccess does."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"
-- omits    = "Tasks and machines, functions that only pass traces through, stages of APIs, which have a role of their own, and policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_allowed = 1 AND NOT :trust_account_policies, NULL, is_allowed) AS compliant,
    because || iif(is_allowed = 1, ', as far as the account''s own policies go', '') AS actual
FROM aws_lambda_function_permission
WHERE purpose = 'tracing';
