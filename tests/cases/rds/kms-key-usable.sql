INSERT INTO aws_kms_key (account_id, region, arn, id, key_state, deletion_date)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/on', 'on', 'Enabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/off', 'off', 'Disabled', NULL),
('1', 'r', 'arn:aws:kms:r:1:key/leaving', 'leaving', 'PendingDeletion', '2026-01-20T00:00:00Z'),
('1', 'r', 'arn:aws:kms:r:1:key/unread', 'unread', NULL, NULL);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, storage_encrypted, kms_key_id, status,
    storage_encryption_type, db_cluster_identifier
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-enabled', 'pass-enabled', 1, 'arn:aws:kms:r:1:key/on',
    'available', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-by-id', 'pass-by-id', 1, 'on', 'available', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-disabled', 'fail-disabled', 1, 'arn:aws:kms:r:1:key/off',
    'available', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-pending-deletion', 'fail-pending-deletion', 1,
    'arn:aws:kms:r:1:key/leaving', 'available', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-gone', 'fail-gone', 1, 'arn:aws:kms:r:1:key/gone',
    'available', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-inaccessible', 'fail-inaccessible', 1,
    'arn:aws:kms:r:1:key/on', 'inaccessible-encryption-credentials-recoverable', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-plain', 'exempt-plain', 0, NULL, 'available', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-key-of-aws', 'exempt-key-of-aws', 1, NULL, 'available',
    'sse-rds', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-state', 'unknown-state', 1,
    'arn:aws:kms:r:1:key/unread', 'available', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-elsewhere', 'unknown-elsewhere', 1,
    'arn:aws:kms:r:2:key/on', 'available', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-key', 'unknown-key', 1, NULL, 'available', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 1,
    'arn:aws:kms:r:1:key/off', 'deleting', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 1, 'arn:aws:kms:r:1:key/off',
    'available', NULL, 'pass-cluster'
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, storage_encrypted, kms_key_id, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 1, 'arn:aws:kms:r:1:key/on',
    'available'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 1,
    'arn:aws:kms:r:1:key/off', 'available'
);

-- A key of another region is not the database's.
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state)
VALUES
('1', 's', 'arn:aws:kms:s:1:key/gone', 'gone', 'Enabled');
