INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-read-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-without-end"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-field-AbCdEf:password::"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:d', 'd',
    'arn:aws:iam::111111111111:role/nothing',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-by-secret-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:e', 'e',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-one-of-two-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:f', 'f',
    'arn:aws:iam::111111111111:role/nothing',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-one-of-two-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:g', 'g',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-denied-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:h', 'h',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-deleted-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:i', 'i',
    'arn:aws:iam::111111111111:role/perhaps',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-perhaps-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:j', 'j',
    'arn:aws:iam::111111111111:role/not-read',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-role-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:k', 'k',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-policy-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:l', 'l', NULL,
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-no-role-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:m', 'm',
    'arn:aws:iam::111111111111:role/nothing', '{"TABLE": "exempt-nobody-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:n', 'n',
    'arn:aws:iam::111111111111:role/nothing', '{}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/rotator', 'rotator',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": ["secretsmanager:DescribeSecret",
      "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
      "secretsmanager:UpdateSecretVersionStage"], "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource":
      "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, policy, deleted_date
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-read-AbCdEf', 'pass-read-AbCdEf',
    '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-without-end-AbCdEf',
    'pass-without-end-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-field-AbCdEf', 'pass-field-AbCdEf',
    '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-by-secret-AbCdEf',
    'pass-by-secret-AbCdEf',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/nothing"}, "Action":
      "secretsmanager:GetSecretValue", "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-one-of-two-AbCdEf',
    'fail-one-of-two-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-denied-AbCdEf',
    'fail-denied-AbCdEf',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-deleted-AbCdEf',
    'fail-deleted-AbCdEf', '{}', '2025-12-31T12:00:00Z'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-perhaps-AbCdEf',
    'unknown-perhaps-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-role-AbCdEf',
    'unknown-role-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-policy-AbCdEf',
    'unknown-policy-AbCdEf', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-no-role-AbCdEf',
    'unknown-no-role-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-nobody-AbCdEf',
    'exempt-nobody-AbCdEf', '{}', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted-AbCdEf',
    'exempt-deleted-AbCdEf', '{}', '2025-12-31T12:00:00Z'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-organisation-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/nothing',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-nothing-AbCdEf"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/rotator', 'rotator',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": ["secretsmanager:DescribeSecret",
      "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
      "secretsmanager:UpdateSecretVersionStage"], "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource":
      "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-organisation-AbCdEf',
    'unknown-organisation-AbCdEf', '{}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-nothing-AbCdEf',
    'fail-nothing-AbCdEf', '{}'
);

-- params = { trust_account_policies = true }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, environment_references
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:a', 'a',
    'arn:aws:iam::111111111111:role/reader', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:b', 'b',
    'arn:aws:iam::111111111111:role/nothing',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-nothing-AbCdEf"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:c', 'c',
    'arn:aws:iam::111111111111:role/reader',
    '{"DB_SECRET_ARN":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-reader-AbCdEf"}'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/rotator', 'rotator',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": ["secretsmanager:DescribeSecret",
      "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
      "secretsmanager:UpdateSecretVersionStage"], "Resource": "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/reader', 'reader',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource":
      "*"}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/perhaps', 'perhaps',
    '[{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
      [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*", "Condition":
      {"StringEquals": {"aws:SourceVpc": "vpc-1"}}}]}}]',
    '[]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/not-read', 'not-read', NULL, '[]'
);

INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns
) VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/nothing', 'nothing', '[]', '[]'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-variables-AbCdEf',
    'unknown-variables-AbCdEf', '{}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-nothing-AbCdEf',
    'fail-nothing-AbCdEf', '{}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-reader-AbCdEf',
    'unknown-reader-AbCdEf', '{}'
);
