-- title    = "Tables are encrypted by a usable key of the kind that is asked"
-- severity = "high"
-- why      = "A table whose key is gone or disabled cannot be read; a key of AWS's own cannot be kept from those who may read the table."
-- fix      = "Choose a key of the kind that is asked for the table, and keep it enabled."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"
-- controls = { prowler = ["dynamodb_tables_kms_cmk_encryption_enabled"], powerpipe = ["dynamodb_table_encryption_enabled"] }
-- omits    = "Keys of replicas in other regions."
-- [params.key]
-- about    = "Weakest kind of key: `AWS_OWNED`, `AWS_MANAGED` or `CUSTOMER`."
-- default  = "AWS_OWNED"

WITH encrypted AS (
    SELECT
        account_id,
        region,
        arn,
        sse_description = '{}'
        OR sse_description ->> '$.Status' IN ('DISABLED', 'DISABLING') AS is_owned,
        sse_description ->> '$.KMSMasterKeyArn' AS key,
        sse_description ->> '$.InaccessibleEncryptionDateTime' IS NOT NULL
        OR table_status = 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' AS is_inaccessible
    FROM aws_dynamodb_table
    WHERE table_status IS NOT 'DELETING'
),

keyed AS (
    SELECT
        e.*,
        k.key_manager,
        k.key_state
    FROM encrypted AS e
    LEFT JOIN aws_kms_key AS k
        ON e.account_id = k.account_id AND e.region = k.region AND e.key = k.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_inaccessible THEN 0
        WHEN is_owned THEN :key = 'AWS_OWNED'
        ELSE
            key_state = 'Enabled'
            AND (:key IN ('AWS_OWNED', 'AWS_MANAGED') OR key_manager = 'CUSTOMER')
    END AS compliant,
    CASE
        WHEN is_owned IS NULL THEN 'its encryption is not known'
        WHEN
            is_inaccessible
            THEN 'its key cannot be used: ' || coalesce(key, 'AWS does not name it')
        WHEN is_owned THEN 'encrypted by a key that AWS owns'
        WHEN key_state IS NULL
            THEN
                'encrypted by '
                || coalesce(key, 'a key that AWS does not name')
                || ', which is not read'
        ELSE
            'encrypted by ' || key || ', which is ' || key_state || ' and managed by '
            || iif(key_manager = 'CUSTOMER', 'the customer', coalesce(key_manager, '?'))
    END AS actual
FROM keyed;
