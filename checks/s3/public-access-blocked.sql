-- title    = "Public access to every bucket is blocked"
-- severity = "critical"
-- why      = "Without the block, one wrong policy or ACL opens the bucket to the whole internet."
-- fix      = "Turn on all four settings of the public access block, on the account or on the bucket."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
-- controls = { prowler = ["s3_account_level_public_access_blocks", "s3_bucket_level_public_access_block"], fsbp = ["S3.1", "S3.8"] }
-- omits    = "The blocks of access points and of multi-region access points."
-- [params.exceptions]
-- about    = "Names of buckets that are public on purpose; `*` and `?` are wildcards."
-- default  = []

-- A setting holds when the bucket or its account has it.
WITH block AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.block_public_acls = 1 OR a.block_public_acls = 1 AS refuses_acls,
        b.ignore_public_acls = 1 OR a.ignore_public_acls = 1 AS ignores_acls,
        b.block_public_policy = 1 OR a.block_public_policy = 1 AS refuses_policies,
        b.restrict_public_buckets = 1 OR a.restrict_public_buckets = 1 AS restricts_policies
    FROM aws_s3_bucket AS b
    LEFT JOIN aws_s3_account_settings AS a
        ON b.account_id = a.account_id AND a.region = 'global'
),

missing AS (
    SELECT
        *,
        iif(refuses_acls = 0, ', BlockPublicAcls', '')
        || iif(ignores_acls = 0, ', IgnorePublicAcls', '')
        || iif(refuses_policies = 0, ', BlockPublicPolicy', '')
        || iif(restricts_policies = 0, ', RestrictPublicBuckets', '') AS off
    FROM block
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'public on purpose: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE missing.name GLOB e.value
    ) AS exempt,
    refuses_acls AND ignores_acls AND refuses_policies AND restricts_policies AS compliant,
    CASE
        WHEN off <> '' THEN 'off for the bucket and for the account: ' || substr(off, 3)
        WHEN refuses_acls + ignores_acls + refuses_policies + restricts_policies = 4
            THEN 'all four settings are on'
        ELSE 'some settings could not be read, none is known to be off'
    END AS actual
FROM missing;
