INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/narrow', 'narrow', 'arn:aws:iam::1:role/narrow'),
('1', 'global', 'arn:aws:iam::1:instance-profile/admin', 'admin', 'arn:aws:iam::1:role/admin'),
('1', 'global', 'arn:aws:iam::1:instance-profile/rises', 'rises', 'arn:aws:iam::1:role/rises'),
('1', 'global', 'arn:aws:iam::1:instance-profile/full', 'full', 'arn:aws:iam::1:role/full'),
('1', 'global', 'arn:aws:iam::1:instance-profile/reads', 'reads', 'arn:aws:iam::1:role/reads'),
('1', 'global', 'arn:aws:iam::1:instance-profile/unread', 'unread', 'arn:aws:iam::1:role/unread'),
('1', 'global', 'arn:aws:iam::1:instance-profile/lists', 'lists', 'arn:aws:iam::1:role/lists'),
('1', 'global', 'arn:aws:iam::1:instance-profile/empty', 'empty', NULL),
('1', 'global', 'arn:aws:iam::1:instance-profile/orphan', 'orphan', 'arn:aws:iam::1:role/gone');
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/narrow', 'narrow',
    '[{"PolicyName":"own","PolicyDocument":{"Version":"2012-10-17",
     "Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}]}}]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/admin', 'admin',
    '[{"PolicyName":"own","PolicyDocument":{"Version":"2012-10-17",
     "Statement":[{"Effect":"Allow","Action":["*"],"Resource":"*"}]}}]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/rises', 'rises',
    '[{"PolicyName":"own","PolicyDocument":{"Version":"2012-10-17",
     "Statement":[{"Effect":"Allow","Action":["iam:AttachRolePolicy"],"Resource":"*"}]}}]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/full', 'full', '[]',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/reads', 'reads', '[]',
    '["arn:aws:iam::aws:policy/ReadOnlyAccess"]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unread', 'unread', '[]',
    '["arn:aws:iam::aws:policy/NotRead"]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/lists', 'lists', '[]', NULL,
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'AmazonS3FullAccess',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/ReadOnlyAccess', 'ReadOnlyAccess',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*",
     "Resource":"*"}]}'
);
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, iam_instance_profile_arn
)
VALUES
('1', 'r', 'pass-narrow', 'pass-narrow', 'running', 'arn:aws:iam::1:instance-profile/narrow'),
('1', 'r', 'pass-reads', 'pass-reads', 'running', 'arn:aws:iam::1:instance-profile/reads'),
('1', 'r', 'pass-no-role', 'pass-no-role', 'running', 'arn:aws:iam::1:instance-profile/empty'),
(
    '1', 'r', 'fail-administrator', 'fail-administrator', 'running',
    'arn:aws:iam::1:instance-profile/admin'
),
('1', 'r', 'fail-stopped', 'fail-stopped', 'stopped', 'arn:aws:iam::1:instance-profile/admin'),
(
    '1', 'r', 'fail-raises-itself', 'fail-raises-itself', 'running',
    'arn:aws:iam::1:instance-profile/rises'
),
(
    '1', 'r', 'fail-full-access', 'fail-full-access', 'running',
    'arn:aws:iam::1:instance-profile/full'
),
('1', 'r', 'exempt-none', 'exempt-none', 'running', NULL),
(
    '1', 'r', 'unknown-profile', 'unknown-profile', 'running',
    'arn:aws:iam::1:instance-profile/nowhere'
),
('1', 'r', 'unknown-role', 'unknown-role', 'running', 'arn:aws:iam::1:instance-profile/orphan'),
('1', 'r', 'unknown-policy', 'unknown-policy', 'running', 'arn:aws:iam::1:instance-profile/unread'),
(
    '1', 'r', 'unknown-policies', 'unknown-policies', 'running',
    'arn:aws:iam::1:instance-profile/lists'
),
('1', 'r', 'not-judged', 'not-judged', 'terminated', 'arn:aws:iam::1:instance-profile/admin');

-- params = { forbidden_policies = ["ReadOnlyAccess"] }
INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/full', 'full', 'arn:aws:iam::1:role/full'),
('1', 'global', 'arn:aws:iam::1:instance-profile/reads', 'reads', 'arn:aws:iam::1:role/reads');
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/full', 'full', '[]',
    '["arn:aws:iam::aws:policy/AmazonS3FullAccess"]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/reads', 'reads', '[]',
    '["arn:aws:iam::aws:policy/ReadOnlyAccess"]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::aws:policy/AmazonS3FullAccess', 'AmazonS3FullAccess',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/ReadOnlyAccess', 'ReadOnlyAccess',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*",
     "Resource":"*"}]}'
);
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, iam_instance_profile_arn
)
VALUES
('1', 'r', 'pass-full', 'pass-full', 'running', 'arn:aws:iam::1:instance-profile/full'),
('1', 'r', 'fail-reads', 'fail-reads', 'running', 'arn:aws:iam::1:instance-profile/reads');
