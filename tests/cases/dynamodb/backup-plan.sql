INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-last-night',
    'pass-last-night', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-limit',
    'pass-limit', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-too-old',
    'fail-too-old', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-none',
    'fail-none', '{"environment": "dev"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-age',
    'unknown-age', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', '{}', 'DELETING'
);

INSERT INTO aws_backup_protected_resource (
    account_id, region, arn, last_backup_time
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-last-night',
    '2025-12-31T05:00:00Z'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-limit',
    '2025-12-30T22:00:00Z'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-too-old',
    '2025-12-30T21:00:00Z'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-age', NULL
);

-- params = { envs = ["prod"], max_age_hours = 1 }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, tags
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-prod',
    'pass-prod', '{"environment": "PROD"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-old',
    'fail-old', '{"environment": "prod"}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-untagged',
    'fail-untagged', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-dev',
    'exempt-dev', '{"environment": "dev"}'
);

INSERT INTO aws_backup_protected_resource (
    account_id, region, arn, last_backup_time
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-prod',
    '2025-12-31T23:30:00Z'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-old',
    '2025-12-31T22:30:00Z'
);
