-- title    = "EBS volumes and snapshots are encrypted"
-- severity = "high"
-- why      = "A copy of an unencrypted disk, or a snapshot shared by mistake, can be read by whoever gets it."
-- fix      = "Copy the snapshot with encryption, make the volume anew from it, and turn encryption by default on."
-- docs     = "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
-- controls = { prowler = ["ec2_ebs_volume_encryption", "ec2_ebs_snapshots_encrypted"], fsbp = ["EC2.3"] }
-- omits    = "Block devices of launch templates and AMIs."
-- [params.require_cmk]
-- about    = "Whether the key must be the customer's own instead of the AWS managed key of EBS."
-- default  = false

WITH disk AS (
    SELECT
        account_id,
        region,
        arn,
        encrypted,
        kms_key_id
    FROM aws_ebs_volume
    WHERE coalesce(state, '') NOT IN ('deleting', 'deleted')
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        encrypted,
        kms_key_id
    FROM aws_ebs_snapshot
    WHERE coalesce(state, '') <> 'error'
),

judged AS (
    SELECT
        disk.account_id,
        disk.region,
        disk.arn,
        disk.encrypted,
        disk.kms_key_id,
        coalesce(
            disk.kms_key_id LIKE '%/' || managed.target_key_id
            OR disk.kms_key_id IN (managed.target_key_id, managed.arn, managed.alias_name),
            0
        ) AS by_aws_key
    FROM disk
    LEFT JOIN aws_kms_alias AS managed
        ON
            disk.account_id = managed.account_id
            AND disk.region = managed.region
            AND managed.alias_name = 'alias/aws/ebs'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN encrypted = 1 AND :require_cmk THEN iif(kms_key_id IS NULL, NULL, NOT by_aws_key)
        ELSE encrypted
    END AS compliant,
    CASE
        WHEN encrypted IS NULL THEN 'AWS does not say whether it is encrypted'
        WHEN encrypted = 0 THEN 'not encrypted'
        WHEN kms_key_id IS NULL THEN 'encrypted by a key that AWS does not name'
        WHEN by_aws_key THEN 'encrypted by the AWS managed key ' || kms_key_id
        ELSE 'encrypted by ' || kms_key_id
    END AS actual
FROM judged;
