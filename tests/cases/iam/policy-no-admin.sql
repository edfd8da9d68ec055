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
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]', '[]'
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
-- policies that add up, conditions that say who, boundaries
INSERT INTO aws_iam_role (
    account_id, region, arn, name, permissions_boundary_arn, attached_policy_arns, inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-power-and-iam', 'x',
    NULL,
    '["arn:aws:iam::aws:policy/PowerUserAccess", "arn:aws:iam::aws:policy/IAMFullAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-iam-alone', 'x',
    NULL,
    '["arn:aws:iam::aws:policy/IAMFullAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-power-alone', 'x',
    NULL,
    '["arn:aws:iam::aws:policy/PowerUserAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-two-statements', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
      {"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-roles-and-the-rest', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/*"},
      {"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:iam::*:role/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-iam-of-roles', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "arn:aws:iam::*:role/*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-pool', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:0000"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-saml', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringEquals": {"saml:aud": "https://signin.aws.amazon.com/saml"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-pipeline', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:a/*"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-google', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringEquals": {"accounts.google.com:sub": "1"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-session', 'x',
    NULL,
    '[]',
    '[{"PolicyName": "p", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*",
      "Condition": {"StringEquals": {"sts:RoleSessionName": "a"}}}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-within-boundary', 'x',
    'arn:aws:iam::aws:policy/PowerUserAccess',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-within-wide-boundary', 'x',
    'arn:aws:iam::1:policy/all',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-boundary', 'x',
    'arn:aws:iam::1:policy/unseen',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-what-else', 'x',
    NULL,
    '["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/Unseen"]',
    '[]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/PowerUserAccess', 'PowerUserAccess',
    '{"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"],
      "Resource": "*"}, {"Effect": "Allow", "Action": ["iam:ListRoles",
      "iam:CreateServiceLinkedRole"], "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/IAMFullAccess', 'IAMFullAccess',
    '{"Statement": [{"Effect": "Allow", "Action": ["iam:*", "organizations:ListRoots"],
      "Resource": "*"}]}'
);
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/fail-by-group', 'x', '[]', '["fail-group-of-users"]', '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-group', 'x', '[]', '["unseen"]', '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-groups', 'x', '[]', NULL, '[]');
INSERT INTO aws_iam_group (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group-of-users', 'fail-group-of-users',
    '["arn:aws:iam::aws:policy/IAMFullAccess"]', '[]'
);
-- Every role trusts somebody: here a service, so that nobody takes one.
UPDATE
    aws_iam_role SET assume_role_policy
= '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}';
-- roles that are taken, one after the other
-- params = { allowed_principals = [] }
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-z-end', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS":
      ["arn:aws:iam::1:role/fail-z-middle", "arn:aws:iam::1:user/pass-may-not"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-z-middle', 'x', '[]', '[]',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::1:root"},
      "Action": "sts:AssumeRole",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-z-harmless', 'x', '[]', '[]',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::1:root"},
      "Action": "sts:AssumeRole"}]}'
);
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-takes-a-role', 'x', '[]', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::1:role/fail-z-middle"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-takes-another-role', 'x', '[]', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::1:role/pass-z-harmless"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-may-not', 'x', '[]', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Deny",
      "Action": "sts:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/unknown-takes-who-knows', 'x', '[]', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::1:role/unknown-attachments"}]}}]'
);
-- a trust policy that is none leaves open who takes the role, which leads nowhere
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-trust-is-no-policy', 'x', '[]', '[]', '{}'),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL, '[]',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::1:root"},
      "Action": "sts:AssumeRole"}]}'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
);
-- params = { allowed_principals = ["exempt-break-*", "arn:aws:iam::1:user/exempt-by-arn"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-break-glass', 'exempt-break-glass',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
);
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/exempt-by-arn', 'exempt-by-arn',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-not-listed', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]', '[]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
);
