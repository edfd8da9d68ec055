INSERT INTO aws_iam_policy (account_id, region, arn, name, policy, is_attached)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-every-role', 'fail-every-role',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-every-role-of-an-account',
    'fail-every-role-of-an-account',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Resource": "arn:aws:iam::2:role/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pattern', 'fail-pattern',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:Assume*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-everything', 'fail-everything',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-all-but-some-roles', 'fail-all-but-some-roles',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "NotResource": "arn:aws:iam::1:role/a"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-all-but-other-actions', 'fail-all-but-other-actions',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-condition-on-who', 'fail-condition-on-who',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
      "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-denied-for-some', 'fail-denied-for-some',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"},
      {"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::1:role/a"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-second-statement', 'fail-second-statement',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
      {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-all-but-this-action', 'pass-all-but-this-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": "sts:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-named', 'pass-named',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Resource": "arn:aws:iam::2:role/deploy"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-path', 'pass-path',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Resource": "arn:aws:iam::*:role/app/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-tagged-roles', 'pass-tagged-roles',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:ResourceTag/app": "a"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-denied', 'pass-denied',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"},
      {"Effect": "Deny", "Action": "sts:*", "Resource": "*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-other-service', 'pass-other-service',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Resource": "arn:aws:s3:::*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-other-action', 'pass-other-action',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:GetCallerIdentity", "Resource": "*"}]}', NULL
),
('1', 'global', 'arn:aws:iam::1:policy/unknown-text', 'unknown-text', NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::aws:policy/left-out', 'left-out',
    '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}', NULL
);

INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-inline', 'fail-inline',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-none', 'pass-none', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-inline', 'unknown-inline', NULL);

INSERT INTO aws_iam_user (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'fail-user',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:user/pass-user', 'pass-user', '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-user', 'unknown-user', NULL);

INSERT INTO aws_iam_group (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'fail-group',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "sts:AssumeRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:group/pass-group', 'pass-group', '[]'),
('1', 'global', 'arn:aws:iam::1:group/unknown-group', 'unknown-group', NULL);
