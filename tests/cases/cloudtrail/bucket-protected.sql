INSERT INTO aws_s3_account_settings (
    account_id, region, arn, ignore_public_acls, restrict_public_buckets
)
VALUES
('111111111111', 'global', 'arn:aws:s3::111111111111:account', 0, 0);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, policy, acl, logging, ignore_public_acls,
    restrict_public_buckets, versioning_mfa_delete
)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-usual', 'b-pass-usual',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-usual/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/pass-usual"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-any-source', 'b-pass-any-source',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-any-source/*"}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-conditional-delivered',
    'b-pass-conditional-delivered',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-conditional-delivered/*",
        "Condition": {"StringEquals": {"s3:x-amz-acl": "x"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-acl-ignored', 'b-pass-acl-ignored',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-acl-ignored/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/pass-acl-ignored"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "Group",
    "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}',
    '{"TargetBucket": "logs"}', 1, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-acl', 'b-fail-acl',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-acl/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-acl"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "Group",
    "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-policy', 'b-fail-policy',
    '{"Statement": [{"Effect": "Allow", "Principal": "*",
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-policy/*"}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-no-log', 'b-fail-no-log',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-no-log/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-no-log"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-no-policy', 'b-fail-no-policy',
    '{}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-other-service', 'b-fail-other-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "config.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-other-service/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-other-service"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-other-source', 'b-fail-other-source',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-other-source/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/x"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-refused', 'b-fail-refused',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-refused/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-refused"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-condition', 'b-unknown-condition',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-condition/*",
        "Condition": {"StringEquals": {"s3:x-amz-acl": "x"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-policy', 'b-unknown-policy',
    NULL,
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-acl', 'b-unknown-acl',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-acl/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/unknown-acl"}}}]}',
    NULL,
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-log', 'b-unknown-log',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-log/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/unknown-log"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    NULL, 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-block', 'b-unknown-block',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-block/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/unknown-block"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "Group",
    "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}',
    '{"TargetBucket": "logs"}', NULL, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-status', 'b-unknown-status',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-status/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/unknown-status"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-log-status', 'b-fail-log-status',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-log-status/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-log-status"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{}', 0, 0, 0
);
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, s3_bucket_name, latest_delivery_error,
    latest_delivery_time
)
VALUES
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-usual', 'r',
    'b-pass-usual', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-any-source', 'r',
    'b-pass-any-source', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-conditional-delivered', 'r',
    'b-pass-conditional-delivered', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-acl-ignored', 'r',
    'b-pass-acl-ignored', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-acl', 'r',
    'b-fail-acl', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-policy', 'r',
    'b-fail-policy', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-no-log', 'r',
    'b-fail-no-log', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-no-policy', 'r',
    'b-fail-no-policy', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-other-service', 'r',
    'b-fail-other-service', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-other-source', 'r',
    'b-fail-other-source', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-refused', 'r',
    'b-fail-refused', 'AccessDenied',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-gone', 'r',
    'b-fail-gone', 'NoSuchBucket',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-elsewhere', 'r',
    'b-unknown-elsewhere', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-condition', 'r',
    'b-unknown-condition', '',
    NULL
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-policy', 'r',
    'b-unknown-policy', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-acl', 'r',
    'b-unknown-acl', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-log', 'r',
    'b-unknown-log', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-block', 'r',
    'b-unknown-block', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-status', 'r',
    'b-unknown-status', NULL,
    NULL
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-log-status', 'r',
    'b-fail-log-status', NULL,
    NULL
);

-- params = { mfa_delete = true }
INSERT INTO aws_s3_account_settings (
    account_id, region, arn, ignore_public_acls, restrict_public_buckets
)
VALUES
('111111111111', 'global', 'arn:aws:s3::111111111111:account', 0, 0);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, policy, acl, logging, ignore_public_acls,
    restrict_public_buckets, versioning_mfa_delete
)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-mfa', 'b-pass-mfa',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-mfa/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/pass-mfa"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 1
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-fail-mfa', 'b-fail-mfa',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-fail-mfa/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/fail-mfa"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
),
(
    '111111111111', 'r', 'arn:aws:s3:::b-unknown-mfa', 'b-unknown-mfa',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-unknown-mfa/*",
        "Condition": {"StringEquals": {
            "aws:SourceArn": "arn:aws:cloudtrail:r:111111111111:trail/unknown-mfa"}}}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, NULL
);
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, s3_bucket_name, latest_delivery_error,
    latest_delivery_time
)
VALUES
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-mfa', 'r',
    'b-pass-mfa', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/fail-mfa', 'r',
    'b-fail-mfa', '',
    '2025-12-31T23:00:00Z'
),
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/unknown-mfa', 'r',
    'b-unknown-mfa', '',
    '2025-12-31T23:00:00Z'
);

-- params = { mfa_delete = false }
INSERT INTO aws_s3_account_settings (
    account_id, region, arn, ignore_public_acls, restrict_public_buckets
)
VALUES
('111111111111', 'global', 'arn:aws:s3::111111111111:account', 1, 1);
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, policy, acl, logging, ignore_public_acls,
    restrict_public_buckets, versioning_mfa_delete
)
VALUES
(
    '111111111111', 'r', 'arn:aws:s3:::b-pass-restricted', 'b-pass-restricted',
    '{"Statement": [{"Effect": "Allow", "Principal": "*",
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b-pass-restricted/*"}]}',
    '{"Grants": [{"Grantee": {"Type": "CanonicalUser", "ID": "o"}, "Permission": "FULL_CONTROL"}]}',
    '{"TargetBucket": "logs"}', 0, 0, 0
);
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, s3_bucket_name, latest_delivery_error,
    latest_delivery_time
)
VALUES
(
    '111111111111', 'r', 'arn:aws:cloudtrail:r:111111111111:trail/pass-restricted', 'r',
    'b-pass-restricted', '',
    '2025-12-31T23:00:00Z'
);
