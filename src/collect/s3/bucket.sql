-- S3 buckets, from ListBuckets; each setting of a bucket takes a call of its own.
-- https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
-- NULL means unread. Where AWS answers that nothing is configured, the column says so: `{}`, `[]` or 0.
CREATE TABLE aws_s3_bucket (
    account_id TEXT NOT NULL, -- AWS account that owns the bucket
    region TEXT NOT NULL, -- AWS region that holds the bucket
    arn TEXT NOT NULL, -- ARN of the bucket, e.g. `arn:aws:s3:::photos`
    name TEXT, -- Name of the bucket
    creation_date TEXT, -- Time of creation, UTC; changes of the bucket policy can move it
    policy TEXT, -- Bucket policy as AWS keeps it, JSON; `{}` without a policy [GetBucketPolicy]
    policy_std TEXT, -- Bucket policy in canonical form, JSON; `{}` without a policy [GetBucketPolicy]
    policy_minimum_tls REAL, -- Oldest TLS with which requests of all but AWS's services are not denied by the policy: 0 for plain HTTP, 1.3 at most [GetBucketPolicy]
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
    object_ownership_controls TEXT, -- Who owns objects, JSON: `{"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}`; `{}` when none, which means that their writers do [GetBucketOwnershipControls]
    object_lock_configuration TEXT, -- Object Lock, JSON: `{"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 30}}}`; `{}` when off [GetObjectLockConfiguration]
    replication TEXT, -- Replication, JSON: `{"Role": "arn:...", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::copies"}}]}`; `{}` when none [GetBucketReplication]
    website_configuration TEXT, -- Website, JSON with AWS's field names, without routing rules; `{}` when none [GetBucketWebsite]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_standard_bytes_daily TEXT, -- Bytes in the standard class on each day, JSON object `{"2026-01-31T00:00:00Z":3}`; days of which S3 says nothing are left out [cloudwatch:GetMetricData] [volatile]
    tags TEXT, -- Tags as a JSON object; `{}` when none [GetBucketTagging]
    title TEXT, -- Name of the bucket
    PRIMARY KEY (account_id, region, arn)
) STRICT;
