-- params = { required = ["aws:rds/instance:Instance:multiAz", "aws:rds/instance:Instance:tags", "AWS::S3::Bucket:BucketEncryption"] }
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'u:pass-set', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 0),
('1', 'r', 'u:pass-secret', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 1),
('1', 'r', 'u:fail-default', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 2),
('1', 'r', 'u:fail-null', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 3),
('1', 'r', 'u:fail-like', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 4),
('1', 'r', 'u:unknown-inputs', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 0, 5),
('1', 'r', 'u:pass-bucket', 'u', 's', 'cloudformation', 'AWS::S3::Bucket', 1, 0, 6),
('1', 'r', 'u:fail-bucket', 'u', 's', 'cloudformation', 'AWS::S3::Bucket', 1, 0, 7),
('1', 'r', 'u:left-out-type', 'u', 's', 'pulumi', 'aws:rds/cluster:Cluster', 1, 0, 8),
('1', 'r', 'u:left-out-read', 'u', 's', 'pulumi', 'aws:rds/instance:Instance', 1, 1, 9);
INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:pass-set', 'multiAz', 'input', 'false', 0, 0),
('1', 'r', 'u:pass-set', 'tags.a', 'input', '"b"', 0, 0),
('1', 'r', 'u:pass-secret', 'multiAz', 'input', NULL, 1, 0),
('1', 'r', 'u:pass-secret', 'tags["a.b"]', 'input', '"b"', 0, 0),
('1', 'r', 'u:fail-default', 'multiAz', 'input', 'false', 0, 1),
('1', 'r', 'u:fail-default', 'tags.a', 'input', '"b"', 0, 0),
('1', 'r', 'u:fail-null', 'multiAz', 'input', 'null', 0, 0),
('1', 'r', 'u:fail-null', 'tags.a', 'input', '"b"', 0, 0),
('1', 'r', 'u:fail-like', 'multiAzMode', 'input', 'true', 0, 0),
('1', 'r', 'u:unknown-inputs', 'multiAz', 'output', 'true', 0, 0),
('1', 'r', 'u:pass-bucket', 'BucketEncryption.A[0].B', 'input', '"AES256"', 0, 0),
('1', 'r', 'u:fail-bucket', 'BucketName', 'input', '"a"', 0, 0);
