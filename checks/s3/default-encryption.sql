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

WITH encryption AS (
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
        *,
        algorithm LIKE 'aws:kms%'
        AND key_id <> ''
        AND key_id NOT LIKE '%alias/aws/%' AS cmk
    FROM encryption
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
