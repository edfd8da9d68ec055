INSERT INTO aws_backup_plan (account_id, region, arn, backup_plan)
VALUES
(
    '1', 'r', 'pass-region', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:s:1:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'pass-account', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:2:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'pass-one', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:1:backup-vault:w"},
    {"DestinationBackupVaultArn": "arn:aws:backup:s:1:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'fail-same', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:1:backup-vault:w"}]}]}'
),
(
    '1', 'r', 'fail-none', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": []}]}'
),
(
    '1', 'r', 'arn:aws:backup:r:1:backup-plan:aws/efs/exempt-of-aws',
    '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v", "CopyActions": []}]}'
),
('1', 'r', 'unknown-unread', NULL);

-- params = { to = "region" }
INSERT INTO aws_backup_plan (account_id, region, arn, backup_plan)
VALUES
(
    '1', 'r', 'pass-region', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:s:1:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'fail-account', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:2:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'fail-same', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:1:backup-vault:w"}]}]}'
);

-- params = { to = "account", regions = ["r"] }
INSERT INTO aws_backup_plan (account_id, region, arn, backup_plan)
VALUES
(
    '1', 'r', 'fail-region', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:s:1:backup-vault:v"}]}]}'
),
(
    '1', 'r', 'pass-account', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:r:2:backup-vault:v"}]}]}'
),
(
    '1', 's', 'exempt-other', '{"Rules": [{"RuleName": "r", "TargetBackupVaultName": "v",
    "CopyActions": []}]}'
);
