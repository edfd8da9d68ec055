INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, retention_in_days) VALUES
('1', 'r', 'g1', '/aws/rds/instance/kept/postgresql', 90),
('1', 'r', 'g2', '/aws/rds/instance/two/error', 90),
('1', 'r', 'g3', '/aws/rds/instance/two/slowquery', 90),
('1', 'r', 'g4', '/aws/rds/instance/one/error', 90),
('1', 'r', 'g5', '/aws/rds/instance/forever/postgresql', NULL),
('1', 'r', 'g6', '/aws/rds/instance/left/postgresql', 90),
('1', 'r', 'g7', '/aws/rds/cluster/aurora/postgresql', 30),
('1', 'q', 'g8', '/aws/rds/instance/elsewhere/postgresql', 90);

INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, engine,
    enabled_cloudwatch_logs_exports
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-kept', 'kept', NULL, 'postgres',
    '["postgresql", "upgrade"]'
),
('1', 'r', 'arn:aws:rds:r:1:db:pass-both', 'two', NULL, 'mysql', '["error", "slowquery"]'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-one-of-two', 'one', NULL, 'mysql', '["error"]'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-forever', 'forever', NULL, 'postgres', '["postgresql"]'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-only-a-group', 'left', NULL, 'postgres', '[]'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-no-group', 'none', NULL, 'postgres', '["postgresql"]'),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-group-in-another-region', 'elsewhere', NULL, 'postgres',
    '["postgresql"]'
),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-oracle', 'ora', NULL, 'oracle-ee', '["alert"]'),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-engine', 'what', NULL, NULL, '["postgresql"]'),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-unsaid', 'unsaid', NULL, 'postgres', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:at-its-cluster', 'm', 'aurora', 'aurora-postgresql', '[]');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, enabled_cloudwatch_logs_exports)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-aurora', 'aurora', 'aurora-postgresql',
    '["postgresql"]'
),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-aurora', 'bare', 'aurora-mysql', '["audit"]'),
('1', 'r', 'arn:aws:rds:r:1:cluster:exempt-docdb', 'docs', 'docdb', '[]');

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:db:not-judged-leaving', 'leaving', 'deleting');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = { logs = ["sqlserver:error", "docdb:audit"] }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name, retention_in_days) VALUES
('1', 'r', 'g1', '/aws/rds/instance/sql/error', 90),
('1', 'r', 'g2', '/aws/docdb/docs/audit', 90);

INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, engine, enabled_cloudwatch_logs_exports)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-edition', 'sql', 'sqlserver-ee', '["error"]'),
('1', 'r', 'arn:aws:rds:r:1:db:fail-edition', 'web', 'sqlserver-web', '[]'),
('1', 'r', 'arn:aws:rds:r:1:db:exempt-not-named', 'pg', 'postgres', '[]');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, enabled_cloudwatch_logs_exports)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-docdb', 'docs', 'docdb', '["audit"]');
