-- EBS volumes, from DescribeVolumes.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
CREATE TABLE aws_ebs_volume (
    account_id TEXT NOT NULL, -- AWS account that owns the volume
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the volume
    volume_id TEXT, -- ID of the volume
    volume_type TEXT, -- gp2, gp3, io1, io2, st1, sc1 or standard
    state TEXT, -- creating, available, in-use, deleting, deleted or error
    create_time TEXT, -- Time of creation, UTC
    availability_zone TEXT, -- Availability zone
    encrypted INTEGER, -- 1 when encrypted
    kms_key_id TEXT, -- ARN of the KMS key, if encrypted
    iops INTEGER, -- Input and output operations per second
    throughput INTEGER, -- Throughput, MiB per second
    size INTEGER, -- Size, GiB
    snapshot_id TEXT, -- ID of the snapshot it was made from, if any
    multi_attach_enabled INTEGER, -- 1 when several instances may attach it
    fast_restored INTEGER, -- 1 when made by fast snapshot restore
    outpost_arn TEXT, -- ARN of the Outpost, if any
    attachments TEXT, -- JSON array of InstanceId, Device, State, AttachTime, DeleteOnTermination
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
