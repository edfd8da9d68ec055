INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-reports:root'),
('2', 'global', 'arn:aws:iam::fail-no-reports:root'),
('3', 'global', 'arn:aws:iam::fail-in-making:root'),
('4', 'global', 'arn:aws:iam::unknown-reports:root');
INSERT INTO aws_backup_report_plan (account_id, region, arn, deployment_status)
VALUES
('1', 'r', 'a', 'COMPLETED'),
('3', 'r', 'a', 'CREATE_IN_PROGRESS'),
('4', 'r', 'a', NULL);
INSERT INTO aws_sns_topic (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:sns:r:1:t');
INSERT INTO aws_backup_vault (
    account_id, region, arn, vault_type, vault_state, sns_topic_arn, backup_vault_events
)
VALUES
('1', 'r', 'never-made', 'BACKUP_VAULT', 'FAILED', '', '[]'),
('1', 'r', 'exempt-of-another', 'RESTORE_ACCESS_BACKUP_VAULT', 'AVAILABLE', '', '[]');
INSERT INTO aws_backup_vault (
    account_id, region, arn, name, number_of_recovery_points, sns_topic_arn, backup_vault_events
)
VALUES
('1', 'r', 'exempt-default', 'Default', 0, '', '[]'),
('1', 'r', 'fail-default-in-use', 'Default', 1, '', '[]'),
('1', 'r', 'fail-empty', 'own', 0, '', '[]');
INSERT INTO aws_backup_vault (account_id, region, arn, sns_topic_arn, backup_vault_events)
VALUES
('1', 'r', 'pass-failed', 'arn:aws:sns:r:1:t', '["BACKUP_JOB_FAILED"]'),
('1', 'r', 'pass-completed', 'arn:aws:sns:r:1:t', '["BACKUP_JOB_COMPLETED", "X"]'),
('1', 'r', 'fail-none', '', '[]'),
('1', 'r', 'fail-no-events', 'arn:aws:sns:r:1:t', '[]'),
('1', 'r', 'fail-other-events', 'arn:aws:sns:r:1:t', '["RESTORE_JOB_STARTED"]'),
('1', 'r', 'fail-gone', 'arn:aws:sns:r:1:gone', '["BACKUP_JOB_FAILED"]'),
('1', 'r', 'unknown-account', 'arn:aws:sns:r:2:t', '["BACKUP_JOB_FAILED"]'),
('1', 'r', 'unknown-topic', NULL, '["BACKUP_JOB_FAILED"]'),
('1', 'r', 'unknown-events', 'arn:aws:sns:r:1:t', NULL);
