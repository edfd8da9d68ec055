-- title    = "AMIs are private, and regions block sharing with everyone"
-- severity = "critical"
-- why      = "Anyone with an AWS account can launch a public image, or restore a public snapshot, and read what is on its disks."
-- fix      = "Take the launch permission of everyone away, and block public access to AMIs and EBS snapshots in the region."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"
-- controls = { prowler = ["ec2_ami_public", "ec2_ebs_snapshot_account_block_public_access", "ec2_ami_account_block_public_access"] }
-- omits    = "EBS snapshots that were made public before new sharing was blocked: whom each is shared with takes a call for each."
-- [params.unused_regions]
-- about    = "Whether regions that hold no AMI and no snapshot are judged too."
-- default  = false

SELECT
    account_id,
    region,
    arn AS resource,
    NULL AS exempt,
    NOT public AS compliant,
    CASE public
        WHEN 1 THEN 'anyone can launch it'
        WHEN 0 THEN 'it is not public'
        ELSE 'whether it is public is not known'
    END AS actual
FROM aws_ec2_ami
WHERE coalesce(state, '') NOT IN ('deregistered', 'failed', 'invalid', 'error')
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        :unused_regions
        OR EXISTS (
            SELECT 1
            FROM aws_ec2_ami AS image
            WHERE image.account_id = setting.account_id AND image.region = setting.region
        )
        OR EXISTS (
            SELECT 1
            FROM aws_ebs_snapshot AS snapshot
            WHERE snapshot.account_id = setting.account_id AND snapshot.region = setting.region
        ),
        NULL,
        'the region holds no AMI and no snapshot'
    ) AS exempt,
    image_block_public_access_state = 'block-new-sharing'
    AND snapshot_block_public_access_state IN ('block-all-sharing', 'block-new-sharing')
        AS compliant,
    'public AMIs: ' || coalesce(image_block_public_access_state, 'not known')
    || ', public snapshots: ' || coalesce(snapshot_block_public_access_state, 'not known')
        AS actual
FROM aws_ec2_regional_settings AS setting;
