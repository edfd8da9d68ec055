INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, last_accessed_date, created_date, deleted_date, primary_region
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-read',
    'pass-read', '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-limit',
    'pass-limit', '2025-10-03T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-new',
    'pass-new', NULL, '2025-12-01T10:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-replicated', 'pass-replicated',
    '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', NULL, 'eu-west-1'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-day-over', 'fail-day-over',
    '2025-10-02T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-never',
    'fail-never', NULL, '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread', NULL,
    NULL, NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted', NULL,
    '2020-01-01T00:00:00Z', '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-replica', 'exempt-replica', NULL,
    '2020-01-01T00:00:00Z', NULL, 'us-east-1'
);

-- params = { max_days = 1 }
INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, last_accessed_date, created_date, deleted_date, primary_region
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-yesterday', 'pass-yesterday',
    '2025-12-31T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-day-before', 'fail-day-before',
    '2025-12-30T00:00:00Z', '2020-01-01T00:00:00Z', NULL, NULL
);
