-- title    = "Storage and snapshots of databases are encrypted"
-- severity = "high"
-- why      = "Unencrypted storage can be read by whoever gets hold of a snapshot, and cannot be encrypted in place later."
-- fix      = "Copy the snapshot with a KMS key, and restore the database from the encrypted copy."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
-- controls = { prowler = ["rds_instance_storage_encrypted", "rds_cluster_storage_encrypted", "rds_snapshots_encrypted"], powerpipe = ["rds_db_cluster_encrypted_with_cmk"], fsbp = ["RDS.3", "RDS.4", "RDS.27"] }
-- omits    = "It does not judge automated backups that outlive their instance."
-- [params.require_cmk]
-- about    = "Whether the key must be one that the customer manages, not one of AWS's own."
-- default  = false

WITH stores AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        storage_encrypted AS encrypted,
        storage_encryption_type AS kind,
        kms_key_id
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        status,
        storage_encrypted AS encrypted,
        storage_encryption_type AS kind,
        kms_key_id
    FROM aws_rds_db_cluster
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        status,
        encrypted,
        storage_encryption_type AS kind,
        kms_key_id
    FROM aws_rds_db_snapshot
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        status,
        storage_encrypted AS encrypted,
        storage_encryption_type AS kind,
        kms_key_id
    FROM aws_rds_db_cluster_snapshot
),

-- Only AWS may name an alias so, which tells its keys apart without reading each key. A key of
-- another account is never one of AWS's, because those cannot be shared.
keys_of_aws AS (
    SELECT DISTINCT
        account_id,
        region,
        target_key_id
    FROM aws_kms_alias
    WHERE
        alias_name LIKE 'alias/aws/%'
        AND target_key_id IS NOT NULL
),

judged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.kms_key_id,
        s.kind = 'sse-rds' AS owned_by_aws,
        k.target_key_id IS NOT NULL AS managed_by_aws,
        iif(s.kind IN ('sse-rds', 'sse-kms'), 1, s.encrypted) AS encrypted
    FROM stores AS s
    LEFT JOIN keys_of_aws AS k
        ON
            s.account_id = k.account_id
            AND s.region = k.region
            AND s.kms_key_id LIKE '%:' || s.account_id || ':key/' || k.target_key_id
    WHERE s.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN encrypted = 1 AND :require_cmk
            THEN iif(
                owned_by_aws = 1 OR managed_by_aws, 0, iif(kms_key_id IS NULL, NULL, 1)
            )
        ELSE encrypted
    END AS compliant,
    CASE
        WHEN encrypted IS NULL THEN 'AWS does not say whether it is encrypted'
        WHEN encrypted = 0 THEN 'not encrypted'
        WHEN owned_by_aws = 1 THEN 'encrypted by a key that AWS owns'
        WHEN managed_by_aws THEN 'encrypted by a key that AWS manages, ' || kms_key_id
        ELSE 'encrypted by ' || coalesce(kms_key_id, 'a key that AWS does not name')
    END AS actual
FROM judged;
