-- title    = "Backup vaults are encrypted by a key of one's own"
-- severity = "high"
-- why      = "The key of AWS Backup can neither be taken away from anybody nor shared with the account that restores."
-- fix      = "Make a vault with an enabled customer-managed key, and let the plans use it."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"
-- controls = { prowler = ["backup_vaults_encrypted"] }
-- omits    = "Recovery points by themselves: those of some types keep the key of what they are of. Keys of other accounts."
-- [params.require_cmk]
-- about    = "Whether a key of one's own is required; AWS Backup encrypts with a key that AWS manages otherwise."
-- default  = true

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN
            v.vault_type = 'RESTORE_ACCESS_BACKUP_VAULT'
            THEN 'it shows the vault of another account'
        WHEN v.name GLOB 'aws/*' THEN 'AWS made it, and nobody can change its key'
        WHEN
            v.name = 'Default' AND v.number_of_recovery_points = 0
            THEN 'AWS made it, and it holds nothing'
    END AS exempt,
    CASE
        WHEN v.encryption_key_arn IS NULL THEN NOT :require_cmk
        WHEN k.key_state <> 'Enabled' THEN 0
        WHEN k.key_state = 'Enabled' AND NOT :require_cmk THEN 1
        ELSE k.key_state = 'Enabled' AND k.key_manager = 'CUSTOMER'
    END AS compliant,
    CASE
        WHEN v.encryption_key_arn IS NULL THEN 'encrypted by a key that AWS owns'
        WHEN k.key_state IS NULL OR k.key_manager IS NULL
            THEN 'encrypted by ' || v.encryption_key_arn || ', of which not enough is known here'
        ELSE
            'encrypted by ' || v.encryption_key_arn
            || iif(k.key_manager = 'CUSTOMER', '', ', which AWS manages') || ', whose state is '
            || k.key_state
    END AS actual
FROM aws_backup_vault AS v
LEFT JOIN aws_kms_key AS k
    ON v.account_id = k.account_id AND v.region = k.region AND v.encryption_key_arn = k.arn
WHERE v.vault_state IS NOT 'FAILED';
