-- title    = "The keys of databases are enabled"
-- severity = "high"
-- why      = "A database whose key is disabled or deleted stops, and its backups cannot be restored."
-- fix      = "Cancel the deletion of the key or enable it, and start the database."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html"
-- omits    = "Whether the grant by which RDS uses the key is still there; and of keys of other accounts whether they are enabled."

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        storage_encrypted,
        storage_encryption_type,
        kms_key_id
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        status,
        storage_encrypted,
        storage_encryption_type,
        kms_key_id
    FROM aws_rds_db_cluster
),

keyed AS (
    SELECT
        d.*,
        k.arn AS key_arn,
        k.key_state,
        k.deletion_date,
        d.kms_key_id GLOB 'arn:*:kms:' || d.region || ':' || d.account_id || ':*' AS is_own
    FROM databases AS d
    LEFT JOIN aws_kms_key AS k
        ON
            d.account_id = k.account_id
            AND d.region = k.region
            AND d.kms_key_id IN (k.arn, k.id)
    WHERE d.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN storage_encrypted = 0 THEN 'it is not encrypted'
        WHEN storage_encryption_type = 'sse-rds' THEN 'it is encrypted by a key that AWS owns'
    END AS exempt,
    CASE
        -- RDS itself has lost the key.
        WHEN status GLOB 'inaccessible-encryption-credentials*' THEN 0
        WHEN key_arn IS NOT NULL THEN key_state = 'Enabled'
        WHEN is_own THEN 0
    END AS compliant,
    CASE
        WHEN kms_key_id IS NULL THEN 'AWS does not say by which key it is encrypted'
        WHEN key_arn IS NOT NULL
            THEN
                'its key ' || key_arn || ' is '
                || coalesce(key_state, 'in a state that is not known')
                || coalesce(', to be deleted after ' || deletion_date, '')
        WHEN is_own THEN 'its key ' || kms_key_id || ' does not exist'
        ELSE 'its key ' || kms_key_id || ' is none of the account, its state is not known'
    END || iif(
        status GLOB 'inaccessible-encryption-credentials*', ', and the database is ' || status, ''
    ) AS actual
FROM keyed;
