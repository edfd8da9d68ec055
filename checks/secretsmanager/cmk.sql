-- title    = "Secrets are encrypted by a usable key of the kind that is asked"
-- severity = "medium"
-- why      = "A secret whose key is disabled cannot be read; one under AWS's own key cannot be kept from those who may read it."
-- fix      = "Choose an enabled key that you manage for the secret."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
-- controls = { powerpipe = ["secretsmanager_secret_encrypted_with_kms_cmk"] }
-- [params.required]
-- about    = "Whether the key must be one that the customer manages."
-- default  = false

-- A key is named by its ARN, its ID, or the ARN or name of an alias.
WITH named AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.deleted_date,
        s.kms_key_id AS key,
        CASE
            WHEN s.kms_key_id LIKE '%:' || s.account_id || ':key/%'
                THEN substr(s.kms_key_id, instr(s.kms_key_id, ':key/') + 5)
            WHEN s.kms_key_id LIKE '%alias/%' THEN a.target_key_id
            WHEN s.kms_key_id NOT LIKE 'arn:%' THEN s.kms_key_id
        END AS key_id
    FROM aws_secretsmanager_secret AS s
    LEFT JOIN aws_kms_alias AS a
        ON
            s.account_id = a.account_id
            AND s.region = a.region
            AND s.kms_key_id IN (a.arn, a.alias_name)
),

keyed AS (
    SELECT
        n.*,
        k.key_manager,
        k.key_state
    FROM named AS n
    LEFT JOIN aws_kms_key AS k
        ON n.account_id = k.account_id AND n.region = k.region AND n.key_id = k.id
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(deleted_date IS NOT NULL, 'scheduled for deletion', NULL) AS exempt,
    CASE
        WHEN key IS NULL OR key LIKE '%alias/aws/secretsmanager' THEN NOT :required
        ELSE key_state = 'Enabled' AND (NOT :required OR key_manager = 'CUSTOMER')
    END AS compliant,
    CASE
        WHEN key IS NULL THEN 'encrypted by the key aws/secretsmanager, which AWS manages'
        WHEN key_state IS NULL THEN 'encrypted by ' || key || ', which is not read'
        ELSE
            'encrypted by ' || key || ', which is ' || key_state || ' and managed by '
            || iif(key_manager = 'CUSTOMER', 'the customer', coalesce(key_manager, '?'))
    END AS actual
FROM keyed;
