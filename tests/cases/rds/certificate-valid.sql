INSERT INTO aws_rds_certificate (account_id, region, arn, certificate_identifier, valid_till)
VALUES
('1', 'r', 'arn:ca:long', 'long', '2061-01-01T00:00:00Z'),
('1', 'r', 'arn:ca:short', 'short', '2026-01-30T00:00:00Z'),
('1', 'r', 'arn:ca:unread', 'unread', NULL);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, ca_certificate_identifier,
    certificate_valid_till, status
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-both', 'pass-both', 'long', '2026-12-01T00:00:00Z', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-limit', 'pass-limit', 'long', '2026-01-31T00:00:00Z', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-certificate', 'fail-certificate', 'long',
    '2026-01-30T00:00:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-expired', 'fail-expired', 'unread', '2025-01-30T00:00:00Z',
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-authority', 'fail-authority', 'short',
    '2026-12-01T00:00:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-authority-gone', 'fail-authority-gone', 'rds-ca-2019',
    '2026-12-01T00:00:00Z', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-certificate', 'unknown-certificate', 'long', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-authority', 'unknown-authority', NULL,
    '2026-12-01T00:00:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-authority-time', 'unknown-authority-time', 'unread',
    '2026-12-01T00:00:00Z', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', NULL, NULL, 'deleting');

-- params = { min_days = 400 }
INSERT INTO aws_rds_certificate (account_id, region, arn, certificate_identifier, valid_till)
VALUES
('1', 'r', 'arn:ca:long', 'long', '2061-01-01T00:00:00Z');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, ca_certificate_identifier,
    certificate_valid_till
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-within-400', 'fail-within-400', 'long',
    '2026-12-01T00:00:00Z'
);
