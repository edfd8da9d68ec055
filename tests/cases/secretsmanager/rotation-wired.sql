INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good', 'good',
    'arn:aws:iam::111111111111:role/rotator',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:for-anyone',
    'for-anyone', 'arn:aws:iam::111111111111:role/rotator',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:closed', 'closed',
    'arn:aws:iam::111111111111:role/rotator', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:other-secret',
    'other-secret', 'arn:aws:iam::111111111111:role/rotator',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"ArnLike": {"AWS:SourceArn":
      "arn:aws:secretsmanager:eu-west-1:111111111111:secret:other-*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:odd', 'odd',
    'arn:aws:iam::111111111111:role/rotator',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"DateLessThan": {"aws:CurrentTime":
      "2027-01-01T00:00:00Z"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unread', 'unread',
    'arn:aws:iam::111111111111:role/rotator', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:weak', 'weak',
    'arn:aws:iam::111111111111:role/reader',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:perhaps',
    'perhaps', 'arn:aws:iam::111111111111:role/perhaps',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:role-not-read',
    'role-not-read', 'arn:aws:iam::111111111111:role/not-read',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:no-role',
    'no-role', NULL,
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
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

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, rotation_enabled, rotation_lambda_arn, policy, deleted_date,
    primary_region
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-good',
    'pass-good', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:good', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-for-anyone', 'pass-for-anyone', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:for-anyone', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-replicated', 'pass-replicated', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:good', '{}', NULL, 'eu-west-1'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-gone',
    'fail-gone', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:gone', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-not-admitted', 'fail-not-admitted',
    1, 'arn:aws:lambda:eu-west-1:111111111111:function:closed', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-other-secret', 'fail-other-secret',
    1, 'arn:aws:lambda:eu-west-1:111111111111:function:other-secret', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-reads-only', 'fail-reads-only', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:weak', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-denied-by-secret',
    'fail-denied-by-secret', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:good',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
      "Action": "secretsmanager:PutSecretValue", "Resource": "*"}]}',
    NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-condition', 'unknown-condition',
    1, 'arn:aws:lambda:eu-west-1:111111111111:function:odd', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-policy', 'unknown-policy', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:unread', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-perhaps', 'unknown-perhaps', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:perhaps', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-role', 'unknown-role', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:role-not-read', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-no-role', 'unknown-no-role', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:no-role', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-secret-policy',
    'unknown-secret-policy', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:good', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-elsewhere', 'unknown-elsewhere',
    1, 'arn:aws:lambda:eu-west-1:222222222222:function:good', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-alias', 'unknown-alias', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:good:live', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-off',
    'exempt-off', 0, 'arn:aws:lambda:eu-west-1:111111111111:function:gone', '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-by-its-service',
    'exempt-by-its-service', 1, NULL, '{}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:gone', '{}', '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-replica', 'exempt-replica', 1,
    'arn:aws:lambda:eu-west-1:111111111111:function:gone', '{}', NULL, 'us-east-1'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_lambda_function (
    account_id, region, arn, name, role, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good', 'good',
    'arn:aws:iam::111111111111:role/rotator',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "secretsmanager.amazonaws.com"}, "Action": "lambda:InvokeFunction",
      "Resource": "*", "Condition": {"StringEquals": {"AWS:SourceAccount":
      "111111111111"}}}]}'
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

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, rotation_enabled, rotation_lambda_arn, policy
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-organisation',
    'unknown-organisation', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:good', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-gone',
    'fail-gone', 1, 'arn:aws:lambda:eu-west-1:111111111111:function:gone', '{}'
);
