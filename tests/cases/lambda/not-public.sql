INSERT INTO aws_lambda_function (account_id, region, arn, name, policy, url_config)
VALUES
('1', 'eu', 'arn:function:pass-no-policy', 'a', '{}', NULL),
(
    '1', 'eu', 'arn:function:fail-bucket-of-anybody', 'b',
    '{"Statement": [{"Sid": "s3", "Effect": "Allow",
      "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction"}]}', NULL
),
(
    '1', 'eu', 'arn:function:pass-url-with-iam', 'c', '{}',
    '{"FunctionUrl":"https://c.on.aws/","AuthType":"AWS_IAM"}'
),
(
    '1', 'eu', 'arn:function:pass-everyone-of-the-organization', 'd',
    '{"Statement": [{"Sid": "org", "Effect": "Allow", "Principal": "*",
      "Action": "lambda:InvokeFunction",
      "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}]}', NULL
),
('1', 'eu', 'arn:function:pass-alias', 'e', '{}', NULL),
(
    '1', 'eu', 'arn:function:fail-policy', 'f',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:*"}]}', NULL
),
(
    '1', 'eu', 'arn:function:fail-url', 'g', '{}',
    '{"FunctionUrl":"https://g.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-any-account-by-url', 'h',
    '{"Statement": [{"Sid": "u", "Effect": "Allow", "Principal": "*",
      "Action": "lambda:InvokeFunctionUrl",
      "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}}]}',
    '{"FunctionUrl":"https://h.on.aws/","AuthType":"AWS_IAM"}'
),
('1', 'eu', 'arn:function:fail-url-of-alias', 'm', '{}', NULL),
('1', 'eu', 'arn:function:fail-alias', 'i', '{}', NULL),
('1', 'eu', 'arn:function:unknown-policy', 'j', NULL, NULL),
('1', 'eu', 'arn:function:unknown-alias', 'l', '{}', NULL);
INSERT INTO aws_lambda_alias (
    account_id, region, arn, name, function_name, function_arn, policy, url_config
)
VALUES
(
    '1', 'eu', 'alias:1', 'live', 'e', 'arn:function:pass-alias',
    '{"Statement": [{"Sid": "x", "Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "lambda:InvokeFunction"}]}',
    NULL
),
(
    '1', 'eu', 'alias:2', 'live', 'i', 'arn:function:fail-alias',
    '{"Statement": [{"Sid": "x", "Effect": "Allow", "Principal": "*",
      "Action": "lambda:InvokeFunction"}]}', NULL
),
(
    '1', 'eu', 'alias:4', 'live', 'm', 'arn:function:fail-url-of-alias', '{}',
    '{"FunctionUrl":"https://m.on.aws/","AuthType":"NONE"}'
),
('1', 'eu', 'alias:3', 'live', 'l', 'arn:function:unknown-alias', NULL, NULL);

-- params = { allowed_urls = ["web-*", "https://abc*"] }
INSERT INTO aws_lambda_function (account_id, region, arn, name, policy, url_config)
VALUES
(
    '1', 'eu', 'arn:function:pass-listed', 'web-1',
    '{"Statement": [{"Sid": "u", "Effect": "Allow", "Principal": "*",
      "Action": "lambda:InvokeFunctionUrl",
      "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}},
      {"Sid": "v", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction",
      "Condition": {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}}]}',
    '{"FunctionUrl":"https://1.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:pass-listed-url', 'x', '{}',
    '{"FunctionUrl":"https://abc.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-listed-with-open-policy', 'web-2',
    '{"Statement": [{"Sid": "u", "Effect": "Allow", "Principal": "*",
      "Action": "lambda:InvokeFunction"}]}', '{"FunctionUrl":"https://2.on.aws/","AuthType":"NONE"}'
),
(
    '1', 'eu', 'arn:function:fail-not-listed', 'api', '{}',
    '{"FunctionUrl":"https://3.on.aws/","AuthType":"NONE"}'
);
