-- params = { deployer_arn = "*/*deploy*" }

INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::left-out:root'),
('2', 'global', 'arn:aws:iam::fail-none:root');

INSERT INTO aws_iam_role (account_id, region, arn, name, attached_policy_arns, inline_policies)
VALUES
('1', 'global', 'arn:aws:iam::1:role/pass-deployer', 'pass-deployer', '[]', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deploying-administrator',
    'pass-deploying-administrator', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-deployer-whose-rights-are-unread', 'x', NULL, NULL),
('1', 'global', 'arn:aws:iam::1:role/left-out', 'x', '[]', '[]');

INSERT INTO aws_iam_user (
    account_id, region, arn, name, attached_policy_arns, inline_policies, "groups"
)
VALUES
('1', 'global', 'arn:aws:iam::1:user/fail-deployer', 'fail-deployer', '[]', '[]', '[]');

-- params = { deployer_arn = "*:role/*deploy*", allow_admin = false }

INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::left-out:root');

INSERT INTO aws_iam_role (
    account_id, region, arn, name, attached_policy_arns, inline_policies, assume_role_policy
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deployer', 'pass-deployer', '[]', '[]',
    '{"Statement": []}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-deploying-administrator',
    'fail-deploying-administrator', '[]',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*",
      "Resource": "*"}]}}]',
    '{"Statement": []}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/unknown-deployer', 'unknown-deployer', NULL, '[]',
    '{"Statement": []}'
);
