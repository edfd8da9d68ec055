INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, mfa_active
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-console', 'a', 1, 1),
('1', 'global', 'arn:aws:iam::1:user/fail-console', 'b', 1, 0),
('1', 'global', 'arn:aws:iam::1:user/exempt-keys-only', 'c', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-administrator', 'd', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-by-group', 'e', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-inline-of-group', 'f', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-inline', 'g', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/exempt-iam-denied', 'h', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/pass-administrator', 'i', 0, 1),
('1', 'global', 'arn:aws:iam::1:user/pass-virtual', 'j', 1, 1),
('1', 'global', 'arn:aws:iam::1:user/unknown-mfa', 'k', 1, NULL),
('1', 'global', 'arn:aws:iam::1:user/fail-iam-alone', 'l', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/fail-takes-the-role-of-one', 'm', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/unknown-rights', 'n', 0, 0),
('1', 'global', 'arn:aws:iam::1:user/pass-whatever-rights', 'o', 0, 1),
('1', 'global', 'arn:aws:iam::1:user/exempt-gone', 'p', 0, 0),
('1', 'global', 'arn:aws:iam::1:root', '<root_account>', NULL, 0);
INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, "groups", inline_policies
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/exempt-keys-only', 'c', '["arn:aws:iam::1:policy/some"]',
    '["readers"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-administrator', 'd',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]', '[]'
),
('1', 'global', 'arn:aws:iam::1:user/fail-by-group', 'e', '[]', '["admins"]', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-inline-of-group', 'f', '[]', '["readers", "inliners"]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-inline', 'g', '[]', '[]',
    '[{"PolicyName": "all", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/exempt-iam-denied', 'h',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]',
    '[{"PolicyName": "no", "PolicyDocument":
      {"Statement": [{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-iam-alone', 'l', '[]', '[]',
    '[{"PolicyName": "all", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:user/fail-takes-the-role-of-one', 'm', '[]', '[]', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:user/unknown-rights', 'n', '["arn:aws:iam::1:policy/unseen"]',
    '[]', '[]'
),
(
    '1',
    'global',
    'arn:aws:iam::1:user/pass-whatever-rights',
    'o',
    '["arn:aws:iam::1:policy/unseen"]',
    '[]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/pass-administrator', 'i',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]', '[]'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/admin', 'admin',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Principal": {"AWS": "arn:aws:iam::1:user/fail-takes-the-role-of-one"}}]}'
);
INSERT INTO aws_iam_group (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/admins', 'admins',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:group/inliners', 'inliners', '[]',
    '[{"PolicyName": "all", "PolicyDocument":
      {"Statement": [{"Effect": "Allow", "Action": "*:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:group/readers', 'readers', '[]', '[]');
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'AdministratorAccess',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:policy/some', 'some',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
);
INSERT INTO aws_iam_virtual_mfa_device (account_id, region, arn, serial_number, user_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:mfa/j', 'arn:aws:iam::1:mfa/j', 'arn:aws:iam::1:user/pass-virtual');
-- params = { hardware = true }
INSERT INTO aws_iam_credential_report (
    account_id, region, arn, user_name, password_enabled, mfa_active
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-hardware', 'a', 1, 1),
('1', 'global', 'arn:aws:iam::1:user/fail-virtual', 'b', 1, 1),
('1', 'global', 'arn:aws:iam::1:user/fail-none', 'c', 1, 0);
INSERT INTO aws_iam_virtual_mfa_device (account_id, region, arn, serial_number, user_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:mfa/b', 'arn:aws:iam::1:mfa/b', 'arn:aws:iam::1:user/fail-virtual');
