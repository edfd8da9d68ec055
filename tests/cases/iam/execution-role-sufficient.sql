INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, vpc_subnet_ids, tracing_config
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-all',
    'pass-all',
    'arn:aws:iam::111111111111:role/all', '["subnet-1","subnet-2"]',
    '{"Mode": "Active"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-logs-alone',
    'pass-logs-alone',
    'arn:aws:iam::111111111111:role/logs', '[]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:pass-its-subnet',
    'pass-its-subnet',
    'arn:aws:iam::111111111111:role/one-subnet', '["subnet-1"]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-another-subnet',
    'fail-another-subnet',
    'arn:aws:iam::111111111111:role/one-subnet', '["subnet-1","subnet-2"]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-no-interfaces',
    'fail-no-interfaces',
    'arn:aws:iam::111111111111:role/logs', '["subnet-1"]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-interfaces-seen-by-name',
    'fail-interfaces-seen-by-name',
    'arn:aws:iam::111111111111:role/interfaces-by-name', '["subnet-1"]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-no-traces',
    'fail-no-traces',
    'arn:aws:iam::111111111111:role/logs', '[]',
    '{"Mode": "Active"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-nothing',
    'fail-nothing',
    'arn:aws:iam::111111111111:role/nothing', '[]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-role-gone',
    'fail-role-gone',
    'arn:aws:iam::111111111111:role/gone', '[]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-condition',
    'unknown-condition',
    'arn:aws:iam::111111111111:role/in-a-vpc', '["subnet-1"]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-role',
    'unknown-role',
    NULL, '[]',
    '{"Mode": "PassThrough"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/all', 'all',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces",
      "ec2:DeleteNetworkInterface"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/logs', 'logs',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/one-subnet', 'one-subnet',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": ["ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": "ec2:CreateNetworkInterface",
      "Resource": "arn:aws:ec2:eu-west-1:111111111111:network-interface/*"},
      {"Effect": "Allow", "Action": "ec2:CreateNetworkInterface",
      "Resource": "arn:aws:ec2:eu-west-1:111111111111:subnet/subnet-1"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111',
    'global',
    'arn:aws:iam::111111111111:role/interfaces-by-name',
    'interfaces-by-name',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": "ec2:DescribeNetworkInterfaces",
      "Resource": "arn:aws:ec2:*:*:network-interface/*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/in-a-vpc', 'in-a-vpc',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"},
      {"Effect": "Allow", "Action": ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces",
      "ec2:DeleteNetworkInterface"],
      "Resource": "*",
      "Condition": {"ArnEquals": {"ec2:Vpc":
      "arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-1"}}}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, vpc_subnet_ids, tracing_config
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:unknown-organisation',
    'unknown-organisation',
    'arn:aws:iam::111111111111:role/logs', '[]',
    '{"Mode": "PassThrough"}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:lambda:eu-west-1:111111111111:function:fail-nothing',
    'fail-nothing',
    'arn:aws:iam::111111111111:role/nothing', '[]',
    '{"Mode": "PassThrough"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, permissions_boundary_arn,
    assume_role_policy
)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/logs', 'logs',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "*"}]}}]',
    '[]', NULL, NULL
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing',
    '[]',
    '[]', NULL, NULL
);
