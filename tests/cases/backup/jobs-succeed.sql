INSERT INTO aws_backup_protected_resource (account_id, region, arn, last_backup_time)
VALUES
('1', 'r', 'pass-lately', '2025-12-31T20:00:00Z'),
('1', 'r', 'pass-limit', '2025-12-30T22:00:00Z'),
('1', 'r', 'pass-mended', '2025-12-31T20:00:00Z'),
('1', 'r', 'pass-long-ago', '2025-12-31T20:00:00Z'),
('1', 'r', 'pass-running', '2025-12-31T20:00:00Z'),
('1', 'r', 'fail-old', '2025-12-30T21:59:00Z'),
('1', 'r', 'fail-failed', '2025-12-31T20:00:00Z'),
('1', 'r', 'fail-expired', '2025-12-31T20:00:00Z'),
('1', 'r', 'fail-copy', '2025-12-31T20:00:00Z'),
('1', 'r', 'fail-copy-to-one-of-two', '2025-12-31T20:00:00Z'),
('1', 'r', 'pass-copy-to-two', '2025-12-31T20:00:00Z'),
('1', 'r', 'unknown-copy-to-where', '2025-12-31T20:00:00Z'),
('1', 'r', 'unknown-time', NULL),
('1', 'r', 'unknown-end', '2025-12-31T20:00:00Z'),
('2', 'r', 'unknown-any', '2025-12-31T20:00:00Z');
INSERT INTO aws_backup_job (
    account_id, region, arn, resource_arn, status, status_message, creation_date
)
VALUES
('1', 'r', '1', 'pass-lately', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '2', 'pass-mended', 'FAILED', 'x', '2025-12-31T19:00:00Z'),
('1', 'r', '3', 'pass-mended', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '4', 'pass-long-ago', 'FAILED', 'x', '2025-12-28T23:59:00Z'),
('1', 'r', '5', 'pass-running', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '6', 'pass-running', 'RUNNING', NULL, '2025-12-31T22:00:00Z'),
('1', 'r', '7', 'fail-failed', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '8', 'fail-failed', 'FAILED', 'the role is gone', '2025-12-31T21:00:00Z'),
('1', 'r', '9', 'fail-expired', 'EXPIRED', NULL, '2025-12-29T00:00:00Z'),
('1', 'r', '10', 'fail-never', 'FAILED', 'x', '2025-12-31T21:00:00Z'),
('1', 'r', '11', 'fail-copy', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '12', 'unknown-end', NULL, NULL, '2025-12-31T20:00:00Z'),
('2', 'r', '13', NULL, 'FAILED', 'x', '2025-12-31T20:00:00Z');
INSERT INTO aws_backup_copy_job (
    account_id, region, arn, resource_arn, destination_backup_vault_arn, status, status_message,
    creation_date
)
VALUES
('1', 'r', '1', 'pass-lately', 'v', 'COMPLETED', NULL, '2025-12-31T20:00:00Z'),
('1', 'r', '2', 'fail-copy', 'v', 'FAILED', 'x', '2025-12-31T20:00:00Z'),
('1', 'r', '3', 'fail-copy-to-one-of-two', 'v', 'FAILED', 'x', '2025-12-31T20:00:00Z'),
('1', 'r', '4', 'fail-copy-to-one-of-two', 'w', 'COMPLETED', NULL, '2025-12-31T20:00:01Z'),
('1', 'r', '5', 'pass-copy-to-two', 'v', 'FAILED', 'x', '2025-12-31T20:00:00Z'),
('1', 'r', '6', 'pass-copy-to-two', 'w', 'COMPLETED', NULL, '2025-12-31T20:00:01Z'),
('1', 'r', '7', 'pass-copy-to-two', 'v', 'COMPLETED', NULL, '2025-12-31T20:00:02Z'),
('1', 'r', '8', 'unknown-copy-to-where', NULL, 'FAILED', 'x', '2025-12-31T20:00:00Z'),
('1', 'r', '9', 'unknown-copy-to-where', 'v', 'COMPLETED', NULL, '2025-12-31T20:00:02Z');

-- params = { lookback_days = 1, max_age_hours = 2 }
INSERT INTO aws_backup_protected_resource (account_id, region, arn, last_backup_time)
VALUES
('1', 'r', 'pass-two-hours', '2025-12-31T22:00:00Z'),
('1', 'r', 'fail-three-hours', '2025-12-31T21:00:00Z');
INSERT INTO aws_backup_job (account_id, region, arn, resource_arn, status, creation_date)
VALUES
('1', 'r', '1', 'pass-two-hours', 'FAILED', '2025-12-30T22:00:00Z');
