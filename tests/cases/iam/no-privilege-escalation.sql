INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-iam-star', 'fail-iam-star',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-everything', 'fail-everything',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pattern', 'fail-pattern',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Put*Policy", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-question-mark', 'fail-question-mark',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKe?", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-read', 'pass-read',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-role-without-service', 'pass-role-without-service',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-shell', 'fail-shell',
    '{"Statement": [{"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-all-roles', 'fail-all-roles',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy",
      "Resource": "arn:aws:iam::*:role/*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-own-keys', 'pass-own-keys',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey",
      "Resource": "arn:aws:iam::*:user/${aws:username}"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'pass-denied',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-in-part', 'fail-denied-in-part',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:Create*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-on-one-role', 'fail-denied-on-one-role',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*"},
      {"Effect": "Deny", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::*:role/admin"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function', 'fail-function',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Pass*", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:Invoke*",
      "Resource": "arn:aws:lambda:*:*:function:mine"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function-passed-to-lambda',
    'fail-function-passed-to-lambda',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-passed-to-tasks',
    'pass-function-passed-to-tasks',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-named-role', 'pass-function-named-role',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::1:role/app"},
      {"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*"},
      {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-deploy-one-function', 'pass-deploy-one-function',
    '{"Statement": [{"Effect": "Allow", "Action": "lambda:UpdateFunctionCode",
      "Resource": "arn:aws:lambda:*:*:function:mine"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-own-version', 'fail-own-version',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreatePolicyVersion",
      "Resource": "arn:aws:iam::1:policy/fail-*"}]}'
),
-- not judged: AWS wrote it
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action', 'fail-not-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-not-action', 'pass-not-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "ssm:*", "lambda:*", "glue:*"],
      "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-bounded', 'pass-bounded',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::1:policy/b"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-mfa-only', 'fail-mfa-only',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}'
);
INSERT INTO aws_iam_policy (
    account_id, region, arn, name, attachment_count, permissions_boundary_usage_count, policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-version', 'fail-version', 1, 1,
    '{"Statement": [{"Effect": "Allow", "Action": "iam:CreatePolicyVersion", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/exempt-boundary', 'exempt-boundary', 0, 2,
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
);
INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-own-role', 'fail-own-role',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy",
      "Resource": "arn:aws:iam::1:role/fail-own-role"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-inline', 'pass-inline',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_user (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'fail-user',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "*"}]}}]'
);
INSERT INTO aws_iam_group (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'fail-group',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:AddUserToGroup", "Resource": "*"}]}}]'
);
