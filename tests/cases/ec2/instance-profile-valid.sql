INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/web', 'web', 'arn:aws:iam::1:role/web'),
('1', 'global', 'arn:aws:iam::1:instance-profile/empty', 'empty', NULL),
('1', 'global', 'arn:aws:iam::1:instance-profile/orphan', 'orphan', 'arn:aws:iam::1:role/gone'),
('1', 'global', 'arn:aws:iam::1:instance-profile/other', 'other', 'arn:aws:iam::1:role/function'),
('1', 'global', 'arn:aws:iam::1:instance-profile/unread', 'unread', 'arn:aws:iam::1:role/unread'),
('1', 'global', 'arn:aws:iam::1:instance-profile/china', 'china', 'arn:aws:iam::1:role/china'),
('1', 'global', 'arn:aws:iam::1:instance-profile/maybe', 'maybe', 'arn:aws:iam::1:role/maybe');
INSERT INTO aws_iam_role (
    account_id, region, arn, name, inline_policies, attached_policy_arns, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/web', 'web', '[]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com","ssm.amazonaws.com"]},
     "Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/china', 'china', '[]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com.cn"]},"Action":"sts:AssumeRole"}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/function', 'function', '[]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["lambda.amazonaws.com"]},"Action":"sts:AssumeRole"}]}'
),
('1', 'global', 'arn:aws:iam::1:role/unread', 'unread', '[]', '[]', NULL),
(
    '1', 'global', 'arn:aws:iam::1:role/maybe', 'maybe', '[]', '[]',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
     "Principal":{"Service":["ec2.amazonaws.com"]},"Action":"sts:AssumeRole",
     "Condition":{"StringEquals":{"aws:RequestTag/a":"b"}}}]}'
);
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, iam_instance_profile_arn
)
VALUES
('1', 'r', 'pass-web', 'pass-web', 'running', 'arn:aws:iam::1:instance-profile/web'),
('1', 'r', 'pass-stopped', 'pass-stopped', 'stopped', 'arn:aws:iam::1:instance-profile/web'),
('1', 'r', 'pass-china', 'pass-china', 'running', 'arn:aws:iam::1:instance-profile/china'),
('1', 'r', 'fail-gone', 'fail-gone', 'running', 'arn:aws:iam::1:instance-profile/nowhere'),
('1', 'r', 'fail-empty', 'fail-empty', 'running', 'arn:aws:iam::1:instance-profile/empty'),
('1', 'r', 'fail-role-gone', 'fail-role-gone', 'running', 'arn:aws:iam::1:instance-profile/orphan'),
(
    '1', 'r', 'fail-other-service', 'fail-other-service', 'running',
    'arn:aws:iam::1:instance-profile/other'
),
('1', 'r', 'exempt-none', 'exempt-none', 'running', NULL),
('1', 'r', 'unknown-trust', 'unknown-trust', 'running', 'arn:aws:iam::1:instance-profile/unread'),
(
    '1', 'r', 'unknown-conditions', 'unknown-conditions', 'running',
    'arn:aws:iam::1:instance-profile/maybe'
),
('1', 'r', 'not-judged', 'not-judged', 'terminated', 'arn:aws:iam::1:instance-profile/nowhere');
