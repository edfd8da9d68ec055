INSERT INTO aws_lambda_function (
    account_id, region, arn, name, policy_std, policy_public_statements, url_config
)
VALUES
('1', 'eu', 'arn:function:pass-no-policy', 'a', NULL, '[]', NULL),
(
    '1', 'eu', 'arn:function:pass-bucket', 'b',
    '{"Statement":[{"Sid":"s3","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"Service":["s3.amazonaws.com"]}}]}',
    '[]', NULL
),
(
    '1', 'eu', 'arn:function:pass-url-with-iam', 'c', NULL, '[]',
    '{"FunctionUrl":"https://c.on.aws/","AuthType":"AWS_IAM"}'
),
(
    '1', 'eu', 'arn:function:pass-everyone-of-the-organization', 'd',
    '{"Statement":[{"Sid":"org","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"AWS":["*"]},"Condition":{"stringequals":{"aws:principalorgid":["o-1"]}}}]}',
    '[]', NULL
),
('1', 'eu', 'arn:function:pass-alias', 'e', NULL, '[]', NULL),
(
    '1', 'eu', 'arn:function:fail-policy', 'f',
    '{"Statement":[{"Effect":"Allow","Action":["lambda:*"],"Principal":{"AWS":["*"]}}]}',
    '["#1"]', NULL
),
(
    '1', 'eu', 'arn:function:fail-url', 'g', NULL, '[]',
    '{"FunctionUrl":"https://g.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-any-account-by-url', 'h',
    '{"Statement":[{"Sid":"u","Effect":"Allow","Action":["lambda:invokefunctionurl"],
      "Principal":{"AWS":["*"]},
      "Condition":{"stringequals":{"lambda:functionurlauthtype":["AWS_IAM"]}}}]}',
    '[]', '{"FunctionUrl":"https://h.on.aws/","AuthType":"AWS_IAM"}'
),
('1', 'eu', 'arn:function:fail-url-of-alias', 'm', NULL, '[]', NULL),
('1', 'eu', 'arn:function:fail-alias', 'i', NULL, '[]', NULL),
('1', 'eu', 'arn:function:unknown-policy', 'j', NULL, NULL, NULL),
('1', 'eu', 'arn:function:unknown-alias', 'l', NULL, '[]', NULL);
INSERT INTO aws_lambda_alias (
    account_id, region, arn, name, function_name, function_arn,
    policy_std, policy_public_statements, url_config
)
VALUES
(
    '1', 'eu', 'alias:1', 'live', 'e', 'arn:function:pass-alias',
    '{"Statement":[{"Sid":"x","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"AWS":["arn:aws:iam::1:root"]}}]}',
    '[]', NULL
),
(
    '1', 'eu', 'alias:2', 'live', 'i', 'arn:function:fail-alias',
    '{"Statement":[{"Sid":"x","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"AWS":["*"]}}]}',
    '["x"]', NULL
),
(
    '1', 'eu', 'alias:4', 'live', 'm', 'arn:function:fail-url-of-alias', NULL, '[]',
    '{"FunctionUrl":"https://m.on.aws/","AuthType":"NONE"}'
),
('1', 'eu', 'alias:3', 'live', 'l', 'arn:function:unknown-alias', NULL, NULL, NULL);

-- params = { allowed_urls = ["web-*", "https://abc*"] }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, policy_std, policy_public_statements, url_config
)
VALUES
(
    '1', 'eu', 'arn:function:pass-listed', 'web-1',
    '{"Statement":[{"Sid":"u","Effect":"Allow","Action":["lambda:invokefunctionurl"],
      "Principal":{"AWS":["*"]},
      "Condition":{"stringequals":{"lambda:functionurlauthtype":["NONE"]}}},
      {"Sid":"v","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"AWS":["*"]},
      "Condition":{"bool":{"lambda:invokedviafunctionurl":["true"]}}}]}',
    '["u","v"]', '{"FunctionUrl":"https://1.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:pass-listed-url', 'x', NULL, '[]',
    '{"FunctionUrl":"https://abc.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-listed-with-open-policy', 'web-2',
    '{"Statement":[{"Sid":"u","Effect":"Allow","Action":["lambda:invokefunction"],
      "Principal":{"AWS":["*"]}}]}',
    '["u"]', '{"FunctionUrl":"https://2.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-not-listed', 'api', NULL, '[]',
    '{"FunctionUrl":"https://3.on.aws/","AuthType":"NONE"}'
);
