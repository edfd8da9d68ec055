-- Snapshots of database clusters that the account owns, from DescribeDBClusterSnapshots.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html
CREATE TABLE aws_rds_db_cluster_snapshot (
    account_id TEXT NOT NULL, -- AWS account that owns the snapshot
    region TEXT NOT NULL, -- AWS region of the snapshot
    arn TEXT NOT NULL, -- ARN of the snapshot
    db_cluster_snapshot_identifier TEXT, -- Name of the snapshot
    type TEXT, -- `manual`, `automated` or `awsbackup`; only a manual one can be shared
    status TEXT, -- `available`, `creating`, ...
    create_time TEXT, -- Time the snapshot was taken, UTC
    db_cluster_identifier TEXT, -- Cluster that the snapshot was taken from
    db_cluster_resource_id TEXT, -- Identity of that cluster, which survives a rename
    engine TEXT, -- Engine of the database
    engine_version TEXT, -- Version of the engine
    allocated_storage INTEGER, -- Storage allocated, GiB
    storage_encrypted INTEGER, -- 1 for an encrypted snapshot
    storage_encryption_type TEXT, -- `sse-kms` for a key of KMS, `sse-rds` for a key that AWS owns, `none`
    kms_key_id TEXT, -- ARN of the KMS key that encrypts the snapshot
    vpc_id TEXT, -- VPC of the cluster
    source_db_cluster_snapshot_arn TEXT, -- ARN of the snapshot that this one is a copy of
    source_region TEXT, -- AWS region of that snapshot
    db_cluster_snapshot_attributes TEXT, -- JSON array of AttributeName and AttributeValues; `restore` names the accounts, or `all`; NULL unless manual [DescribeDBClusterSnapshotAttributes]
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the snapshot
    PRIMARY KEY (account_id, region, arn)
) STRICT;
