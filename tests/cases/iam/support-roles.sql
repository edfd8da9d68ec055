INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-both:root'),
('2', 'global', 'arn:aws:iam::fail-audit:root'),
('3', 'global', 'arn:aws:iam::fail-none:root'),
('4', 'global', 'arn:aws:iam::unknown-attached:root'),
('5', 'global', 'arn:aws:iam::pass-though-some-are-unread:root'),
('6', 'global', 'arn:aws:iam::pass-china:root');

INSERT INTO aws_iam_role (account_id, region, arn, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/a',
    '["arn:aws:iam::aws:policy/AWSSupportAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"]'
),
('1', 'global', 'arn:aws:iam::1:role/b', '["arn:aws:iam::aws:policy/SecurityAudit"]'),
('2', 'global', 'arn:aws:iam::2:role/a', '["arn:aws:iam::aws:policy/AWSSupportAccess"]'),
(
    '2', 'global', 'arn:aws:iam::2:role/aws-service-role/x/b',
    '["arn:aws:iam::aws:policy/SecurityAudit"]'
),
('3', 'global', 'arn:aws:iam::3:role/a', '["arn:aws:iam::3:policy/AWSSupportAccess"]'),
('4', 'global', 'arn:aws:iam::4:role/a', '["arn:aws:iam::aws:policy/AWSSupportAccess"]'),
('4', 'global', 'arn:aws:iam::4:role/b', NULL),
(
    '5', 'global', 'arn:aws:iam::5:role/a',
    '["arn:aws:iam::aws:policy/AWSSupportAccess", "arn:aws:iam::aws:policy/SecurityAudit"]'
),
('5', 'global', 'arn:aws:iam::5:role/b', NULL),
(
    '6', 'global', 'arn:aws:iam::6:role/a',
    '["arn:aws-cn:iam::aws:policy/AWSSupportAccess", "arn:aws-cn:iam::aws:policy/SecurityAudit"]'
);

-- params = { policies = ["ReadOnlyAccess"] }

INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-read-only:root');

INSERT INTO aws_iam_role (account_id, region, arn, attached_policy_arns)
VALUES
('1', 'global', 'arn:aws:iam::1:role/a', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]');
