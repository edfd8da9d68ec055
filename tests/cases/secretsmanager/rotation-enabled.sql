INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, rotation_enabled, rotation_rules, last_rotated_date,
    created_date, deleted_date, owning_service, primary_region
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-thirty-days', 'pass-thirty-days', 1,
    '{"AutomaticallyAfterDays": 30}', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-limit',
    'pass-limit', 1, '{"AutomaticallyAfterDays": 90}', '2025-10-02T00:00:00Z',
    '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-in-window', 'pass-in-window', 1,
    '{"AutomaticallyAfterDays": 30}', '2025-12-01T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-every-twelve-hours',
    'pass-every-twelve-hours', 1, '{"ScheduleExpression": "rate(12 hours)"}',
    '2025-12-31T23:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-not-yet', 'pass-not-yet', 1,
    '{"AutomaticallyAfterDays": 30}', NULL, '2025-12-15T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-of-rds', 'pass-of-rds', 1,
    '{"AutomaticallyAfterDays": 7}', '2025-12-30T00:00:00Z', '2020-01-01T00:00:00Z', NULL, 'rds',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-replicated', 'pass-replicated', 1,
    '{"AutomaticallyAfterDays": 30}', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    'eu-west-1'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-off',
    'fail-off', 0, NULL, NULL, '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-switched-off', 'fail-switched-off',
    0, '{"AutomaticallyAfterDays": 30}', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z', NULL,
    NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-too-seldom', 'fail-too-seldom', 1,
    '{"AutomaticallyAfterDays": 91}', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-overdue', 'fail-overdue', 1,
    '{"AutomaticallyAfterDays": 30}', '2025-11-30T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-never',
    'fail-never', 1, '{"AutomaticallyAfterDays": 30}', NULL, '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-of-events', 'fail-of-events', 0,
    NULL, NULL, '2020-01-01T00:00:00Z', NULL, 'events', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-schedule', 'unknown-schedule', 1,
    '{"ScheduleExpression": "cron(0 8 1 * ? *)"}', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z',
    NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-age', 'unknown-age', 1,
    '{"AutomaticallyAfterDays": 30}', NULL, NULL, NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread', NULL,
    NULL, NULL, '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-no-rules', 'unknown-no-rules', 1,
    'none', '2025-12-15T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted', 0,
    NULL, NULL, '2020-01-01T00:00:00Z', '2025-12-31T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-replica', 'exempt-replica', 0,
    NULL, NULL, '2020-01-01T00:00:00Z', NULL, NULL, 'us-east-1'
);

-- params = { max_days = 10, exempt_owners = ["events"] }
INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, rotation_enabled, rotation_rules, last_rotated_date,
    created_date, deleted_date, owning_service, primary_region
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-ten',
    'pass-ten', 1, '{"AutomaticallyAfterDays": 10}', '2025-12-25T00:00:00Z',
    '2020-01-01T00:00:00Z', NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-eleven', 'fail-eleven', 1,
    '{"AutomaticallyAfterDays": 11}', '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-of-events', 'exempt-of-events', 0,
    NULL, NULL, '2020-01-01T00:00:00Z', NULL, 'events', NULL
);
