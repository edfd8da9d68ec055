-- A snapshot as upright 0.1.0 wrote it, with two of its tables.
PRAGMA application_id = 1970303604;
PRAGMA user_version = 6;

CREATE TABLE upright_run (
    run_id TEXT NOT NULL PRIMARY KEY, -- Random identity of the run
    upright_version TEXT, -- Version of upright that collected
    started_at TEXT NOT NULL, -- Time the run began, UTC; checks compare ages with it
    ended_at TEXT, -- Time the collecting ended, UTC
    endpoint TEXT, -- Endpoint in place of AWS's own, NULL for AWS
    complete INTEGER -- 1 when everything planned was tried, 0 when the run was cut short
) STRICT;

CREATE TABLE upright_account (
    account_id TEXT NOT NULL PRIMARY KEY, -- AWS account that was to be read
    name TEXT, -- What the accounts file or the organization calls it
    cause TEXT -- Why it was not entered, NULL when it was
) STRICT;

CREATE TABLE upright_partition (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region that was audited, or `global`
    PRIMARY KEY (account_id, region)
) STRICT;

CREATE TABLE upright_coverage (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region in which the operation was called, or `global`
    operation TEXT NOT NULL, -- Operation that ran to its end there, e.g. `ec2:DescribeVpcs`
    PRIMARY KEY (account_id, region, operation)
) STRICT;

CREATE TABLE upright_gap (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region in which the operation was called, or `global`
    table_name TEXT NOT NULL, -- Table that lacks something
    operation TEXT NOT NULL, -- Operation that did not answer, e.g. `s3:GetBucketVersioning`
    iam_action TEXT NOT NULL, -- IAM action that allows the operation
    resource TEXT, -- ARN of the one resource that lacks the columns, NULL for the whole partition
    class TEXT NOT NULL, -- Why, e.g. `missing_permission`
    message TEXT NOT NULL -- What AWS, or the network, said
) STRICT;

CREATE TABLE upright_in_scope (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    resource TEXT NOT NULL, -- ARN of a resource of which everything was read, where a gap of the class `out_of_scope` says that of others it was not
    PRIMARY KEY (account_id, region, resource)
) STRICT;

CREATE TABLE upright_vanished (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    table_name TEXT NOT NULL, -- Table that the resource was listed in
    resource TEXT NOT NULL -- ARN of a resource that was gone when its details were asked for
) STRICT;

CREATE TABLE upright_call (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    operation TEXT NOT NULL, -- Operation, e.g. `ec2:DescribeVpcs`
    calls INTEGER NOT NULL, -- Requests sent, retries included
    throttles INTEGER NOT NULL, -- Answers that said to slow down
    retries INTEGER NOT NULL, -- Requests that repeated a failed one
    PRIMARY KEY (account_id, region, operation)
) STRICT;

CREATE TABLE upright_audit (
    position INTEGER NOT NULL PRIMARY KEY, -- Always 1: the newest audit of this snapshot
    document TEXT NOT NULL, -- The audit as JSON, as the `json` report writes it, without its findings
    title TEXT NOT NULL -- Title of the requirements document
) STRICT;

CREATE TABLE upright_finding (
    finding_id TEXT NOT NULL, -- Stable identity: a hash of check, account, region and resource
    check_id TEXT NOT NULL, -- Check, e.g. `rds/multi-az`
    title TEXT NOT NULL, -- What the check requires
    severity TEXT NOT NULL, -- critical, high, medium, low or info
    verdict TEXT NOT NULL, -- pass, fail, unknown, exempt or waived
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    resource TEXT NOT NULL, -- ARN of the resource judged
    actual TEXT, -- What is there
    cause TEXT, -- Why the verdict is unknown, exempt or waived, or at which reading it came to hold
    fix TEXT NOT NULL -- What to do
) STRICT;

