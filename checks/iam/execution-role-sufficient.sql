-- title    = "Execution roles may do what their function's settings imply"
-- severity = "high"
-- why      = "A function whose role lacks a right fails when it is needed, or loses its logs and traces without a word."
-- fix      = "Give the role the named actions on the named resources, or take away what denies them."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"
-- omits    = "Queues, streams and keys that the function uses, roles of tasks and state machines, and policies of the organisation and of VPC endpoints."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

-- One row for each purpose: of several rows for one function the worst counts.
SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_allowed = 1 AND NOT :trust_account_policies, NULL, is_allowed) AS compliant,
    'for ' || purpose || ': ' || because
    || iif(is_allowed = 1, ', as far as the account''s own policies go', '') AS actual
FROM aws_lambda_function_permission;
