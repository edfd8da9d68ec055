INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, automated_backups_replications,
    read_replica_db_instance_identifiers, db_cluster_identifier, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-backups-follow', 'pass-backups-follow',
    '["arn:aws:rds:s:1:auto-backup:ab-1"]', '[]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-replica', 'pass-replica', '[]',
    '["here", "arn:aws:rds:s:1:db:there"]', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-copied', 'pass-copied', '[]', '[]', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-not-required', 'exempt-not-required', '[]', '["here"]',
    NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', '[]', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', NULL, NULL, 'c', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', NULL, NULL, NULL, 'deleting');

INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_instance_identifier, source_region, status, create_time
)
VALUES
('1', 's', 'arn:aws:rds:r:1:snapshot:1', 'pass-copied', 'r', 'available', '2025-12-31T05:00:00Z');

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, global_cluster_identifier,
    read_replica_identifiers, status, replication_source_identifier
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-global', 'pass-global', 'g', '[]', 'available', NULL),
(
    '1', 't', 'arn:aws:rds:r:1:cluster:exempt-second', 'exempt-second', NULL, '[]', 'available',
    'arn:aws:rds:r:1:cluster:x'
),
(
    '1', 's', 'arn:aws:rds:r:1:cluster:pass-secondary', 'pass-secondary', 'g', '[]', 'available',
    NULL
);

-- params = { required = ["fail-*"] }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, automated_backups_replications,
    read_replica_db_instance_identifiers, read_replica_source_db_instance_identifier
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-nothing', 'fail-nothing', '[]', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-same-region', 'fail-same-region',
    '["arn:aws:rds:r:1:auto-backup:ab-1"]', '["arn:aws:rds:r:1:db:near"]', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-old-copy', 'fail-old-copy', '[]', '[]', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-copying', 'fail-copying', '[]', '[]', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-replica', 'exempt-replica', '[]', '[]', 'x');

INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_instance_identifier, source_region, status, create_time
)
VALUES
(
    '1', 's', 'arn:aws:rds:r:1:snapshot:1', 'fail-old-copy', 'r', 'available',
    '2025-12-29T05:00:00Z'
),
('1', 's', 'arn:aws:rds:r:1:snapshot:2', 'fail-copying', 'r', 'creating', '2025-12-31T05:00:00Z');

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, global_cluster_identifier,
    read_replica_identifiers
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'alone',
    '["arn:aws:rds:r:1:cluster:near"]'
),
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster-copied', 'pass-cluster-copied', NULL, '[]');

INSERT INTO aws_rds_db_cluster_snapshot (
    account_id, region, arn, db_cluster_identifier, source_region, status, create_time
)
VALUES
(
    '1', 's', 'arn:aws:rds:r:1:cluster-snapshot:1', 'pass-cluster-copied', 'r', 'available',
    '2025-12-31T05:00:00Z'
);
