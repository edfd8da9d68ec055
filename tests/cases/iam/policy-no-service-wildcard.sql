INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-prefix', 'x', '["arn:aws:iam::1:policy/read"]'),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/fail-all', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-any-colon', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-question-mark', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-star-in-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-one-bucket', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-unlisted-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-one-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-denied', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-denied-on-one-topic', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/unknown-attachments', 'x', NULL),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-policy-not-read', 'x',
    '["arn:aws:iam::aws:policy/Unseen"]'
);
INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, assume_role_policy_services,
    assume_role_policy_std
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-pod', 'x', '[]', '[]',
    '{"Statement":[{"Effect":"Allow",
    "Principal":{"Federated":["arn:aws:iam::1:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A"]}}]}'
),
('1', 'global', 'arn:aws:iam::1:role/exempt-people', 'x', '[]', '[]', '{"Statement":[]}');
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'policy', 'AmazonS3FullAccess', 0,
    1, 1, 'Allow', 's3:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'policy', 'AmazonS3FullAccess', 0,
    1, 2, 'Allow', 's3-object-lambda:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/read', 'policy', 'read', 0, 0, 1, 'Allow', 's3:get*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/read', 'policy', 'read', 0, 0, 2, 'Allow',
    'dynamodb:query', '*', 'any', 0
),
('1', 'global', 'arn:aws:iam::1:role/fail-all', 'role', 'p', 1, 0, 1, 'Allow', '*', '*', 'any', 0),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-colon', 'role', 'p', 1, 0, 1, 'Allow', '*:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-question-mark', 'role', 'p', 1, 0, 1, 'Allow', 'sq?:*',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-star-in-service', 'role', 'p', 1, 0, 1, 'Allow',
    'dynamo*:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-one-bucket', 'role', 'p', 1, 0, 1, 'Allow', 's3:*',
    'arn:aws:s3:::b', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-unlisted-service', 'role', 'p', 1, 0, 1, 'Allow',
    'logs:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'role', 'p', 1, 0, 1, 'Allow', 'sns:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'role', 'q', 1, 0, 1, 'Deny', 'sns:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-one-topic', 'role', 'p', 1, 0, 1, 'Allow',
    'sns:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-on-one-topic', 'role', 'q', 1, 0, 1, 'Deny',
    'sns:*', 'arn:aws:sns:eu-west-1:1:t', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-pod', 'role', 'p', 1, 0, 1, 'Allow', 'kms:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-people', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked', 'role',
    'p', 1, 0, 1, 'Allow', '*', '*', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, not_actions, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'role', 'p', 1, 0, 1, 'Allow', '*',
    '["iam:*", "organizations:*"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-one-service', 'role', 'p', 1, 0, 1,
    'Allow', '*',
    '["s3:*", "dynamodb:*", "kms:*", "iam:*", "lambda:*", "rds:*", "ec2:*", "secretsmanager:*",
     "s?s:*", "sns:*"]', '*', 'any', 0
);
-- params = { services = ["LOGS"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
('1', 'global', 'arn:aws:iam::1:role/fail-logs', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-s3', 'x', '[]');
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-logs', 'role', 'p', 1, 0, 1, 'Allow', 'logs:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-s3', 'role', 'p', 1, 0, 1, 'Allow', 's3:*', '*', 'any',
    0
);
