INSERT INTO aws_lambda_function (account_id, region, arn, name, role, logging_config)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-managed',
    'pass-managed',
    'arn:aws:iam::111111111111:role/basic', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-own-group',
    'pass-own-group',
    'arn:aws:iam::111111111111:role/own-group', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-chosen-group',
    'pass-chosen-group',
    'arn:aws:iam::111111111111:role/chosen', '{"LogFormat": "JSON", "LogGroup": "/app/orders"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-within-bounds',
    'pass-within-bounds',
    'arn:aws:iam::111111111111:role/bounded', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-denied-elsewhere',
    'pass-denied-elsewhere',
    'arn:aws:iam::111111111111:role/deny-elsewhere', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-over-https',
    'pass-over-https',
    'arn:aws:iam::111111111111:role/https', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-nothing',
    'fail-nothing',
    'arn:aws:iam::111111111111:role/nothing', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-group-without-streams',
    'fail-group-without-streams',
    'arn:aws:iam::111111111111:role/no-streams', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-no-events',
    'fail-no-events',
    'arn:aws:iam::111111111111:role/no-put', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-group-of-another',
    'fail-group-of-another',
    'arn:aws:iam::111111111111:role/another', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-denied',
    'fail-denied',
    'arn:aws:iam::111111111111:role/denied', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-out-of-bounds',
    'fail-out-of-bounds',
    'arn:aws:iam::111111111111:role/out-of-bounds', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-role-gone',
    'fail-role-gone',
    'arn:aws:iam::111111111111:role/gone', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-chosen-group-not-named',
    'fail-chosen-group-not-named',
    'arn:aws:iam::111111111111:role/default-of-name',
    '{"LogFormat": "JSON", "LogGroup": "/app/orders"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-condition',
    'unknown-condition',
    'arn:aws:iam::111111111111:role/condition', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-perhaps-denied',
    'unknown-perhaps-denied',
    'arn:aws:iam::111111111111:role/perhaps-denied', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-attached-not-read',
    'unknown-attached-not-read',
    'arn:aws:iam::111111111111:role/attached-not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-attached-unheard-of',
    'unknown-attached-unheard-of',
    'arn:aws:iam::111111111111:role/attached-unheard-of', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-another-may-deny',
    'unknown-another-may-deny',
    'arn:aws:iam::111111111111:role/allowed-but-one-not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-denied-though-one-not-read',
    'fail-denied-though-one-not-read',
    'arn:aws:iam::111111111111:role/denied-though-one-not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-bounds-not-read',
    'unknown-bounds-not-read',
    'arn:aws:iam::111111111111:role/bounds-not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-inline-not-read',
    'unknown-inline-not-read',
    'arn:aws:iam::111111111111:role/inline-not-read', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-inline-no-document',
    'unknown-inline-no-document',
    'arn:aws:iam::111111111111:role/inline-no-document', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-role',
    'unknown-role',
    NULL, NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-foreign-role',
    'x',
    'arn:aws:iam::222222222222:role/basic', NULL
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/basic', 'basic',
    '[]',
    '["arn:aws:iam::111111111111:policy/logs"]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/own-group', 'own-group',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource":
      "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/pass-own-group:*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/chosen', 'chosen',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "arn:aws:logs:eu-west-1:111111111111:log-group:/app/orders:*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/bounded', 'bounded',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', 'arn:aws:iam::111111111111:policy/bounds', NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/deny-elsewhere', 'deny-elsewhere',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"},
      {"Effect": "Deny", "Action": "logs:*",
      "Resource": "arn:aws:logs:eu-west-1:111111111111:log-group:/audit/*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/https', 'https',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "logs:*",
      "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/no-streams', 'no-streams',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource":
      "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/fail-group-without-streams"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/no-put', 'no-put',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "logs:CreateLogStream",
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/another', 'another',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/another:*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/denied', 'denied',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"},
      {"Effect": "Deny", "Action": "logs:Put*",
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/out-of-bounds', 'out-of-bounds',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', 'arn:aws:iam::111111111111:policy/other-bounds', NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/default-of-name', 'default-of-name',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/condition', 'condition',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*",
      "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps-denied', 'perhaps-denied',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"},
      {"Effect": "Deny", "Action": "*",
      "Resource": "*",
      "Condition": {"NotIpAddress": {"aws:SourceIp": "52.95.0.0/16"}}}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/attached-not-read',
    'attached-not-read',
    '[]',
    '["arn:aws:iam::111111111111:policy/not-read"]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/attached-unheard-of',
    'attached-unheard-of',
    '[]',
    '["arn:aws:iam::111111111111:policy/unheard-of"]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/allowed-but-one-not-read',
    'allowed-but-one-not-read',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '["arn:aws:iam::111111111111:policy/not-read"]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/denied-though-one-not-read',
    'denied-though-one-not-read',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*",
      "Resource": "*"}]}}]',
    '["arn:aws:iam::111111111111:policy/not-read"]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/bounds-not-read', 'bounds-not-read',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', 'arn:aws:iam::111111111111:policy/not-read', NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/inline-not-read', 'inline-not-read',
    NULL,
    '[]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/inline-no-document',
    'inline-no-document',
    '[{"PolicyName": "p", "PolicyDocument": {}}]',
    '[]', NULL, NULL
);

INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:policy/logs', 'logs',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:policy/bounds', 'bounds',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "logs:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:policy/other-bounds', 'other-bounds',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*",
      "Resource": "*"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:policy/not-read', 'not-read',
    NULL
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (account_id, region, arn, name, role, logging_config)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-organisation',
    'unknown-organisation',
    'arn:aws:iam::111111111111:role/basic', NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-nothing',
    'fail-nothing',
    'arn:aws:iam::111111111111:role/nothing', NULL
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/basic', 'basic',
    '[]',
    '["arn:aws:iam::111111111111:policy/logs"]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
);

INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:policy/logs', 'logs',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}'
);
