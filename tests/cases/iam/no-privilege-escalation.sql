INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-version', 'policy', 'fail-version', 0, 0, 1, 'Allow',
    'iam:createpolicyversion', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-iam-star', 'policy', 'fail-iam-star', 0, 0, 1,
    'Allow', 'iam:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-everything', 'policy', 'fail-everything', 0, 0, 1,
    'Allow', '*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pattern', 'policy', 'fail-pattern', 0, 0, 1, 'Allow',
    'iam:put*policy', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-question-mark', 'policy', 'fail-question-mark', 0, 0,
    1, 'Allow', 'iam:createaccesske?', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-read', 'policy', 'pass-read', 0, 0, 1, 'Allow',
    'iam:get*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-role-without-service', 'policy',
    'pass-role-without-service', 0, 0, 1, 'Allow', 'iam:passrole', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-shell', 'policy', 'fail-shell', 0, 0, 1, 'Allow',
    'ssm:sendcommand', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-all-roles', 'policy', 'fail-all-roles', 0, 0, 1,
    'Allow', 'iam:attachrolepolicy', 'arn:aws:iam::*:role/*', 'type', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-own-keys', 'policy', 'pass-own-keys', 0, 0, 1,
    'Allow', 'iam:createaccesskey', 'arn:aws:iam::*:user/${aws:username}', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'policy', 'pass-denied', 0, 0, 1, 'Allow',
    'iam:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'policy', 'pass-denied', 0, 0, 2, 'Deny',
    'iam:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-in-part', 'policy', 'fail-denied-in-part', 0,
    0, 1, 'Allow', 'iam:*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-in-part', 'policy', 'fail-denied-in-part', 0,
    0, 2, 'Deny', 'iam:create*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-on-one-role', 'policy',
    'fail-denied-on-one-role', 0, 0, 1, 'Allow', 'iam:putrolepolicy', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-on-one-role', 'policy',
    'fail-denied-on-one-role', 0, 0, 2, 'Deny', 'iam:putrolepolicy', 'arn:aws:iam::*:role/admin',
    'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function', 'policy', 'fail-function', 0, 0, 1,
    'Allow', 'iam:pass*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function', 'policy', 'fail-function', 0, 0, 2,
    'Allow', 'lambda:createfunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function', 'policy', 'fail-function', 0, 0, 3,
    'Allow', 'lambda:invoke*', 'arn:aws:lambda:*:*:function:mine', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function-passed-to-lambda', 'policy',
    'fail-function-passed-to-lambda', 0, 0, 2, 'Allow', 'lambda:createfunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function-passed-to-lambda', 'policy',
    'fail-function-passed-to-lambda', 0, 0, 3, 'Allow', 'lambda:invokefunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-passed-to-tasks', 'policy',
    'pass-function-passed-to-tasks', 0, 0, 2, 'Allow', 'lambda:createfunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-passed-to-tasks', 'policy',
    'pass-function-passed-to-tasks', 0, 0, 3, 'Allow', 'lambda:invokefunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-named-role', 'policy',
    'pass-function-named-role', 0, 0, 1, 'Allow', 'iam:passrole', 'arn:aws:iam::1:role/app',
    'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-named-role', 'policy',
    'pass-function-named-role', 0, 0, 2, 'Allow', 'lambda:createfunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-named-role', 'policy',
    'pass-function-named-role', 0, 0, 3, 'Allow', 'lambda:invokefunction', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-deploy-one-function', 'policy',
    'pass-deploy-one-function', 0, 0, 1, 'Allow', 'lambda:updatefunctioncode',
    'arn:aws:lambda:*:*:function:mine', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-own-role', 'role', 'p', 1, 0, 1, 'Allow',
    'iam:putrolepolicy', 'arn:aws:iam::1:role/fail-own-role', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-own-version', 'policy', 'fail-own-version', 0, 0, 1,
    'Allow', 'iam:createpolicyversion', 'arn:aws:iam::1:policy/fail-*', 'named', 0
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'user', 'p', 1, 0, 1, 'Allow',
    'iam:attachuserpolicy', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'group', 'p', 1, 0, 1, 'Allow',
    'iam:addusertogroup', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-inline', 'role', 'p', 1, 0, 1, 'Allow', 's3:getobject',
    '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'role', 'p', 1,
    0, 1, 'Allow', '*', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/exempt-boundary', 'policy', 'exempt-boundary', 0, 0, 1,
    'Allow', '*', '*', 'any', 0
),
-- not judged: AWS wrote it
(
    '1', 'global', 'arn:aws:iam::aws:policy/AdministratorAccess', 'policy', 'AdministratorAccess',
    0, 1, 1, 'Allow', '*', '*', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, not_actions, resource, resource_scope, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action', 'policy', 'p', 0, 0, 1, 'Allow', '*',
    '["s3:*"]', '*', 'any', 0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-not-action', 'policy', 'p', 0, 0, 1, 'Allow', '*',
    '["iam:*", "ssm:*", "lambda:*", "glue:*"]', '*', 'any', 0
);
INSERT INTO aws_iam_policy_statement (
    account_id, region, source_arn, source_type, policy_name, is_inline, is_aws_managed,
    statement_number, effect, action, resource, resource_scope, condition, is_scoped_by_condition
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-bounded', 'policy', 'pass-bounded', 0, 0, 1, 'Allow',
    'iam:putrolepolicy', '*', 'any',
    '{"stringequals": {"iam:permissionsboundary": ["arn:aws:iam::1:policy/b"]}}', 1
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-mfa-only', 'policy', 'fail-mfa-only', 0, 0, 1,
    'Allow', 'iam:putrolepolicy', '*', 'any', '{"bool": {"aws:multifactorauthpresent": ["true"]}}',
    0
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-function-passed-to-lambda', 'policy',
    'fail-function-passed-to-lambda', 0, 0, 1, 'Allow', 'iam:passrole', '*', 'any',
    '{"stringequals": {"iam:passedtoservice": ["lambda.amazonaws.com"]}}', 1
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-function-passed-to-tasks', 'policy',
    'pass-function-passed-to-tasks', 0, 0, 1, 'Allow', 'iam:passrole', '*', 'any',
    '{"stringequals": {"iam:passedtoservice": ["ecs-tasks.amazonaws.com"]}}', 1
);
INSERT INTO aws_iam_policy (
    account_id, region, arn, name, attachment_count, permissions_boundary_usage_count
)
VALUES
('1', 'global', 'arn:aws:iam::1:policy/exempt-boundary', 'exempt-boundary', 0, 2),
('1', 'global', 'arn:aws:iam::1:policy/fail-version', 'fail-version', 1, 1);
