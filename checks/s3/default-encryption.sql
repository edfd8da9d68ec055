-- title    = "Buckets encrypt new objects with the required algorithm and key"
-- severity = "high"
-- why      = "Whoever copies the stored data can read it, and no key policy or key log guards it."
-- fix      = "Set the default encryption of the bucket, with a bucket key where it uses KMS."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html"
-- controls = { prowler = ["s3_bucket_default_encryption", "s3_bucket_kms_encryption"], fsbp = ["S3.17"] }
-- omits    = "Whether the KMS key still exists and is enabled, which the checks of KMS judge."
-- [params.algorithms]
-- about    = "Algorithms that are good enough."
-- default  = ["AES256", "aws:kms", "aws:kms:dsse"]
-- [params.require_cmk]
-- about    = "Whether the key must be a customer managed KMS key."
-- default  = false
-- [params.require_bucket_key]
-- about    = "Whether KMS must be used with a bucket key, which saves most calls of KMS."
-- default  = true

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

encryption AS (
    SELECT
        account_id,
        region,
        arn,
        server_side_encryption_configuration AS config,
        server_side_encryption_configuration
        ->> '$.Rules[0].ApplyServerSideEncryptionByDefault.SSEAlgorithm' AS algorithm,
        server_side_encryption_configuration
        ->> '$.Rules[0].ApplyServerSideEncryptionByDefault.KMSMasterKeyID' AS key_id,
        -- DSSE, the encryption in two layers, knows no bucket keys.
        coalesce(
            server_side_encryption_configuration ->> '$.Rules[0].BucketKeyEnabled', 0
        ) AS bucket_key
    FROM aws_s3_bucket
),

judged AS (
    SELECT
        e.*,
        e.algorithm LIKE 'aws:kms%'
        AND e.key_id <> ''
        AND e.key_id NOT LIKE '%alias/aws/%'
        AND k.target_key_id IS NULL AS cmk
    FROM encryption AS e
    LEFT JOIN keys_of_aws AS k
        ON
            e.account_id = k.account_id
            AND e.region = k.region
            AND (
                e.key_id = k.target_key_id
                OR e.key_id LIKE '%:' || e.account_id || ':key/' || k.target_key_id
            )
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(config IS NULL, NULL, coalesce(
        algorithm IN (SELECT a.value FROM json_each(:algorithms) AS a)
        AND (NOT :require_cmk OR coalesce(cmk, 0))
        AND (NOT :require_bucket_key OR algorithm <> 'aws:kms' OR bucket_key),
        0
    )) AS compliant,
    CASE
        WHEN config IS NULL THEN 'default encryption could not be read'
        WHEN algorithm IS NULL THEN 'no default encryption'
        WHEN algorithm = 'AES256' THEN 'AES256 with keys of S3'
        ELSE
            algorithm || iif(cmk, ' with key ' || key_id, ' with the AWS managed key')
            || iif(algorithm <> 'aws:kms', '', iif(bucket_key, ', bucket key', ', no bucket key'))
    END AS actual
FROM judged;
