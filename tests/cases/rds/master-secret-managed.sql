INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, master_user_secret, endpoint_address,
    read_replica_source_db_instance_identifier, db_cluster_identifier, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-managed', 'pass-managed', 'postgres',
    '{"SecretArn": "arn:secret:x", "SecretStatus": "active"}', NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-rotating', 'pass-rotating', 'postgres',
    '{"SecretArn": "arn:secret:x", "SecretStatus": "rotating"}', NULL, NULL, NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-named', 'pass-named', 'mysql', NULL, NULL, NULL, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-by-host', 'pass-by-host', 'mysql', NULL, 'host.rds', NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-one-of-two', 'pass-one-of-two', 'mysql', NULL, NULL, NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-impaired', 'fail-impaired', 'mysql',
    '{"SecretArn": "arn:secret:x", "SecretStatus": "impaired"}', NULL, NULL, NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-none', 'fail-none', 'mysql', NULL, NULL, NULL, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-not-rotated', 'fail-not-rotated', 'mysql', NULL, NULL,
    NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-deleted-secret', 'fail-deleted-secret', 'mysql', NULL,
    NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-replica', 'exempt-replica', 'mysql', NULL, NULL,
    'pass-named', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-neptune', 'exempt-neptune', 'neptune', NULL, NULL, NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-creating', 'unknown-creating', 'mysql',
    '{"SecretArn": "arn:secret:x", "SecretStatus": "creating"}', NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-secret-status', 'unknown-secret-status', 'mysql',
    '{"SecretArn": "arn:secret:x"}', NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 'mysql', NULL, NULL, NULL, 'x',
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', NULL, NULL, NULL,
    NULL, 'deleting'
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, master_user_secret,
    replication_source_identifier
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql',
    '{"SecretArn": "arn:secret:x", "SecretStatus": "active"}', NULL
),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'aurora-mysql', NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:exempt-follower', 'exempt-follower', 'aurora-mysql', NULL,
    'arn:aws:rds:s:1:cluster:x'
);

INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, rotation_enabled, tags, deleted_date
)
VALUES
('1', 'r', 'arn:secret:1', '1', 1, '{"Database": "pass-named"}', NULL),
('1', 'r', 'arn:secret:2', '2', 1, '{"host": "host.rds"}', NULL),
('1', 'r', 'arn:secret:3', '3', 0, '{"database": "fail-not-rotated"}', NULL),
('1', 'r', 'arn:secret:4', '4', 1, '{"database": "fail-deleted-secret"}', '2025-12-01T00:00:00Z'),
('1', 'r', 'arn:secret:5', '5', 0, '{"database": "pass-one-of-two"}', NULL),
('1', 'r', 'arn:secret:6', '6', 1, '{"database": "pass-one-of-two"}', NULL),
('1', 'r', 'arn:secret:7', '7', 1, '{"app": "fail-none"}', NULL);

-- params = { tags = ["app"] }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-other-tag', 'pass-other-tag', 'mysql');

INSERT INTO aws_secretsmanager_secret (account_id, region, arn, name, rotation_enabled, tags)
VALUES
('1', 'r', 'arn:secret:1', '1', 1, '{"app": "pass-other-tag"}');
