INSERT INTO aws_backup_plan (account_id, region, arn, backup_plan)
VALUES
(
    '1', 'r', 'pass-cold', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 365, "MoveToColdStorageAfterDays": 30}}]}'
),
(
    '1', 'r', 'pass-short', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 119}}]}'
),
(
    '1', 'r', 'fail-warm', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 120}}]}'
),
(
    '1', 'r', 'fail-late', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 365, "MoveToColdStorageAfterDays": 31}}]}'
),
(
    '1', 'r', 'fail-for-ever', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v"}]}'
),
(
    '1', 'r', 'fail-cold-for-ever', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"MoveToColdStorageAfterDays": 30}}]}'
),
(
    '1', 'r', 'pass-continuous', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "EnableContinuousBackup": true,
    "Lifecycle": {"DeleteAfterDays": 365}}]}'
),
('1', 'r', 'unknown-unread', NULL);

-- params = { cold_after_days = 60, may_keep_for_ever = true }
INSERT INTO aws_backup_plan (account_id, region, arn, backup_plan)
VALUES
(
    '1', 'r', 'pass-cold-for-ever', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"MoveToColdStorageAfterDays": 60}}]}'
),
(
    '1', 'r', 'fail-warm-for-ever', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v"}]}'
),
(
    '1', 'r', 'pass-short', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 149}}]}'
),
(
    '1', 'r', 'fail-warm', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "Lifecycle": {"DeleteAfterDays": 150}}]}'
);
