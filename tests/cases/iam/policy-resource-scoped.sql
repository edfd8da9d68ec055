INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-aws-managed', 'x',
    '["arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"]'
),
('1', 'global', 'arn:aws:iam::1:role/fail-star', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-all-buckets', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-all-tables', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-everything', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-any-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-data-out', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-who-condition', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-tag-condition', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-named', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-other-service', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-all-tables-of-another-type', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-knows-no-resource', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-interfaces', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-all-functions', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-denied', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-denied-in-part', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-it', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-deny-of-the-rest', 'x', '[]'),
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
('1', 'global', 'arn:aws:iam::1:role/exempt-people', 'x', '[]', '[]', '{"Statement":[]}');
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole', 'policy',
    'AWSLambdaSQSQueueExecutionRole', 0, 1, 1, 'Allow', 'sqs:receivemessage', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole', 'policy',
    'AWSLambdaSQSQueueExecutionRole', 0, 1, 2, 'Allow', 'logs:putlogevents', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-star', 'role', 'p', 1, 0, 1, 'Allow', 's3:getobject',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-all-buckets', 'role', 'p', 1, 0, 1, 'Allow',
    's3:getobject', 'arn:aws:s3:::*', 'type', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-all-tables', 'role', 'p', 1, 0, 1, 'Allow',
    'dynamodb:*', 'arn:aws:dynamodb:*:*:table/*', 'type', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everything', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-service', 'role', 'p', 1, 0, 1, 'Allow', '*:get*',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-named', 'role', 'p', 1, 0, 1, 'Allow', 's3:*',
    'arn:aws:s3:::b/*', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-other-service', 'role', 'p', 1, 0, 1, 'Allow',
    'ec2:describeinstances', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-tables-of-another-type', 'role', 'p', 1, 0, 1,
    'Allow', 'logs:putlogevents', 'arn:aws:logs:*:*:*', 'type', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-knows-no-resource', 'role', 'p', 1, 0, 1, 'Allow',
    'kms:generaterandom', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-interfaces', 'role', 'p', 1, 0, 1, 'Allow',
    'ec2:createnetworkinterface', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-all-functions', 'role', 'p', 1, 0, 1, 'Allow', '*',
    'arn:aws:lambda:*:*:function:*', 'type', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'role', 'p', 1, 0, 1, 'Allow', 's3:get*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-denied', 'role', 'p', 1, 0, 2, 'Deny', 's3:*', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-in-part', 'role', 'p', 1, 0, 1, 'Allow',
    's3:get*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-denied-in-part', 'role', 'p', 1, 0, 2, 'Deny',
    's3:getobject', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-it', 'role', 'p', 1, 0, 1, 'Allow',
    's3:get*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deny-of-the-rest', 'role', 'p', 1, 0, 1, 'Allow',
    's3:get*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/exempt-people', 'role', 'p', 1, 0, 1, 'Allow', '*', '*',
    'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, not_resources, resource_scope,
    is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-resource', 'role', 'p', 1, 0, 1, 'Allow',
    'kms:decrypt', '*', '["arn:aws:kms:eu-west-1:1:key/a"]', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, not_actions, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'role', 'p', 1, 0, 1, 'Allow', '*',
    '["iam:*"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-not-action-leaves-data-out', 'role', 'p', 1, 0, 1,
    'Allow', '*', '["s3:*", "dynamodb:*", "sqs:*", "sns:*", "kms:*", "secretsmanager:*"]', '*',
    'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deny-spares-it', 'role', 'p', 1, 0, 2, 'Deny', '*',
    '["s3:getobject"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deny-of-the-rest', 'role', 'p', 1, 0, 2, 'Deny', '*',
    '["sts:*"]', '*', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, condition, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-who-condition', 'role', 'p', 1, 0, 1, 'Allow',
    's3:getobject', '*', 'any', '{"stringequals": {"aws:principalorgid": ["o-1"]}}', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-tag-condition', 'role', 'p', 1, 0, 1, 'Allow',
    'secretsmanager:getsecretvalue', '*', 'any',
    '{"stringequals": {"secretsmanager:resourcetag/app": ["a"]}}', 1
);
-- params = { services = ["sqs"], allowed_star_actions = ["sqs:Get*"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-allowed', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/fail-not-allowed', 'x', '[]'),
('1', 'global', 'arn:aws:iam::1:role/pass-service-not-asked', 'x', '[]');
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-allowed', 'role', 'p', 1, 0, 1, 'Allow',
    'sqs:getqueueurl', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-allowed', 'role', 'p', 1, 0, 1, 'Allow',
    'sqs:sendmessage', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-service-not-asked', 'role', 'p', 1, 0, 1, 'Allow',
    's3:*', '*', 'any', 0
);
