INSERT INTO iac_stack (account_id, region, stack, tool, name, tags, source)
VALUES
('1', 'global', 'd', 'pulumi', 'dev', '{}', '-'),
('1', 'global', 't', 'terraform', 'shop_PR17', '{}', '-'),
('1', 'global', 'c', 'cloudformation', 'shop', '{"Environment":"Dev"}', '-'),
('1', 'global', 'p', 'pulumi', 'prod', '{}', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
) VALUES
('1', 'r', 'u:pass-forced', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:fail-not-forced', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:fail-unsaid', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:fail-locked', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:unknown-lock', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:unknown-secret', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:exempt-read', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 1, 0),
('1', 'r', 'u:exempt-gone', 'u', 'd', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:pass-terraform', 'u', 't', 'terraform', 'aws_s3_bucket', 1, 0, 0),
('1', 'r', 'u:pass-cdk', 'u', 'c', 'cloudformation', 'AWS::S3::Bucket', 1, 0, 0),
('1', 'r', 'u:fail-cdk', 'u', 'c', 'cloudformation', 'AWS::S3::Bucket', 1, 0, 0),
('1', 'r', 'u:unknown-tags', 'u', 'c', 'cloudformation', 'AWS::S3::Bucket', 1, 0, 0),
('1', 'r', 'u:left-out-prod', 'u', 'p', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0),
('1', 'r', 'u:left-out-other', 'u', 'd', 'pulumi', 'aws:sqs/queue:Queue', 1, 0, 0);
INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:pass-forced', 'forceDestroy', 'output', 'true', 0, 0),
('1', 'r', 'u:pass-forced', 'forceDestroy', 'input', 'true', 0, 0),
('1', 'r', 'u:fail-not-forced', 'forceDestroy', 'output', 'false', 0, 0),
('1', 'r', 'u:fail-locked', 'forceDestroy', 'output', 'true', 0, 0),
('1', 'r', 'u:unknown-lock', 'forceDestroy', 'output', 'true', 0, 0),
('1', 'r', 'u:unknown-secret', 'forceDestroy', 'output', NULL, 1, 0),
('1', 'r', 'u:pass-terraform', 'force_destroy', 'output', 'true', 0, 0);
INSERT INTO iac_live (
    account_id, region, urn, table_name, identity, is_live, arn, live_region
) VALUES
(
    '1', 'r', 'u:pass-forced', 'aws_s3_bucket', 'pass-forced', 1, 'arn:aws:s3:::pass-forced', 'r'
),
(
    '1',
    'r',
    'u:fail-not-forced',
    'aws_s3_bucket',
    'fail-not-forced',
    1,
    'arn:aws:s3:::fail-not-forced',
    'r'
),
(
    '1', 'r', 'u:fail-unsaid', 'aws_s3_bucket', 'fail-unsaid', 1, 'arn:aws:s3:::fail-unsaid', 'r'
),
(
    '1', 'r', 'u:fail-locked', 'aws_s3_bucket', 'fail-locked', 1, 'arn:aws:s3:::fail-locked', 'r'
),
(
    '1', 'r', 'u:unknown-lock', 'aws_s3_bucket', 'unknown-lock', 1, 'arn:aws:s3:::unknown-lock', 'r'
),
(
    '1',
    'r',
    'u:unknown-secret',
    'aws_s3_bucket',
    'unknown-secret',
    1,
    'arn:aws:s3:::unknown-secret',
    'r'
),
(
    '1', 'r', 'u:exempt-read', 'aws_s3_bucket', 'exempt-read', 1, 'arn:aws:s3:::exempt-read', 'r'
),
(
    '1',
    'r',
    'u:pass-terraform',
    'aws_s3_bucket',
    'pass-terraform',
    1,
    'arn:aws:s3:::pass-terraform',
    'r'
),
(
    '1', 'r', 'u:pass-cdk', 'aws_s3_bucket', 'pass-cdk', 1, 'arn:aws:s3:::pass-cdk', 'r'
),
(
    '1', 'r', 'u:fail-cdk', 'aws_s3_bucket', 'fail-cdk', 1, 'arn:aws:s3:::fail-cdk', 'r'
),
(
    '1', 'r', 'u:unknown-tags', 'aws_s3_bucket', 'unknown-tags', 1, 'arn:aws:s3:::unknown-tags', 'r'
),
('1', 'r', 'u:exempt-gone', 'aws_s3_bucket', 'exempt-gone', 0, NULL, NULL);
INSERT INTO aws_s3_bucket (account_id, region, arn, name, object_lock_configuration, tags)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-forced', 'pass-forced', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-not-forced', 'fail-not-forced', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-unsaid', 'fail-unsaid', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-locked', 'fail-locked', '{"ObjectLockEnabled":"Enabled"}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::unknown-lock', 'unknown-lock', NULL,
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::unknown-secret', 'unknown-secret', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::exempt-read', 'exempt-read', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::pass-terraform', 'pass-terraform', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::pass-cdk', 'pass-cdk', '{}',
    '{"aws-cdk:auto-delete-objects":"true"}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-cdk', 'fail-cdk', '{}',
    '{}'
),
(
    '1', 'r', 'arn:aws:s3:::unknown-tags', 'unknown-tags', '{}',
    NULL
);
