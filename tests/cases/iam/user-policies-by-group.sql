INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, inline_policies, "groups"
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/pass-none', 'a', '[]', '[]', '["pass-readers"]'),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-attached', 'b',
    '["arn:aws:iam::aws:policy/ReadOnlyAccess"]', '[]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-inline', 'c', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "s3:GetObject", "Resource": "*"}]}}]',
    '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:user/fail-attached-inline-unread', 'd',
    '["arn:aws:iam::aws:policy/ReadOnlyAccess"]', NULL, '[]'
),
('1', 'global', 'arn:aws:iam::1:user/unknown-inline', 'e', '[]', NULL, '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-attached', 'f', NULL, '[]', '[]');

INSERT INTO aws_iam_group (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/pass-readers', 'pass-readers', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "s3:GetObject", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:group/fail-administrators', 'fail-administrators', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:group/unknown-group', 'unknown-group', NULL, '[]');

INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/left-out', 'left-out', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"}]}}]'
);
