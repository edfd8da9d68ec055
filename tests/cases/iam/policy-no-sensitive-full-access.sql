INSERT INTO aws_iam_policy (account_id, region, arn, name, policy, is_attached)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-trail', 'fail-trail',
    '{"Statement": [{"Effect": "Allow", "Action": "cloudtrail:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-keys', 'fail-keys',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-keys-of-any-account', 'fail-keys-of-any-account',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "arn:aws:kms:*:*:key/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-shell', 'fail-shell',
    '{"Statement": [{"Effect": "Allow", "Action": "cloudshell:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-subscribe', 'fail-subscribe',
    '{"Statement": [{"Effect": "Allow", "Action": "aws-marketplace:Subscribe", "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-marketplace', 'fail-marketplace',
    '{"Statement": [{"Effect": "Allow", "Action": "aws-marketplace:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pattern', 'fail-pattern',
    '{"Statement": [{"Effect": "Allow", "Action": "cloud*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action', 'fail-not-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-in-part', 'fail-denied-in-part',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}, {"Effect": "Deny",
      "Action": "kms:Decrypt", "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-condition-on-who', 'fail-condition-on-who',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-everything', 'pass-everything',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-not-action-leaves-them-out',
    'pass-not-action-leaves-them-out',
    '{"Statement": [{"Effect": "Allow", "NotAction": ["cloudtrail:*", "kms:*", "cloudshell:*",
      "aws-marketplace:*"], "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-one-key', 'pass-one-key',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*",
      "Resource": "arn:aws:kms:eu-west-1:1:key/a"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-tagged-keys', 'pass-tagged-keys',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
      "Condition": {"StringEquals": {"aws:ResourceTag/app": "a"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-some-actions', 'pass-some-actions',
    '{"Statement": [{"Effect": "Allow", "Action": ["kms:Decrypt", "cloudtrail:Describe*",
      "aws-marketplace:ViewSubscriptions"], "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'pass-denied',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}, {"Effect": "Deny",
      "Action": "kms:*", "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-type-of-another-service',
    'pass-type-of-another-service',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "arn:aws:s3:::*"}]}', NULL
),
('1', 'global', 'arn:aws:iam::1:policy/unknown-text', 'unknown-text', NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::aws:policy/fail-attached', 'fail-attached',
    '{"Statement": [{"Effect": "Allow", "Action": "cloudshell:*", "Resource": "*"}]}', 1
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/exempt-unattached', 'exempt-unattached',
    '{"Statement": [{"Effect": "Allow", "Action": "cloudshell:*", "Resource": "*"}]}', 0
),
(
    '1', 'global', 'arn:aws:iam::aws:policy/aws-service-role/exempt-linked', 'exempt-linked',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}', 1
);

INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-inline', 'fail-inline',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "kms:*",
      "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-none', 'pass-none', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "kms:*",
      "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "kms:*",
      "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-inline', 'unknown-inline', NULL);

INSERT INTO aws_iam_user (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'fail-user',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "cloudtrail:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:user/pass-user', 'pass-user', '[]');

INSERT INTO aws_iam_group (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'fail-group',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "cloudtrail:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:group/pass-group', 'pass-group', '[]');

-- params = { forbidden = ["s3:*", "iam:PassRole"] }

INSERT INTO aws_iam_policy (account_id, region, arn, name, policy, is_attached)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-other-service', 'fail-other-service',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-action', 'fail-action',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Pass*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-keys', 'pass-keys',
    '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}', NULL
);
