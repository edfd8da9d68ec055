INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES ('1', 'global', 'arn:aws:iam::1:role/copy', 'copy');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, replication, versioning_enabled)
VALUES
('1', 'r', 'arn:aws:s3:::exempt-none', 'exempt-none', '{}', 1),
(
    '1', 'r', 'arn:aws:s3:::pass-elsewhere', 'pass-elsewhere',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', 1
),
(
    '1', 'r', 'arn:aws:s3:::pass-here', 'pass-here',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::exempt-none"}}]}', 1
),
(
    '1', 'r', 'arn:aws:s3:::fail-disabled', 'fail-disabled',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Disabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', 1
),
(
    '1', 'r', 'arn:aws:s3:::fail-no-role', 'fail-no-role',
    '{"Role":"arn:aws:iam::1:role/gone","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', 1
),
(
    '1', 'r', 'arn:aws:s3:::fail-suspended', 'fail-suspended',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', 0
),
(
    '1', 'r', 'arn:aws:s3:::fail-target-without-versions', 'fail-target-without-versions',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::exempt-plain"}}]}', 1
),
('1', 'r', 'arn:aws:s3:::exempt-plain', 'exempt-plain', '{}', 0),
(
    '1', 'r', 'arn:aws:s3:::unknown-versioning', 'unknown-versioning',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', NULL
),
(
    '1', 'r', 'arn:aws:s3:::unknown-target', 'unknown-target',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::unknown-versioning"}}]}', 1
),
('1', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL, 1);

-- params = { required = true, exceptions = ["*copies"] }
INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES ('1', 'global', 'arn:aws:iam::1:role/copy', 'copy');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, replication, versioning_enabled)
VALUES
('1', 'r', 'arn:aws:s3:::fail-none', 'fail-none', '{}', 1),
('1', 'r', 'arn:aws:s3:::exempt-copies', 'exempt-copies', '{}', 1),
(
    '1', 'r', 'arn:aws:s3:::fail-same-region', 'fail-same-region',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::exempt-copies"}}]}', 1
),
(
    '1', 'r', 'arn:aws:s3:::pass-both', 'pass-both',
    '{"Role":"arn:aws:iam::1:role/copy","Rules":[{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::exempt-copies"}},{"Status":"Enabled","Destination":
      {"Bucket":"arn:aws:s3:::far"}}]}', 1
);
