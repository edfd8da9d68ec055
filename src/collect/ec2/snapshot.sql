-- EBS snapshots that the account owns, from DescribeSnapshots.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
CREATE TABLE aws_ebs_snapshot (
    account_id TEXT NOT NULL, -- AWS account that owns the snapshot
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the snapshot
    snapshot_id TEXT, -- ID of the snapshot
    state TEXT, -- pending, completed, error, recoverable or recovering
    state_message TEXT, -- AWS's words on a failed copy
    description TEXT, -- Description
    start_time TEXT, -- Time it was begun, UTC
    volume_id TEXT, -- ID of the volume, meaningless for a copied snapshot
    volume_size INTEGER, -- Size of the volume, GiB
    encrypted INTEGER, -- 1 when encrypted
    kms_key_id TEXT, -- ARN of the KMS key, if encrypted
    progress TEXT, -- Progress, e.g. `100%` [volatile]
    storage_tier TEXT, -- standard or archive
    owner_id TEXT, -- AWS account that owns the snapshot
    outpost_arn TEXT, -- ARN of the Outpost, if any
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name tag, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
