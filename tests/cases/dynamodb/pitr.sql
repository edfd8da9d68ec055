INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, continuous_backups_status, point_in_time_recovery_description,
    tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-on',
    'pass-on', 'ENABLED', '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": 35}',
    '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-off',
    'fail-off', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}',
    '{"environment": "dev"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-backups',
    'fail-no-backups', 'DISABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-backups-though-on',
    'fail-no-backups-though-on', 'DISABLED',
    '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": 35}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL, NULL, '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unsaid',
    'unknown-unsaid', 'ENABLED', NULL, '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{}', 'DELETING'
);

-- params = { envs = ["prod", "production"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, continuous_backups_status, point_in_time_recovery_description,
    tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-prod',
    'pass-prod', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": null}',
    '{"Environment": "Prod"}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-untagged',
    'pass-untagged', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": null}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-prod',
    'fail-prod', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{"env": "prod"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-untagged',
    'fail-untagged', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-empty',
    'fail-empty', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{"env": ""}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-dev',
    'exempt-dev', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}',
    '{"environment": "dev", "stage": "prod"}', 'ACTIVE'
);

-- params = { envs = ["test"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, continuous_backups_status, point_in_time_recovery_description,
    tags, table_status
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-untagged-is-production-and-more',
    'fail-untagged-is-production-and-more', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{}', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-test',
    'pass-test', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": null}', '{"stage": "test"}',
    'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-prod',
    'exempt-prod', 'ENABLED',
    '{"PointInTimeRecoveryStatus": "DISABLED", "RecoveryPeriodInDays": null}', '{"stage": "prod"}',
    'ACTIVE'
);
