INSERT INTO iac_stack (account_id, region, stack, tool, name, tags, source)
VALUES
('1', 'global', 'dev', 'pulumi', 'dev', '{}', '-'),
('1', 'global', 'prod', 'terraform', 'prod', '{}', '-'),
('1', 'global', 'tag', 'cloudformation', 'shop', '{"Environment":"Sandbox"}', '-');

INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    table_name, is_deleting
)
VALUES
('1', 'r', 'u:pass-short', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:fail-unsaid', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:fail-long', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:unknown-secret', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:exempt-read', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 1, 0, 'aws_kms_key', 0),
('1', 'r', 'u:left-out', 'u', 'dev', 'pulumi', 'aws:s3/bucket:Bucket', 1, 0, 0, 'aws_s3_bucket', 0),
('1', 'r', 'u:left-out-going', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 1),
('1', 'r', 'u:pass-long', 'u', 'prod', 'terraform', 'aws_kms_key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:pass-unsaid', 'u', 'prod', 'terraform', 'aws_kms_key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:fail-short', 'u', 'prod', 'terraform', 'aws_kms_key', 1, 0, 0, 'aws_kms_key', 0),
(
    '1', 'r', 'u:pass-by-tag', 'u', 'tag', 'cloudformation', 'AWS::KMS::Key', 1, 0, 0,
    'aws_kms_key', 0
);

INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:pass-short', 'deletionWindowInDays', 'input', '7', 0, 0),
('1', 'r', 'u:pass-short', 'deletionWindowInDays', 'output', '7', 0, 0),
('1', 'r', 'u:fail-long', 'deletionWindowInDays', 'input', '30', 0, 0),
('1', 'r', 'u:unknown-secret', 'deletionWindowInDays', 'input', NULL, 1, 0),
('1', 'r', 'u:pass-long', 'deletion_window_in_days', 'output', '30', 0, 0),
('1', 'r', 'u:pass-unsaid', 'deletion_window_in_days', 'output', 'null', 0, 0),
('1', 'r', 'u:fail-short', 'deletion_window_in_days', 'output', '10', 0, 0),
('1', 'r', 'u:pass-by-tag', 'PendingWindowInDays', 'input', '7', 0, 0);

-- params = { min_days = 10, max_days = 14, environments = ["qa"] }

INSERT INTO iac_stack (account_id, region, stack, tool, name, tags, source)
VALUES
('1', 'global', 'qa', 'pulumi', 'qa', '{}', '-'),
('1', 'global', 'dev', 'pulumi', 'dev', '{}', '-');

INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    table_name, is_deleting
)
VALUES
('1', 'r', 'u:pass-ten', 'u', 'qa', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0),
('1', 'r', 'u:pass-fourteen', 'u', 'dev', 'pulumi', 'aws:kms/key:Key', 1, 0, 0, 'aws_kms_key', 0);

INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:pass-ten', 'deletionWindowInDays', 'input', '"10"', 0, 0),
('1', 'r', 'u:pass-fourteen', 'deletionWindowInDays', 'input', '14', 0, 0);
