INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/fail-customer-managed', 'x', '["arn:aws:iam::1:policy/all"]'),
('1', 'global', 'arn:aws:iam::1:role/fail-inline', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-only-one-iam-action-out', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-with-mfa', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-deny-with-condition', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-deny-but-one', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-nothing', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-all-but-iam', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-iam-denied', 'x', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-quarantined', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-one-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-describe-anything', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-own-team-only', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-one-bucket', 'x', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-policy-not-read', 'x',
    '["arn:aws:iam::aws:policy/Unseen"]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
);
INSERT INTO aws_iam_user (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
);
INSERT INTO aws_iam_group (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'policy', 'AdministratorAccess',
    0, 1, 1, 'Allow', '*', '*', 'any', 0
),
-- the same by another name
(
    '1', 'global', 'arn:aws:iam::1:policy/all', 'policy', 'all', 0, 0, 1, 'Allow', '*:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-inline', 'role', 'everything', 1, 0, 1, 'Allow', '*',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-with-condition', 'role', 'p', 1, 0, 1, 'Allow',
    '*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-but-one', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-iam-denied', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-iam-denied', 'role', 'q', 1, 0, 1, 'Deny', 'iam:*',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-quarantined', 'role', 'q', 1, 0, 1, 'Deny', '*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-one-service', 'role', 'p', 1, 0, 1, 'Allow', 's3:*',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-describe-anything', 'role', 'p', 1, 0, 1, 'Allow',
    '*:describe*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-one-bucket', 'role', 'p', 1, 0, 1, 'Allow', '*',
    'arn:aws:s3:::b/*', 'named', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, not_actions, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'role', 'but-billing', 1, 0, 1, 'Allow',
    '*', '["aws-portal:*"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-only-one-iam-action-out', 'role', 'p', 1, 0, 1,
    'Allow', '*', '["iam:createuser"]', '*', 'any', 0
),
-- a Deny of everything but IAM leaves IAM
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-but-one', 'role', 'p', 1, 0, 2, 'Deny', '*',
    '["iam:*"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-but-iam', 'role', 'power', 1, 0, 1, 'Allow', '*',
    '["iam:*", "organizations:*"]', '*', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, condition, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-with-mfa', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', '{"bool": {"aws:multifactorauthpresent": ["true"]}}', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-with-condition', 'role', 'p', 1, 0, 2, 'Deny',
    '*', '*', 'any', '{"bool": {"aws:securetransport": ["false"]}}', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-own-team-only', 'role', 'p', 1, 0, 1, 'Allow', '*',
    '*', 'any', '{"stringequals": {"aws:resourcetag/team": ["a"]}}', 1
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, not_resources, resource_scope,
    is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    '["arn:aws:s3:::secret"]', 'any', 0
);
-- params = { allowed_principals = ["exempt-break-*", "arn:aws:iam::1:user/exempt-by-arn"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-break-glass', 'exempt-break-glass',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
);
INSERT INTO aws_iam_user (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/exempt-by-arn', 'exempt-by-arn',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-not-listed', 'x',
    '["arn:aws:iam::aws:policy/AdministratorAccess"]'
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'policy', 'AdministratorAccess',
    0, 1, 2, 'Allow', '*', '*', 'any', 0
);
