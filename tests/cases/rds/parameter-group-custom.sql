INSERT INTO aws_rds_db_parameter_group
(account_id, region, arn, name, db_parameter_group_family)
VALUES
('1', 'r', 'g1', 'pg16', 'postgres16'),
('1', 'r', 'g2', 'default.postgres16', 'postgres16'),
('1', 'r', 'g3', 'my80', 'mysql8.0'),
('1', 'r', 'g4', 'ora', 'oracle-ee-19'),
('1', 'r', 'g5', 'sql', 'sqlserver-ee-15.0');

INSERT INTO aws_rds_db_cluster_parameter_group
(account_id, region, arn, name, db_parameter_group_family)
VALUES
('1', 'r', 'c1', 'apg16', 'aurora-postgresql16'),
('1', 'r', 'c2', 'amy80', 'aurora-mysql8.0'),
('1', 'r', 'c3', 'default.aurora-mysql8.0', 'aurora-mysql8.0');

INSERT INTO aws_rds_db_instance
(
    account_id, region, arn, db_instance_identifier, db_cluster_identifier, engine,
    engine_version, db_parameter_groups
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-postgres', 'a', NULL, 'postgres', '16.4',
    '[{"DBParameterGroupName": "pg16"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-oracle', 'b', NULL, 'oracle-ee',
    '19.0.0.0.ru-2024-10.rur-2024-10.r1', '[{"DBParameterGroupName": "ora"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-sqlserver', 'c', NULL, 'sqlserver-ee',
    '15.00.4236.7.v1', '[{"DBParameterGroupName": "sql"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-default', 'd', NULL, 'postgres', '16.4',
    '[{"DBParameterGroupName": "default.postgres16"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-default-that-is-not-listed', 'e', NULL, 'postgres',
    '15.3', '[{"DBParameterGroupName": "default.postgres15"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-old-family', 'f', NULL, 'mysql', '8.4.3',
    '[{"DBParameterGroupName": "my80"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-other-engine', 'g', NULL, 'mariadb', '8.0.1',
    '[{"DBParameterGroupName": "my80"}]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-custom', 'h', NULL, 'custom-sqlserver-se', '15.00',
    '[]'
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-group-unseen', 'i', NULL, 'postgres', '16.4',
    '[{"DBParameterGroupName": "gone"}]'
),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-no-group', 'j', NULL, 'postgres', '16.4', '[]'),
('1', 'r', 'arn:aws:rds:r:1:db:at-its-cluster', 'k', 'a', 'aurora-mysql', '8.0', '[]');

INSERT INTO aws_rds_db_cluster
(
    account_id, region, arn, db_cluster_identifier, engine, engine_version,
    db_cluster_parameter_group
)
VALUES
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-aurora', 'a', 'aurora-postgresql', '16.2', 'apg16'),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-aurora-mysql', 'b', 'aurora-mysql',
    '8.0.mysql_aurora.3.05.2', 'amy80'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-default', 'c', 'aurora-mysql',
    '8.0.mysql_aurora.3.05.2', 'default.aurora-mysql8.0'
);

-- What is being deleted is not judged.
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:db:not-judged-leaving', 'leaving', 'deleting');
INSERT INTO aws_rds_db_cluster (account_id, region, arn, db_cluster_identifier, status)
VALUES ('1', 'r', 'arn:aws:rds:r:1:cluster:not-judged-leaving', 'leaving', 'deleting');

-- params = {}
INSERT INTO aws_rds_db_parameter_group
(account_id, region, arn, name, db_parameter_group_family)
VALUES ('1', 'r', 'g1', 'pg16', 'postgres16');
INSERT INTO aws_rds_db_cluster_parameter_group
(account_id, region, arn, name, db_parameter_group_family)
VALUES ('1', 'r', 'c1', 'apg16', 'aurora-postgresql16');
INSERT INTO aws_rds_db_instance
(account_id, region, arn, db_instance_identifier, engine, engine_version, db_parameter_groups)
VALUES
(
    '1', 'r', 'arn:db:pass-in-force', 'a', 'postgres', '16.4',
    '[{"DBParameterGroupName": "pg16", "ParameterApplyStatus": "in-sync"}]'
),
(
    '1', 'r', 'arn:db:unknown-before-reboot', 'b', 'postgres', '16.4',
    '[{"DBParameterGroupName": "pg16", "ParameterApplyStatus": "pending-reboot"}]'
),
(
    '1', 'r', 'arn:db:fail-default-before-reboot', 'c', 'postgres', '16.4',
    '[{"DBParameterGroupName": "default.postgres16", "ParameterApplyStatus": "pending-reboot"}]'
);
INSERT INTO aws_rds_db_cluster
(
    account_id, region, arn, db_cluster_identifier, engine, engine_version,
    db_cluster_parameter_group, members
)
VALUES
(
    '1', 'r', 'arn:cluster:unknown-before-reboot', 'a', 'aurora-postgresql', '16.2', 'apg16',
    '[{"DBInstanceIdentifier": "1", "DBClusterParameterGroupStatus": "pending-reboot"}]'
);
