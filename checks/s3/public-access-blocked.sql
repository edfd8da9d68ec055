-- title    = "Public access is blocked for the account and every bucket"
-- severity = "critical"
-- why      = "Without the block, one wrong policy or ACL opens the bucket to the whole internet."
-- fix      = "Turn on all four settings of the public access block, on the account or on the bucket."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
-- controls = { prowler = ["s3_account_level_public_access_blocks", "s3_bucket_level_public_access_block"], fsbp = ["S3.1", "S3.8"] }
-- omits    = "The blocks of access points and of multi-region access points."
-- [params.exceptions]
-- about    = "Names of buckets that are public on purpose; `*` and `?` are wildcards."
-- default  = []

-- A setting holds for a bucket when the bucket or its account has it. The account's own block is judged by
-- itself: it holds for the buckets that are made tomorrow.
WITH block AS (
    SELECT
        *,
        iif(block_public_acls = 0, ', BlockPublicAcls', '')
        || iif(ignore_public_acls = 0, ', IgnorePublicAcls', '')
        || iif(block_public_policy = 0, ', BlockPublicPolicy', '')
        || iif(restrict_public_buckets = 0, ', RestrictPublicBuckets', '') AS off
    FROM aws_s3_public_access_block
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN bucket_name IS NOT NULL
            THEN (
                SELECT 'public on purpose: its name matches ' || min(e.value)
                FROM json_each(:exceptions) AS e
                WHERE block.bucket_name GLOB e.value
            )
        WHEN :exceptions <> '[]'
            THEN 'some buckets are public on purpose: those named ' || :exceptions
    END AS exempt,
    block_public_acls
    AND ignore_public_acls
    AND block_public_policy
    AND restrict_public_buckets AS compliant,
    CASE
        WHEN off <> ''
            THEN
                iif(
                    bucket_name IS NULL,
                    'off for the account: ',
                    'off for the bucket and for the account: '
                ) || substr(off, 3)
        WHEN
            block_public_acls + ignore_public_acls + block_public_policy + restrict_public_buckets
            = 4
            THEN iif(
                bucket_name IS NULL,
                'all four settings are on for the account',
                'all four settings are on'
            )
        ELSE 'some settings could not be read, none is known to be off'
    END AS actual
FROM block;
