INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-customer-managed', 'x',
    '["arn:aws:iam::1:policy/all"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-inline', 'x', '[]',
    '[{"PolicyName": "everything", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]',
    '[{"PolicyName": "but-billing", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": "aws-portal:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-only-one-iam-action-out', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": "iam:CreateUser", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-with-mfa', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::secret"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-with-condition', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
      {"Effect": "Deny", "Action": "*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}]'
),
-- a Deny of everything but IAM leaves IAM
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-but-one', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
      {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-nothing', 'x', '[]', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-but-iam', 'x', '[]',
    '[{"PolicyName": "power", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"],
      "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-iam-denied', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}},
      {"PolicyName": "q", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-quarantined', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]',
    '[{"PolicyName": "q", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-one-service', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-describe-anything', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*:Describe*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-own-team-only', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-one-bucket', 'x', '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-policy-not-read', 'x',
    '["arn:aws:iam::aws:policy/Unseen"]', '[]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL, '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_user (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_group (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
-- the same by another name
(
    '1', 'global', 'arn:aws:iam::1:policy/all', 'all',
    '{"Statement": [{"Effect": "Allow", "Action": "*:*", "Resource": "*"}]}'
);
-- params = { allowed_principals = ["exempt-break-*", "arn:aws:iam::1:user/exempt-by-arn"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-break-glass', 'exempt-break-glass',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_user (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/exempt-by-arn', 'exempt-by-arn',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-not-listed', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
);
