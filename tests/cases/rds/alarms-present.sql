INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine, status)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-four', 'pass-four', 'postgres', 'available'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-aurora', 'pass-aurora', 'aurora-mysql', 'available'),
('1', 'r', 'arn:aws:rds:r:1:db:pass-by-composite', 'pass-by-composite', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-none', 'fail-none', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-no-memory', 'fail-no-memory', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-no-action', 'fail-no-action', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-actions-off', 'fail-actions-off', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:fail-topic-gone', 'fail-topic-gone', 'mysql', NULL),
('1', 's', 'arn:aws:rds:r:1:db:fail-other-region', 'fail-other-region', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unknown-enabled', 'unknown-enabled', 'mysql', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-docdb', 'unseen-docdb', 'docdb', NULL),
('1', 'r', 'arn:aws:rds:r:1:db:unseen-deleting', 'unseen-deleting', 'mysql', 'deleting');

INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:alarms');

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, alarm_actions,
    actions_enabled
)
VALUES
(
    '1', 'r', 'alarm:pass-four-CPUUtilization', 'pass-four-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "pass-four"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:pass-four-FreeStorageSpace', 'pass-four-FreeStorageSpace', 'AWS/RDS',
    'FreeStorageSpace', '[{"Name": "DBInstanceIdentifier", "Value": "pass-four"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:pass-four-FreeableMemory', 'pass-four-FreeableMemory', 'AWS/RDS',
    'FreeableMemory', '[{"Name": "DBInstanceIdentifier", "Value": "pass-four"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:pass-four-DatabaseConnections', 'pass-four-DatabaseConnections', 'AWS/RDS',
    'DatabaseConnections', '[{"Name": "DBInstanceIdentifier", "Value": "pass-four"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:pass-aurora-CPUUtilization', 'pass-aurora-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "pass-aurora"}]',
    '["arn:aws:sns:r:2:elsewhere"]', 1
),
(
    '1', 'r', 'alarm:pass-aurora-FreeableMemory', 'pass-aurora-FreeableMemory', 'AWS/RDS',
    'FreeableMemory', '[{"Name": "DBInstanceIdentifier", "Value": "pass-aurora"}]',
    '["arn:aws:sns:r:2:elsewhere"]', 1
),
(
    '1', 'r', 'alarm:pass-aurora-DatabaseConnections', 'pass-aurora-DatabaseConnections',
    'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "pass-aurora"}]', '["arn:aws:sns:r:2:elsewhere"]',
    1
),
(
    '1', 'r', 'alarm:pass-by-composite-CPUUtilization', 'pass-by-composite-CPUUtilization',
    'AWS/RDS', 'CPUUtilization',
    '[{"Name": "DBInstanceIdentifier", "Value": "pass-by-composite"}]', '[]', 1
),
(
    '1', 'r', 'alarm:pass-by-composite-FreeStorageSpace', 'pass-by-composite-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "pass-by-composite"}]', '[]', 1
),
(
    '1', 'r', 'alarm:pass-by-composite-FreeableMemory', 'pass-by-composite-FreeableMemory',
    'AWS/RDS', 'FreeableMemory',
    '[{"Name": "DBInstanceIdentifier", "Value": "pass-by-composite"}]', '[]', 1
),
(
    '1', 'r', 'alarm:pass-by-composite-DatabaseConnections',
    'pass-by-composite-DatabaseConnections', 'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "pass-by-composite"}]', '[]', 1
),
(
    '1', 'r', 'alarm:fail-no-memory-CPUUtilization', 'fail-no-memory-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-memory"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:fail-no-memory-FreeStorageSpace', 'fail-no-memory-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-memory"}]', '["arn:aws:sns:r:1:alarms"]',
    1
),
(
    '1', 'r', 'alarm:fail-no-memory-DatabaseConnections', 'fail-no-memory-DatabaseConnections',
    'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-memory"}]', '["arn:aws:sns:r:1:alarms"]',
    1
),
(
    '1', 'r', 'alarm:fail-no-action-CPUUtilization', 'fail-no-action-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-action"}]', '[]', 1
),
(
    '1', 'r', 'alarm:fail-no-action-FreeStorageSpace', 'fail-no-action-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-action"}]', '[]', 1
),
(
    '1', 'r', 'alarm:fail-no-action-FreeableMemory', 'fail-no-action-FreeableMemory', 'AWS/RDS',
    'FreeableMemory', '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-action"}]', '[]', 1
),
(
    '1', 'r', 'alarm:fail-no-action-DatabaseConnections', 'fail-no-action-DatabaseConnections',
    'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-no-action"}]', '[]', 1
),
(
    '1', 'r', 'alarm:fail-actions-off-CPUUtilization', 'fail-actions-off-CPUUtilization',
    'AWS/RDS', 'CPUUtilization',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-actions-off"}]',
    '["arn:aws:sns:r:1:alarms"]', 0
),
(
    '1', 'r', 'alarm:fail-actions-off-FreeStorageSpace', 'fail-actions-off-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-actions-off"}]',
    '["arn:aws:sns:r:1:alarms"]', 0
),
(
    '1', 'r', 'alarm:fail-actions-off-FreeableMemory', 'fail-actions-off-FreeableMemory',
    'AWS/RDS', 'FreeableMemory',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-actions-off"}]',
    '["arn:aws:sns:r:1:alarms"]', 0
),
(
    '1', 'r', 'alarm:fail-actions-off-DatabaseConnections',
    'fail-actions-off-DatabaseConnections', 'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-actions-off"}]',
    '["arn:aws:sns:r:1:alarms"]', 0
),
(
    '1', 'r', 'alarm:fail-topic-gone-CPUUtilization', 'fail-topic-gone-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "fail-topic-gone"}]',
    '["arn:aws:sns:r:1:gone"]', 1
),
(
    '1', 'r', 'alarm:fail-topic-gone-FreeStorageSpace', 'fail-topic-gone-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-topic-gone"}]', '["arn:aws:sns:r:1:gone"]',
    1
),
(
    '1', 'r', 'alarm:fail-topic-gone-FreeableMemory', 'fail-topic-gone-FreeableMemory', 'AWS/RDS',
    'FreeableMemory', '[{"Name": "DBInstanceIdentifier", "Value": "fail-topic-gone"}]',
    '["arn:aws:sns:r:1:gone"]', 1
),
(
    '1', 'r', 'alarm:fail-topic-gone-DatabaseConnections', 'fail-topic-gone-DatabaseConnections',
    'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-topic-gone"}]', '["arn:aws:sns:r:1:gone"]',
    1
),
(
    '1', 'r', 'alarm:unknown-enabled-CPUUtilization', 'unknown-enabled-CPUUtilization', 'AWS/RDS',
    'CPUUtilization', '[{"Name": "DBInstanceIdentifier", "Value": "unknown-enabled"}]',
    '["arn:aws:sns:r:1:alarms"]', NULL
),
(
    '1', 'r', 'alarm:unknown-enabled-FreeStorageSpace', 'unknown-enabled-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "unknown-enabled"}]',
    '["arn:aws:sns:r:1:alarms"]', NULL
),
(
    '1', 'r', 'alarm:unknown-enabled-FreeableMemory', 'unknown-enabled-FreeableMemory', 'AWS/RDS',
    'FreeableMemory', '[{"Name": "DBInstanceIdentifier", "Value": "unknown-enabled"}]',
    '["arn:aws:sns:r:1:alarms"]', NULL
),
(
    '1', 'r', 'alarm:unknown-enabled-DatabaseConnections', 'unknown-enabled-DatabaseConnections',
    'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "unknown-enabled"}]',
    '["arn:aws:sns:r:1:alarms"]', NULL
),
(
    '1', 'r', 'alarm:fail-other-region-CPUUtilization', 'fail-other-region-CPUUtilization',
    'AWS/RDS', 'CPUUtilization',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-other-region"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:fail-other-region-FreeStorageSpace', 'fail-other-region-FreeStorageSpace',
    'AWS/RDS', 'FreeStorageSpace',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-other-region"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:fail-other-region-FreeableMemory', 'fail-other-region-FreeableMemory',
    'AWS/RDS', 'FreeableMemory',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-other-region"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
),
(
    '1', 'r', 'alarm:fail-other-region-DatabaseConnections',
    'fail-other-region-DatabaseConnections', 'AWS/RDS', 'DatabaseConnections',
    '[{"Name": "DBInstanceIdentifier", "Value": "fail-other-region"}]',
    '["arn:aws:sns:r:1:alarms"]', 1
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
(
    '1', 'r', 'alarm:any', 'any', 1, '["arn:aws:sns:r:1:alarms"]',
    'ALARM("pass-by-composite-CPUUtilization")
     OR ALARM("pass-by-composite-FreeStorageSpace")
     OR ALARM("pass-by-composite-FreeableMemory")
     OR ALARM("pass-by-composite-DatabaseConnections")'
);

-- params = { metrics = ["CPUUtilization"] }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:pass-fleet', 'pass-fleet', 'mysql');

INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:alarms');

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, comparison_operator, metrics
)
VALUES
(
    '1', 'r', 'alarm:q', 'q', 1, '["arn:aws:sns:r:1:alarms"]', 'GreaterThanThreshold',
    '[{"Id": "q", "Expression":
     "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/RDS\", DBInstanceIdentifier)",
     "Period": 60}]'
);

