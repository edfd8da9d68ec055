-- title    = "Queues are encrypted at rest"
-- severity = "medium"
-- why      = "Messages that wait lie on disk in the clear, with all that their senders put into them."
-- fix      = "Turn on encryption with the keys of SQS, or set a KMS key that senders and receivers may use."
-- docs     = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
-- controls = { prowler = ["sqs_queues_server_side_encryption_enabled"], powerpipe = ["sqs_queue_encrypted_with_kms_cmk"], fsbp = ["SQS.1"] }
-- [params.require_cmk]
-- about    = "Whether the key must be one that the customer manages, not one of AWS's own."
-- default  = false

-- Only AWS may name an alias so, which tells its keys apart without reading each key.
WITH keys_of_aws AS (
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
        q.account_id,
        q.region,
        q.arn,
        q.kms_master_key_id AS key,
        q.sqs_managed_sse_enabled AS has_sse,
        q.kms_master_key_id LIKE '%alias/aws/%'
        OR k.target_key_id IS NOT NULL AS is_managed_by_aws
    FROM aws_sqs_queue AS q
    LEFT JOIN keys_of_aws AS k
        ON
            q.account_id = k.account_id
            AND q.region = k.region
            AND (
                q.kms_master_key_id = k.target_key_id
                OR q.kms_master_key_id LIKE '%:' || q.account_id || ':key/' || k.target_key_id
            )
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN key IS NULL THEN NULL
        WHEN key <> '' THEN NOT (:require_cmk AND is_managed_by_aws)
        WHEN :require_cmk THEN 0
        ELSE has_sse
    END AS compliant,
    CASE
        WHEN key IS NULL THEN 'the encryption setting could not be read'
        WHEN key <> '' AND is_managed_by_aws THEN 'encrypted by a key that AWS manages, ' || key
        WHEN key <> '' THEN 'encrypted by ' || key
        WHEN has_sse = 1 THEN 'encrypted by a key of SQS'
        WHEN has_sse = 0 THEN 'not encrypted'
        ELSE 'AWS does not say whether it is encrypted'
    END AS actual
FROM judged;
