INSERT INTO aws_kms_key (account_id, region, arn, key_manager, key_state)
VALUES
('1', 'r', 'own', 'CUSTOMER', 'Enabled'),
('1', 'r', 'dead', 'CUSTOMER', 'PendingDeletion'),
('1', 'r', 'managed', 'AWS', 'Enabled'),
('1', 'r', 'unread', NULL, NULL),
('1', 's', 'elsewhere', 'CUSTOMER', 'Enabled');
INSERT INTO aws_backup_vault (account_id, region, arn, vault_type, vault_state, encryption_key_arn)
VALUES
('1', 'r', 'pass-own', 'BACKUP_VAULT', 'AVAILABLE', 'own'),
('1', 'r', 'fail-dead', 'BACKUP_VAULT', 'AVAILABLE', 'dead'),
('1', 'r', 'fail-managed', 'BACKUP_VAULT', 'AVAILABLE', 'managed'),
('1', 'r', 'fail-of-aws', 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT', 'AVAILABLE', NULL),
('1', 'r', 'exempt-of-another', 'RESTORE_ACCESS_BACKUP_VAULT', 'AVAILABLE', NULL),
('1', 'r', 'unknown-unread', 'BACKUP_VAULT', 'AVAILABLE', 'unread'),
('1', 'r', 'unknown-elsewhere', 'BACKUP_VAULT', 'AVAILABLE', 'elsewhere'),
('1', 'r', 'never-made', 'BACKUP_VAULT', 'FAILED', 'managed');
INSERT INTO aws_backup_vault (
    account_id, region, arn, name, vault_type, vault_state, encryption_key_arn,
    number_of_recovery_points
)
VALUES
(
    '1', 'r', 'exempt-made-by-aws', 'aws/efs/automatic-backup-vault', 'BACKUP_VAULT', 'AVAILABLE',
    'managed', 3
),
('1', 'r', 'exempt-default', 'Default', 'BACKUP_VAULT', 'AVAILABLE', 'managed', 0),
('1', 'r', 'fail-default-in-use', 'Default', 'BACKUP_VAULT', 'AVAILABLE', 'managed', 1),
('1', 'r', 'fail-default-unread', 'Default', 'BACKUP_VAULT', 'AVAILABLE', 'managed', NULL),
('1', 'r', 'fail-empty', 'own', 'BACKUP_VAULT', 'AVAILABLE', 'managed', 0);

-- params = { require_cmk = false }
INSERT INTO aws_kms_key (account_id, region, arn, key_manager, key_state)
VALUES
('1', 'r', 'dead', 'CUSTOMER', 'Disabled'),
('1', 'r', 'managed', 'AWS', 'Enabled');
INSERT INTO aws_backup_vault (account_id, region, arn, vault_type, vault_state, encryption_key_arn)
VALUES
('1', 'r', 'pass-managed', 'BACKUP_VAULT', 'AVAILABLE', 'managed'),
('1', 'r', 'pass-of-aws', 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT', 'AVAILABLE', NULL),
('1', 'r', 'fail-dead', 'BACKUP_VAULT', 'AVAILABLE', 'dead'),
('1', 'r', 'unknown-key', 'BACKUP_VAULT', 'AVAILABLE', 'unknown');