CREATE TABLE aws_s3_bucket (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket, e.g. `arn:aws:s3:::photos`
    name TEXT NOT NULL, -- Name of the bucket
    creation_date TEXT, -- Time of creation, UTC; changes of the bucket policy can move it
    policy TEXT, -- Bucket policy as AWS keeps it, JSON; `{}` without a policy [GetBucketPolicy]
    policy_std TEXT, -- Bucket policy in canonical form, JSON; `{}` without a policy [GetBucketPolicy]
    policy_public_statements TEXT, -- Names of the statements that admit anyone, JSON array; `[]` when none or no policy [GetBucketPolicy]
    policy_account_ids TEXT, -- Account ids that the policy admits, JSON array; `[]` when none or no policy [GetBucketPolicy]
    bucket_policy_is_public INTEGER, -- 1 when AWS judges the policy public; 0 without a policy [GetBucketPolicyStatus]
    block_public_acls INTEGER, -- 1 when the bucket refuses new public ACLs; 0 without a block [GetPublicAccessBlock]
    block_public_policy INTEGER, -- 1 when the bucket refuses new public policies; 0 without a block [GetPublicAccessBlock]
    ignore_public_acls INTEGER, -- 1 when public ACLs have no effect; 0 without a block [GetPublicAccessBlock]
    restrict_public_buckets INTEGER, -- 1 when a public policy admits only AWS services and the own account; 0 without a block [GetPublicAccessBlock]
    acl TEXT, -- Access control list, JSON: `{"Owner": {...}, "Grants": [{"Grantee": {...}, "Permission": "READ"}]}` [GetBucketAcl]
    versioning_enabled INTEGER, -- 1 when versioning is on; 0 when suspended or never on [GetBucketVersioning]
    versioning_mfa_delete INTEGER, -- 1 when deleting a version takes an MFA device; 0 otherwise [GetBucketVersioning]
    server_side_encryption_configuration TEXT, -- Default encryption, JSON: `{"Rules": [{"ApplyServerSideEncryptionByDefault": {...}, "BucketKeyEnabled": true}]}`; `{}` when none [GetBucketEncryption]
    lifecycle_rules TEXT, -- Lifecycle rules, JSON array with AWS's field names; `[]` when none [GetBucketLifecycleConfiguration]
    logging TEXT, -- Server access logging, JSON: `{"TargetBucket": "logs", "TargetPrefix": "photos/"}`; `{}` when off [GetBucketLogging]
    cors_rules TEXT, -- CORS rules, JSON array with AWS's field names; `[]` when none [GetBucketCors]
    event_notification_configuration TEXT, -- Event notifications, JSON object of TopicConfigurations, QueueConfigurations, LambdaFunctionConfigurations, EventBridgeConfiguration; `{}` when none [GetBucketNotificationConfiguration]
    tags TEXT, -- Tags as a JSON object; `{}` when none [GetBucketTagging]
    title TEXT, -- Name of the bucket
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_kms_key (
    account_id TEXT NOT NULL, -- AWS account that owns the key
    region TEXT NOT NULL, -- AWS region of the key
    arn TEXT NOT NULL, -- ARN of the key
    id TEXT NOT NULL, -- ID of the key; `mrk-...` for a multi-region one
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
    policy_std TEXT, -- Key policy in canonical form [GetKeyPolicy]
    policy_public_statements TEXT, -- JSON array of the names of the statements that admit anyone [GetKeyPolicy]
    policy_account_ids TEXT, -- JSON array of the accounts that the policy admits, the own one included [GetKeyPolicy]
    tags TEXT, -- Tags as a JSON object [ListResourceTags]
    title TEXT, -- ID of the key
    PRIMARY KEY (account_id, region, arn)
) STRICT;

INSERT INTO upright_run VALUES ('r1', '0.1.0', '2026-06-01T00:00:00Z', '2026-06-01T00:01:00Z', NULL, 1);
INSERT INTO upright_account VALUES ('111111111111', NULL, NULL);
INSERT INTO upright_partition VALUES ('111111111111', 'eu-west-1'), ('111111111111', 'global');
INSERT INTO upright_coverage VALUES
('111111111111', 'eu-west-1', 's3:ListBuckets'),
('111111111111', 'eu-west-1', 's3:GetBucketPolicy'),
('111111111111', 'eu-west-1', 's3:GetBucketVersioning'),
('111111111111', 'eu-west-1', 'kms:ListKeys'),
('111111111111', 'eu-west-1', 'kms:DescribeKey'),
('111111111111', 'eu-west-1', 'kms:GetKeyPolicy');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, policy, policy_std, versioning_enabled)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::closed', 'closed',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::closed", "arn:aws:s3:::closed/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}',
    '{"Statement": "what an earlier release made of it"}', 1
),
('111111111111', 'eu-west-1', 'arn:aws:s3:::open', 'open', '{}', '{}', 0);
INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, key_state, policy_public_statements, policy_account_ids)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:kms:eu-west-1:111111111111:key/a', 'a', 'CUSTOMER', 'Enabled', '[]',
    '["111111111111"]'
);
