INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, status, status_infos, tags
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-available', 'pass-available', 'available', '[]', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:pass-backing-up', 'pass-backing-up', 'backing-up', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-replica', 'pass-replica', 'available',
    '[{"StatusType": "read replication", "Normal": true, "Status": "replicating"}]', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-failed', 'fail-failed', 'failed', '[]', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-full', 'fail-full', 'storage-full', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-incompatible', 'fail-incompatible', 'incompatible-network',
    '[]', NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-creating', 'fail-creating', 'creating', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-replication', 'fail-replication', 'available',
    '[{"StatusType": "read replication", "Normal": false, "Status": "error", "Message":
     "Fatal error 1236"}]',
    NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-stopped', 'fail-stopped', 'stopped', '[]', '{}'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-stopped-live', 'fail-stopped-live', 'stopped', '[]',
    '{"Env": "Live"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-stopped-dev', 'exempt-stopped-dev', 'stopped', '[]',
    '{"env": "dev"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-failed-dev', 'fail-failed-dev', 'failed', '[]',
    '{"env": "dev"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-status', 'unknown-status', NULL, '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-replication', 'unknown-replication', 'available', NULL,
    NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'deleting', NULL, NULL);

INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'available'),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster',
    'inaccessible-encryption-credentials'
),
('1', 'r', 'arn:aws:rds:r:1:cluster:unknown-cluster', 'unknown-cluster', NULL);

-- params = { envs = [], states = ["available", "rebooting"] }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, status, status_infos, tags
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-rebooting', 'pass-rebooting', 'rebooting', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-stopped-dev', 'fail-stopped-dev', 'stopped', '[]',
    '{"env": "dev"}'
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-backing-up', 'fail-backing-up', 'backing-up', '[]', NULL);
