INSERT INTO aws_rds_db_parameter_group (account_id, region, arn, name, parameters) VALUES
('1', 'r', 'pg1', 'forced', '{"port": "5432", "rds.force_ssl": "1"}'),
('1', 'r', 'pg2', 'optional', '{"rds.force_ssl": "0", "ssl": "1"}'),
('1', 'r', 'pg3', 'on', '{"require_secure_transport": "on"}'),
('1', 'r', 'pg4', 'one', '{"require_secure_transport": "1"}'),
('1', 'r', 'pg5', 'silent', '{"max_connections": "100"}'),
('1', 'r', 'pg6', 'unread', NULL);

INSERT INTO aws_rds_db_cluster_parameter_group (account_id, region, arn, name, parameters) VALUES
('1', 'r', 'cpg1', 'forced', '{"rds.force_ssl": "1"}'),
('1', 'r', 'cpg2', 'off', '{"require_secure_transport": "OFF"}'),
('1', 'r', 'cpg3', 'docdb', '{"tls": "enabled"}');

INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, engine,
    db_parameter_groups
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-postgres', 'a', NULL, 'postgres',
    '[{"DBParameterGroupName": "forced", "ParameterApplyStatus": "in-sync"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-mysql-on', 'b', NULL, 'mysql',
    '[{"DBParameterGroupName": "on"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-mysql-one', 'c', NULL, 'mysql',
    '[{"DBParameterGroupName": "one"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-postgres-optional', 'd', NULL, 'postgres',
    '[{"DBParameterGroupName": "optional"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-silent', 'e', NULL, 'mariadb',
    '[{"DBParameterGroupName": "silent"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-oracle', 'f', NULL, 'oracle-ee',
    '[{"DBParameterGroupName": "silent"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-db2', 'g', NULL, 'db2-se',
    '[{"DBParameterGroupName": "silent"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-custom', 'h', NULL, 'custom-sqlserver-ee',
    '[{"DBParameterGroupName": "silent"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'i', NULL, 'postgres',
    '[{"DBParameterGroupName": "unread"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unseen', 'j', NULL, 'postgres',
    '[{"DBParameterGroupName": "default.postgres16"}]'
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-no-group', 'k', NULL, 'postgres', '[]'),
('1', 'r', 'arn:aws:rds:r:1:db:judged-at-its-cluster', 'l', 'a', 'aurora-mysql', '[]');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, db_cluster_parameter_group)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-aurora', 'a', 'aurora-postgresql', 'forced'),
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-docdb', 'b', 'docdb', 'docdb'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-off', 'c', 'aurora-mysql', 'off');

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:db:not-judged-leaving', 'leaving', 'deleting');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = { settings = ["rds.force_ssl=1"] }
INSERT INTO aws_rds_db_cluster_parameter_group (account_id, region, arn, name, parameters) VALUES
('1', 'r', 'cpg1', 'forced', '{"rds.force_ssl": "1"}'),
('1', 'r', 'cpg3', 'docdb', '{"tls": "enabled"}');

INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, db_cluster_parameter_group)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-named', 'a', 'aurora-postgresql', 'forced'),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-not-named', 'b', 'docdb', 'docdb');

-- params = {}
-- A group's settings are in force once the database has taken them.
INSERT INTO aws_rds_db_parameter_group (account_id, region, arn, name, parameters) VALUES
('1', 'r', 'pg1', 'forced', '{"rds.force_ssl": "1"}'),
('1', 'r', 'pg2', 'free', '{"rds.force_ssl": "0"}');
INSERT INTO aws_rds_db_cluster_parameter_group (account_id, region, arn, name, parameters) VALUES
('1', 'r', 'cpg1', 'docs', '{"tls": "enabled"}');
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, engine, db_parameter_groups)
VALUES
(
    '1', 'r', 'arn:db:pass-in-force', 'a', 'postgres',
    '[{"DBParameterGroupName": "forced", "ParameterApplyStatus": "in-sync"}]'
),
(
    '1', 'r', 'arn:db:fail-free', 'b', 'postgres',
    '[{"DBParameterGroupName": "free", "ParameterApplyStatus": "in-sync"}]'
),
(
    '1', 'r', 'arn:db:unknown-not-rebooted', 'c', 'sqlserver-se',
    '[{"DBParameterGroupName": "forced", "ParameterApplyStatus": "pending-reboot"}]'
),
(
    '1', 'r', 'arn:db:unknown-applying', 'd', 'postgres',
    '[{"DBParameterGroupName": "forced", "ParameterApplyStatus": "applying"}]'
),
(
    '1', 'r', 'arn:db:unknown-failed', 'e', 'postgres',
    '[{"DBParameterGroupName": "forced", "ParameterApplyStatus": "failed-to-apply"}]'
),
(
    '1', 'r', 'arn:db:unknown-after-upgrade', 'f', 'postgres',
    '[{"DBParameterGroupName": "free", "ParameterApplyStatus": "pending-database-upgrade"}]'
);
INSERT INTO aws_rds_db_cluster
(account_id, region, arn, db_cluster_identifier, engine, db_cluster_parameter_group, members)
VALUES
(
    '1', 'r', 'arn:cluster:unknown-one-member-waits', 'a', 'docdb', 'docs',
    '[{"DBInstanceIdentifier": "1", "DBClusterParameterGroupStatus": "in-sync"},
      {"DBInstanceIdentifier": "2", "DBClusterParameterGroupStatus": "pending-reboot"}]'
),
(
    '1', 'r', 'arn:cluster:pass-all-members', 'b', 'docdb', 'docs',
    '[{"DBInstanceIdentifier": "3", "DBClusterParameterGroupStatus": "in-sync"}]'
),
('1', 'r', 'arn:cluster:pass-no-members', 'c', 'docdb', 'docs', '[]');
