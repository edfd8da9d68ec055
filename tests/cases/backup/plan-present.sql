INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-daily:root'),
('2', 'global', 'arn:aws:iam::fail-none:root'),
('3', 'global', 'arn:aws:iam::fail-weekly:root'),
('4', 'global', 'arn:aws:iam::fail-short:root'),
('5', 'global', 'arn:aws:iam::pass-for-ever:root'),
('6', 'global', 'arn:aws:iam::unknown-unread:root'),
('7', 'global', 'arn:aws:iam::unknown-schedule:root'),
('8', 'global', 'arn:aws:iam::pass-second:root'),
('9', 'global', 'arn:aws:iam::fail-short-and-seldom:root'),
('10', 'global', 'arn:aws:iam::fail-split:root'),
('11', 'global', 'arn:aws:iam::fail-plan-of-aws:root'),
('12', 'global', 'arn:aws:iam::fail-plan-of-aws-unread:root');
INSERT INTO aws_backup_plan (account_id, region, arn, name, backup_plan)
VALUES
(
    '1', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * * *)", "Lifecycle": {"DeleteAfterDays": 35}}]}'
),
(
    '3', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * 1 *)", "Lifecycle": {"DeleteAfterDays": 35}}]}'
),
(
    '4', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * * *)", "Lifecycle": {"DeleteAfterDays": 34}}]}'
),
(
    '5', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v"}]}'
),
('6', 'r', 'a', 'a', NULL),
(
    '11', 'r', 'arn:aws:backup:r:11:backup-plan:aws/efs/1', 'aws/efs/automatic-backup-plan',
    '{"Rules": [{"RuleName": "aws/efs/automatic-backup-rule",
    "TargetBackupVaultName": "aws/efs/automatic-backup-vault",
    "ScheduleExpression": "cron(0 5 ? * * *)", "Lifecycle": {"DeleteAfterDays": 35}}]}'
),
(
    '12', 'r', 'arn:aws:backup:r:12:backup-plan:aws/efs/1', 'aws/efs/automatic-backup-plan', NULL
),
(
    '7', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 1 1 ? 2030)", "Lifecycle": {"DeleteAfterDays": 35}}]}'
),
('8', 'r', 'a', 'a', NULL),
(
    '8', 's', 'b', 'b', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * * *)", "Lifecycle": {"DeleteAfterDays": 100}}]}'
),
(
    '9', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * 1 *)", "Lifecycle": {"DeleteAfterDays": 3}}]}'
),
(
    '10', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * 1 *)", "Lifecycle": {"DeleteAfterDays": 100}},
    {"RuleName": "s", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * * *)", "Lifecycle": {"DeleteAfterDays": 7}}]}'
);

-- params = { min_retention_days = 7, max_hours_between = 168 }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-weekly:root'),
('2', 'global', 'arn:aws:iam::fail-monthly:root'),
('3', 'global', 'arn:aws:iam::fail-week:root');
INSERT INTO aws_backup_plan (account_id, region, arn, name, backup_plan)
VALUES
(
    '1', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * 1 *)", "Lifecycle": {"DeleteAfterDays": 7}}]}'
),
(
    '2', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 1 * ? *)", "Lifecycle": {"DeleteAfterDays": 7}}]}'
),
(
    '3', 'r', 'a', 'a', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "ScheduleExpression": "cron(0 5 ? * 1 *)", "Lifecycle": {"DeleteAfterDays": 6}}]}'
);
