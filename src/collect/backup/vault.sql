-- Backup vaults, from ListBackupVaults.
-- https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupVaults.html
CREATE TABLE aws_backup_vault (
    account_id TEXT NOT NULL, -- AWS account that owns the vault
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the vault
    name TEXT, -- Name of the vault
    vault_type TEXT, -- `BACKUP_VAULT`, `LOGICALLY_AIR_GAPPED_BACKUP_VAULT` or `RESTORE_ACCESS_BACKUP_VAULT`
    vault_state TEXT, -- `AVAILABLE`, `CREATING` or `FAILED`
    creation_date TEXT, -- When it was made, UTC
    encryption_key_arn TEXT, -- ARN of the KMS key that encrypts what has no key of its own; NULL for one that AWS owns
    number_of_recovery_points INTEGER, -- Recovery points in the vault [volatile]
    locked INTEGER, -- 1 when a vault lock is set
    min_retention_days INTEGER, -- Days for which the lock keeps what is in the vault; NULL when it does not say
    max_retention_days INTEGER, -- Days after which what is in the vault must be deleted; NULL when it does not say
    lock_date TEXT, -- When the lock can no longer be taken away, UTC; NULL when it always can
    policy TEXT, -- Access policy as AWS keeps it, JSON; `{}` without a policy [GetBackupVaultAccessPolicy]
    policy_std TEXT, -- Access policy in canonical form, JSON; `{}` without a policy [GetBackupVaultAccessPolicy]
    denies_deletion INTEGER, -- 1 when the policy lets nobody delete recovery points [GetBackupVaultAccessPolicy]
    sns_topic_arn TEXT, -- ARN of the topic that hears of events; '' when none does [GetBackupVaultNotifications]
    backup_vault_events TEXT, -- Events that the topic hears of, as a JSON array, `BACKUP_JOB_FAILED`, .. [GetBackupVaultNotifications]
    tags TEXT, -- Tags as a JSON object [ListTags]
    title TEXT, -- Name of the vault
    PRIMARY KEY (account_id, region, arn)
) STRICT;
