INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, status,
    backup_retention_period, latest_restorable_time, read_replica_source_db_instance_identifier
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-seven-days', 'a', NULL, 'available',
    7, '2025-12-31T23:55:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-stopped', 'b', NULL, 'stopped',
    35, '2025-12-28T00:00:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-replica-with-backups', 'c', NULL, 'available',
    7, '2025-12-31T23:55:00Z', 'a'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-off', 'd', NULL, 'available', 0, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-six-days', 'e', NULL, 'available',
    6, '2025-12-31T23:55:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-stuck', 'f', NULL, 'available',
    7, '2025-12-31T23:29:00Z', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-replica', 'g', NULL, 'available', 0, NULL, 'a'),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-first-backup', 'h', NULL, 'backing-up', 7, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'i', NULL, 'creating', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:judged-at-its-cluster', 'j', 'a', 'available', 1, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'k', NULL, 'deleting', 0, NULL, NULL);

INSERT INTO aws_rds_db_cluster
(
    account_id, region, arn, db_cluster_identifier, status, backup_retention_period,
    latest_restorable_time, replication_source_identifier
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-eight-days', 'a', 'available', 8,
    '2025-12-31T23:58:00Z', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-one-day', 'b', 'available', 1,
    '2025-12-31T23:58:00Z', 'arn:aws:rds:q:1:cluster:source'
);

-- params = { min_days = 14, max_lag_minutes = 1440 }
INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, backup_retention_period,
    latest_restorable_time
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-hours-ago', 'a', 14, '2025-12-31T03:00:00Z'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-thirteen-days', 'b', 13, '2025-12-31T23:55:00Z');
