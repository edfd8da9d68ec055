INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, tags,
    read_replica_source_db_instance_identifier, db_cluster_identifier, status
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-last-night', 'pass-last-night', '{}', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-limit', 'pass-limit', '{}', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-too-old', 'fail-too-old', '{}', NULL, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-none', 'fail-none', '{"environment": "dev"}', NULL, NULL,
    NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-replica', 'exempt-replica', '{}', 'pass-limit', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-replica-too-old', 'fail-replica-too-old', '{}',
    'pass-limit', NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-age', 'unknown-age', '{}', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', NULL, NULL, 'c', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', NULL, NULL, NULL, 'deleting');

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', '{}'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', '{}');

INSERT INTO aws_backup_protected_resource (account_id, region, arn, last_backup_time)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-last-night', '2025-12-31T05:00:00Z'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-limit', '2025-12-30T22:00:00Z'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-too-old', '2025-12-30T21:59:00Z'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-replica-too-old', '2025-12-30T21:59:00Z'),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-age', NULL),
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', '2025-12-31T05:00:00Z');

-- params = { envs = ["production"], max_age_hours = 200 }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:exempt-dev', 'exempt-dev', '{"env": "dev"}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-live', 'fail-live', '{"env": "Production"}'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-untagged', 'fail-untagged', '{}'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-old', 'pass-old', '{}');

INSERT INTO aws_backup_protected_resource (account_id, region, arn, last_backup_time)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-old', '2025-12-26T05:00:00Z');
