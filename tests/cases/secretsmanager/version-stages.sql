INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, secret_versions_to_stages, last_changed_date, deleted_date
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-one',
    'pass-one', '{"a": ["AWSCURRENT"]}', '2020-01-01T00:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-with-previous',
    'pass-with-previous', '{"a": ["AWSCURRENT"], "b": ["AWSPREVIOUS"]}', '2020-01-01T00:00:00Z',
    NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-done',
    'pass-done', '{"a": ["AWSPENDING", "AWSCURRENT"], "b": ["AWSPREVIOUS"]}',
    '2020-01-01T00:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-just-now', 'pass-just-now',
    '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-limit',
    'pass-limit', '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', '2025-12-31T00:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-stuck',
    'fail-stuck', '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', '2025-12-30T22:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-none',
    'fail-none', '{}', '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-no-current', 'fail-no-current',
    '{"a": ["AWSPREVIOUS"]}', '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread', NULL,
    '2025-12-31T12:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-age', 'unknown-age',
    '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', NULL, NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted', '{}',
    '2020-01-01T00:00:00Z', '2025-12-31T12:00:00Z'
);

-- params = { max_pending_hours = 2 }
INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, secret_versions_to_stages, last_changed_date, deleted_date
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-short',
    'pass-short', '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', '2025-12-31T23:00:00Z', NULL
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-long',
    'fail-long', '{"a": ["AWSCURRENT"], "b": ["AWSPENDING"]}', '2025-12-31T21:00:00Z', NULL
);
