-- title    = "Each function may write to its own log group"
-- severity = "high"
-- why      = "A function whose role cannot write logs runs on in silence, and nobody can see why it fails."
-- fix      = "Let the role create streams and put events in the streams of the function's log group."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html"
-- omits    = "Policies of the organisation and of VPC endpoints. Whether the log group is there: Lambda makes the group of its name where the role may, and logging to a group of another name needs it."
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
WHERE purpose = 'logs';
