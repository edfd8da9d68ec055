INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, backup_retention_period, resource_id,
    read_replica_source_db_instance_identifier, status, db_cluster_identifier
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-last-night', 'pass-last-night', 7, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-limit', 'pass-limit', 7, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-same-id', 'pass-same-id', NULL, 'db-1', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-too-old', 'fail-too-old', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-none', 'fail-none', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-creating', 'fail-creating', NULL, NULL, NULL, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-other-database', 'fail-other-database', NULL, 'db-2', NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-other-region', 'fail-other-region', NULL, NULL, NULL, NULL,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-replica', 'exempt-replica', 0, NULL, 'pass-limit', NULL,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-stopped', 'exempt-stopped', NULL, NULL, NULL, 'stopped',
    NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-when', 'unknown-when', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-status', 'unknown-status', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', NULL, NULL, NULL, NULL, 'c'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', NULL, NULL, NULL,
    'deleting', NULL
);

INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_instance_identifier, status, create_time, dbi_resource_id
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:1', 'pass-last-night', 'available',
    '2025-12-31T03:00:00Z', NULL
),
('1', 'r', 'arn:aws:rds:r:1:snapshot:2', 'pass-limit', 'available', '2025-12-30T22:00:00Z', NULL),
('1', 'r', 'arn:aws:rds:r:1:snapshot:3', 'renamed', 'available', '2025-12-31T22:00:00Z', 'db-1'),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:4', 'fail-too-old', 'available', '2025-12-30T21:59:00Z',
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:5', 'fail-creating', 'creating', '2025-12-31T22:00:00Z',
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:snapshot:6', 'fail-other-database', 'available',
    '2025-12-31T22:00:00Z', 'db-9'
),
('1', 'r', 'arn:aws:rds:r:1:snapshot:7', 'unknown-when', 'available', NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:snapshot:8', 'unknown-status', NULL, '2025-12-31T22:00:00Z', NULL),
(
    '1', 's', 'arn:aws:rds:r:1:snapshot:9', 'fail-other-region', 'available',
    '2025-12-31T22:00:00Z', NULL
);

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, resource_id)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'cluster-1'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'cluster-2'),
('1', 'r', 'arn:aws:rds:r:1:cluster:unknown-cluster', 'unknown-cluster', NULL);

INSERT INTO aws_rds_db_cluster_snapshot (
    account_id, region, arn, db_cluster_identifier, db_cluster_resource_id, status, create_time
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:1', 'pass-cluster', 'cluster-1', 'available',
    '2025-12-31T22:00:00Z'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:2', 'fail-cluster', 'cluster-0', 'available',
    '2025-12-31T22:00:00Z'
),
('1', 'r', 'arn:aws:rds:r:1:cluster-snapshot:3', 'unknown-cluster', NULL, 'available', NULL);

-- params = { max_age_hours = 1 }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-strict', 'fail-strict');

INSERT INTO aws_rds_db_snapshot (
    account_id, region, arn, db_instance_identifier, status, create_time
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:snapshot:1', 'fail-strict', 'available', '2025-12-31T22:00:00Z');
