INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, engine, db_parameter_groups,
    option_group_memberships, pending_modified_values, db_cluster_identifier, status
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-in-sync', 'pass-in-sync', 'mysql',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "in-sync"}]',
    '[{"OptionGroupName": "options", "Status": "in-sync"}]', '{}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-nothing-said-to-wait', 'pass-nothing-said-to-wait',
    'mysql', '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "in-sync"}]', '[]', NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-pending-reboot', 'fail-pending-reboot', 'mysql',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "pending-reboot"}]',
    '[{"OptionGroupName": "options", "Status": "in-sync"}]', NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-option-group', 'fail-option-group', 'oracle-ee',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "in-sync"}]',
    '[{"OptionGroupName": "options", "Status": "pending-apply"}]', NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-pending-class', 'fail-pending-class', 'mysql',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "in-sync"}]', '[]',
    '{"DBInstanceClass": "db.m7g.large"}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-pending-though-groups-unread',
    'fail-pending-though-groups-unread', 'mysql', NULL, NULL, '{"MultiAZ": true}', NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-member', 'fail-member', 'aurora-mysql',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "applying"}]', '[]', NULL, 'c', NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-custom', 'exempt-custom', 'custom-oracle-ee',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "pending-reboot"}]', '[]', NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-no-group', 'unknown-no-group', 'mysql', '[]', '[]',
    NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-unread', 'unknown-unread', 'mysql', NULL, '[]', NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-options', 'unknown-options', 'mysql',
    '[{"DBParameterGroupName": "own", "ParameterApplyStatus": "in-sync"}]', NULL, NULL, NULL, NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', NULL, NULL, NULL,
    NULL, 'deleting'
);

INSERT INTO aws_rds_db_cluster (
    account_id, region, arn, db_cluster_identifier, engine, members, pending_modified_values
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:pass-cluster', 'pass-cluster', 'aurora-mysql',
    '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
     {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "in-sync"}]',
    NULL
),
('1', 'r', 'arn:aws:rds:r:1:cluster:pass-empty', 'pass-empty', 'aurora-mysql', '[]', NULL),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-reboot', 'fail-reboot', 'aurora-mysql',
    '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
     {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "pending-reboot"}]',
    NULL
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:fail-pending', 'fail-pending', 'aurora-mysql',
    '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
     {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "in-sync"}]',
    '{"EngineVersion": "8.0"}'
),
(
    '1', 'r', 'arn:aws:rds:r:1:cluster:unknown-members', 'unknown-members', 'aurora-mysql', NULL,
    NULL
);