-- params = { metrics = ["CPUUtilization"] }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:fail-lowest-of-all', 'fail-lowest-of-all', 'mysql');

INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:alarms');

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, comparison_operator, metrics
)
VALUES
(
    '1', 'r', 'alarm:q', 'q', 1, '["arn:aws:sns:r:1:alarms"]', 'GreaterThanThreshold',
    '[{"Id": "q", "Expression":
     "SELECT MIN(CPUUtilization) FROM SCHEMA(\"AWS/RDS\", DBInstanceIdentifier)",
     "Period": 60}]'
);

-- params = { metrics = ["CPUUtilization"] }
INSERT INTO aws_rds_db_instance (account_id, region, arn, db_instance_identifier, engine)
VALUES
('1', 'r', 'arn:aws:rds:r:1:db:unknown-composite', 'unknown-composite', 'mysql');

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, alarm_actions,
    actions_enabled, alarm_rule
)
VALUES
(
    '1', 'r', 'alarm:m', 'm', 'AWS/RDS', 'CPUUtilization',
    '[{"Name": "DBInstanceIdentifier", "Value": "unknown-composite"}]', '[]', 1, NULL
),
('1', 'r', 'alarm:z', 'z', NULL, NULL, NULL, '["arn:aws:sns:r:1:alarms"]', 1, 'SOMETHING new');
