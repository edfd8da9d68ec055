-- KMS keys, those that AWS manages included, from ListKeys.
-- https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html
CREATE TABLE aws_kms_key (
    account_id TEXT NOT NULL, -- AWS account that owns the key
    region TEXT NOT NULL, -- AWS region of the key
    arn TEXT NOT NULL, -- ARN of the key
    id TEXT, -- ID of the key; `mrk-...` for a multi-region one
    key_manager TEXT, -- `CUSTOMER` or `AWS` [DescribeKey]
    key_state TEXT, -- `Enabled`, `Disabled`, `PendingDeletion`, `PendingImport`, `Unavailable`, ... [DescribeKey]
    enabled INTEGER, -- 1 when the state is `Enabled` [DescribeKey]
    creation_date TEXT, -- Time of creation, UTC [DescribeKey]
    deletion_date TEXT, -- Time after which KMS deletes the key, UTC, when it is pending deletion [DescribeKey]
    description TEXT, -- What its maker wrote about it [DescribeKey]
    key_usage TEXT, -- `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC` or `KEY_AGREEMENT` [DescribeKey]
    customer_master_key_spec TEXT, -- Kind of key material: `SYMMETRIC_DEFAULT`, `RSA_2048`, `HMAC_256`, ... (KeySpec of the API) [DescribeKey]
    origin TEXT, -- Where the material comes from: `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM` or `EXTERNAL_KEY_STORE` [DescribeKey]
    valid_to TEXT, -- Time that imported material expires, UTC [DescribeKey]
    multi_region INTEGER, -- 1 for a multi-region key [DescribeKey]
    multi_region_key_type TEXT, -- `PRIMARY` or `REPLICA`, NULL for a single-region key [DescribeKey]
    key_rotation_enabled INTEGER, -- 1 for automatic rotation; NULL where the kind of key has none [GetKeyRotationStatus]
    rotation_period_in_days INTEGER, -- Days between rotations, when automatic rotation is on [GetKeyRotationStatus]
    next_rotation_date TEXT, -- Time of the next automatic rotation, UTC [GetKeyRotationStatus]
    last_used_timestamp TEXT, -- Time of its last use for encryption, signing and the like, UTC; NULL when there was none since KMS looks [GetKeyLastUsage] [volatile]
    last_used_operation TEXT, -- What it was used for then, such as `Decrypt` [GetKeyLastUsage] [volatile]
    usage_tracked_since TEXT, -- Time since which KMS looks, UTC [GetKeyLastUsage]
    grants TEXT, -- Grants: JSON array of GrantId, GranteePrincipal, GranteeServicePrincipal, RetiringPrincipal, IssuingAccount, Operations and HasConstraints [ListGrants]
    policy TEXT, -- Key policy as AWS keeps it, JSON [GetKeyPolicy]
    policy_std TEXT, -- Key policy in canonical form, JSON [GetKeyPolicy]
    tags TEXT, -- Tags as a JSON object [ListResourceTags]
    title TEXT, -- ID of the key
    PRIMARY KEY (account_id, region, arn)
) STRICT;
