-- EC2 defaults of the account, one row for each region, from GetEbsEncryptionByDefault.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html
CREATE TABLE aws_ec2_regional_settings (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:ec2:<region>:<account>:settings`: AWS has none
    default_ebs_encryption_enabled INTEGER, -- 1 when new volumes are encrypted unasked
    default_ebs_encryption_key TEXT, -- KMS key of new volumes: ARN, ID or alias [GetEbsDefaultKmsKeyId]
    instance_metadata_defaults TEXT, -- JSON of HttpTokens, HttpPutResponseHopLimit, `{}` unset [GetInstanceMetadataDefaults]
    image_block_public_access_state TEXT, -- Whether AMIs can be made public: `block-new-sharing` or `unblocked` [GetImageBlockPublicAccessState]
    snapshot_block_public_access_state TEXT, -- Whether EBS snapshots can be public: `block-all-sharing`, `block-new-sharing` or `unblocked` [GetSnapshotBlockPublicAccessState]
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
