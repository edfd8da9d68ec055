INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, master_user_name, endpoint_port,
    db_cluster_identifier, status
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-own', 'pass-own', 'postgres', 'orders', 5432, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-postgres', 'fail-postgres', 'postgres', 'postgres', 6000,
    NULL, NULL
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-case', 'fail-case', 'mysql', 'Admin', 3306, NULL, NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-name', 'unknown-name', 'mysql', NULL, 3306, NULL, NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-neptune', 'exempt-neptune', 'neptune', NULL, NULL, NULL,
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 'aurora-mysql', 'admin', NULL,
    'c', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', 'admin', NULL,
    NULL, 'deleting'
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, master_user_name, port
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql', 'shop', 3306),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'docdb', 'docdbadmin', 27017);

-- params = { require_custom_port = true }
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, master_user_name, endpoint_port
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-custom', 'pass-custom', 'sqlserver-ee', 'shop', 11433),
('1', 'r', 'arn:aws:rds:r:1:db:fail-port', 'fail-port', 'sqlserver-ee', 'shop', 1433),
('1', 'r', 'arn:aws:rds:r:1:db:fail-name', 'fail-name', 'mysql', 'root', 3307),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-port', 'unknown-port', 'mysql', 'shop', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-port-of-another-engine', 'pass-port-of-another-engine',
    'mysql', 'shop', 5432
),
('1', 'r', 'arn:aws:rds:r:1:db:fail-neptune-port', 'fail-neptune-port', 'neptune', NULL, 8182),
('1', 'r', 'arn:aws:rds:r:1:db:pass-neptune-port', 'pass-neptune-port', 'neptune', NULL, 8183);
