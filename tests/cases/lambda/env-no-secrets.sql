INSERT INTO aws_lambda_function (
    account_id, region, arn, name, environment_variable_names, environment_secrets
)
VALUES
('1', 'eu', 'arn:function:pass-no-variables', 'a', '[]', '[]'),
('1', 'eu', 'arn:function:pass-harmless', 'b', '["LOG_LEVEL","SECRET_ARN"]', '[]'),
(
    '1', 'eu', 'arn:function:fail-password', 'c', '["DB_PASSWORD","HOST"]',
    '[{"name":"DB_PASSWORD","kind":"password"}]'
),
(
    '1', 'eu', 'arn:function:fail-two', 'd', '["KEY","TOKEN"]',
    '[{"name":"KEY","kind":"AWS access key"},{"name":"TOKEN","kind":"GitHub token"}]'
),
('1', 'eu', 'arn:function:unknown-not-decrypted', 'e', NULL, NULL);
