-- title    = "EBS encryption by default is on in every region in use"
-- severity = "medium"
-- why      = "While it is off, a volume that nobody thought about is written to disk in the clear."
-- fix      = "Enable EBS encryption by default in the region."
-- docs     = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
-- controls = { prowler = ["ec2_ebs_default_encryption"], fsbp = ["EC2.7"] }
-- [params.unused_regions]
-- about    = "Whether regions that hold no volume and no snapshot are judged too."
-- default  = false

WITH setting AS (
    SELECT
        account_id,
        region,
        arn,
        default_ebs_encryption_enabled,
        EXISTS (
            SELECT 1
            FROM aws_ebs_volume AS volume
            WHERE volume.account_id = regional.account_id AND volume.region = regional.region
        )
        OR EXISTS (
            SELECT 1
            FROM aws_ebs_snapshot AS snapshot
            WHERE snapshot.account_id = regional.account_id AND snapshot.region = regional.region
        ) AS in_use
    FROM aws_ec2_regional_settings AS regional
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        in_use OR :unused_regions,
        NULL,
        'the region holds no volume and no snapshot'
    ) AS exempt,
    default_ebs_encryption_enabled AS compliant,
    CASE default_ebs_encryption_enabled
        WHEN 1 THEN 'new volumes are encrypted'
        WHEN 0 THEN 'new volumes are not encrypted unless asked'
        ELSE 'AWS does not say whether new volumes are encrypted'
    END AS actual
FROM setting;
