INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, iam_database_authentication_enabled,
    db_cluster_identifier, status
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-on', 'pass-on', 'postgres', 1, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-not-required', 'exempt-not-required', 'postgres', 0,
    NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-oracle', 'exempt-oracle', 'oracle-ee', 0, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', 'mysql', NULL, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 'aurora-mysql', NULL, 'c', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', NULL, NULL,
    'deleting'
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, iam_database_authentication_enabled
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql', 1),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-docdb', 'exempt-docdb', 'docdb', 0),
('1', 'r', 'arn:aws:rds:r:1:cluster:unknown-cluster', 'unknown-cluster', 'neptune', NULL);

-- params = { required = ["fail-*", "arn:aws:rds:r:1:cluster:fail-cluster"] }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, iam_database_authentication_enabled,
    pending_modified_values
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-off', 'fail-off', 'mysql', 0, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-pending', 'fail-pending', 'mysql', 0,
    '{"IAMDatabaseAuthenticationEnabled": true}'
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-other', 'exempt-other', 'mysql', 0, NULL);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, iam_database_authentication_enabled
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'aurora-postgresql', 0);
