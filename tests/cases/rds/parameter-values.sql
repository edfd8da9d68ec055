-- params = { expected = ["postgres:log_connections=1", "postgres:Log_Statement=ddl", "sqlserver:max degree=4", "aurora-mysql:slow_query_log=1"] }
INSERT INTO aws_rds_db_parameter_group (account_id, region, arn, name, parameters)
VALUES
('1', 'r', 'pg:good', 'good', '{"log_connections": "1", "log_statement": "DDL"}'),
('1', 'r', 'pg:half', 'half', '{"log_connections": "1"}'),
('1', 'r', 'pg:wrong', 'wrong', '{"log_connections": "0", "log_statement": "ddl"}'),
('1', 'r', 'pg:sql', 'sql', '{"max degree": "4"}'),
('1', 'r', 'pg:unread', 'unread', NULL);

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, db_parameter_groups,
    db_cluster_identifier, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-all', 'pass-all', 'postgres',
    '[{"DBParameterGroupName": "good", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-edition', 'pass-edition', 'sqlserver-ee',
    '[{"DBParameterGroupName": "sql", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-missing', 'fail-missing', 'postgres',
    '[{"DBParameterGroupName": "half", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-wrong', 'fail-wrong', 'postgres',
    '[{"DBParameterGroupName": "wrong", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-engine', 'exempt-engine', 'mysql',
    '[{"DBParameterGroupName": "good", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-engine', 'unknown-engine', NULL,
    '[{"DBParameterGroupName": "good", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', 'postgres',
    '[{"DBParameterGroupName": "unread", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unseen', 'unknown-unseen', 'postgres',
    '[{"DBParameterGroupName": "other", "ParameterApplyStatus": "in-sync"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-waiting', 'unknown-waiting', 'postgres',
    '[{"DBParameterGroupName": "good", "ParameterApplyStatus": "pending-reboot"}]', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-member', 'unseen-member', 'postgres',
    '[{"DBParameterGroupName": "wrong", "ParameterApplyStatus": "in-sync"}]', 'c', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'postgres',
    '[{"DBParameterGroupName": "wrong", "ParameterApplyStatus": "in-sync"}]', NULL, 'deleting'
);

INSERT INTO aws_rds_db_cluster_parameter_group (account_id, region, arn, name, parameters)
VALUES
('1', 'r', 'pg:good', 'good', '{"slow_query_log": "1"}'),
('1', 'r', 'pg:bad', 'bad', '{"slow_query_log": "0"}');

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, db_cluster_parameter_group, members
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql', 'good',
    '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
     {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "in-sync"}]'
),
('1', 'r', 'arn:aws:rds:r:1:cluster:fail-cluster', 'fail-cluster', 'aurora-mysql', 'bad', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:unknown-cluster-waiting', 'unknown-cluster-waiting',
    'aurora-mysql', 'good',
    '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
     {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "pending-reboot"}]'
);
