INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, deletion_protection_enabled, tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-prod-on',
    'pass-prod-on', 1, '{"environment": "prod"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-other-case',
    'pass-other-case', 1, '{"Env": "Production"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-dev-off',
    'pass-dev-off', 0, '{"environment": "dev"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-prod-off',
    'fail-prod-off', 0, '{"environment": "prod"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-dev-on',
    'fail-dev-on', 1, '{"environment": "dev"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-untagged',
    'fail-untagged', 0, '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-empty',
    'fail-empty', 0, '{"environment": ""}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-environment-before-stage',
    'pass-environment-before-stage', 0, '{"stage": "prod", "environment": "dev"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-test',
    'exempt-test', 0, '{"environment": "test"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unsaid',
    'unknown-unsaid', NULL, '{"environment": "prod"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 0, '{"environment": "prod"}', 'DELETING'
);

-- params = { on_envs = ["*"], off_envs = [] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, deletion_protection_enabled, tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-any',
    'pass-any', 1, '{"environment": "test"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-any',
    'fail-any', 0, '{"environment": "dev"}', 'ACTIVE'
);
