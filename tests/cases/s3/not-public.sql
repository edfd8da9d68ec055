INSERT INTO aws_s3_account_settings (
    account_id, region, arn, ignore_public_acls, restrict_public_buckets
)
VALUES
('1', 'global', 'arn:aws:s3::1:account', 0, 0),
('2', 'global', 'arn:aws:s3::2:account', 1, 1);

INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, ignore_public_acls, restrict_public_buckets, policy, acl
)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-private', 'pass-private', 0, 0, '{}',
    '{"Grants":[{"Grantee":{"Type":"CanonicalUser","ID":"o"},"Permission":"FULL_CONTROL"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-log-delivery', 'pass-log-delivery', 0, 0, '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-acl-everyone', 'fail-acl-everyone', 0, 1, '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-acl-any-aws-user', 'fail-acl-any-aws-user', 0, 0, '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},"Permission":"WRITE"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-acl-ignored', 'pass-acl-ignored', 1, 0, '{}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}'
),
(
    '2', 'eu-west-1', 'arn:aws:s3:::pass-ignored-by-account', 'pass-ignored-by-account', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::pass-ignored-by-account/*"}]}',
    '{"Grants":[{"Grantee":{"Type":"Group",
    "URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-policy', 'fail-policy', 1, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-policy/*"}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-policy-restricted', 'pass-policy-restricted', 0, 1,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::pass-policy-restricted/*"}]}',
    '{"Grants":[]}'
),
-- Denying plain HTTP to everyone leaves HTTPS open to everyone.
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-over-https', 'fail-over-https', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-over-https/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-over-https", "arn:aws:s3:::fail-over-https/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-deny-outside-endpoint', 'pass-deny-outside-endpoint', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::pass-deny-outside-endpoint/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-deny-outside-endpoint",
      "arn:aws:s3:::pass-deny-outside-endpoint/*"],
      "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-deny-but-a-role', 'pass-deny-but-a-role', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::pass-deny-but-a-role/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::pass-deny-but-a-role", "arn:aws:s3:::pass-deny-but-a-role/*"],
      "Condition": {"StringNotLike": {"aws:userid": ["AROAEXAMPLEEXAMPLE:*", "111111111111"]}}}]}',
    '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-deny-writing-only', 'fail-deny-writing-only', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-deny-writing-only/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject",
      "Resource": ["arn:aws:s3:::fail-deny-writing-only", "arn:aws:s3:::fail-deny-writing-only/*"],
      "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-deny-one-folder', 'fail-deny-one-folder', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-deny-one-folder/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": "arn:aws:s3:::fail-deny-one-folder/private/*",
      "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-deny-nobody', 'fail-deny-nobody', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-deny-nobody/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-deny-nobody", "arn:aws:s3:::fail-deny-nobody/*"],
      "Condition": {"NotIpAddress": {"aws:SourceIp": "0.0.0.0/0"}}}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-deny-under-conditions', 'fail-deny-under-conditions', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-deny-under-conditions/*"},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": ["arn:aws:s3:::fail-deny-under-conditions",
      "arn:aws:s3:::fail-deny-under-conditions/*"],
      "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"},
      "Bool": {"aws:SecureTransport": "false"}}}]}', '{"Grants":[]}'
),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-acl', 'unknown-acl', 0, 0, '{}', NULL),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-policy', 'unknown-policy', 0, 0, NULL, '{"Grants":[]}'),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-one-half-unread', 'fail-one-half-unread', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::fail-one-half-unread/*"}]}', NULL
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::unknown-block', 'unknown-block', NULL, NULL,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::unknown-block/*"}]}', '{"Grants":[]}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-block-does-not-matter', 'pass-block-does-not-matter', NULL,
    NULL, '{}', '{"Grants":[]}'
);

-- params = { website_allowed = ["exempt-*"] }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, ignore_public_acls, restrict_public_buckets, policy, acl
)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::exempt-website', 'exempt-website', 0, 0,
    '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*",
      "Action": "s3:GetObject", "Resource": "arn:aws:s3:::exempt-website/*"}]}', '{"Grants":[]}'
);
