INSERT INTO aws_iam_policy (account_id, region, arn, name, policy, is_attached)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-action', 'fail-not-action',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-not-resource', 'fail-not-resource',
    '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "NotResource": "arn:aws:s3:::b/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-both', 'fail-both',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::b/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-under-condition', 'fail-under-condition',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*",
      "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-any-role', 'fail-pass-any-role',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-any-role-to-a-service',
    'fail-pass-any-role-to-a-service',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
      "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-all-roles', 'fail-pass-all-roles',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::1:role/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-pass-by-pattern', 'fail-pass-by-pattern',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:Pass*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/fail-everything', 'fail-everything',
    '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-role-named', 'pass-role-named',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::1:role/app"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-role-by-path', 'pass-role-by-path',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::1:role/app/*"}]}',
    NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-other-action', 'pass-other-action',
    '{"Statement": [{"Effect": "Allow", "Action": "iam:GetRole", "Resource": "*"}]}', NULL
),
(
    '1', 'global', 'arn:aws:iam::1:policy/pass-deny', 'pass-deny',
    '{"Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}]}', NULL
),
('1', 'global', 'arn:aws:iam::1:policy/unknown-text', 'unknown-text', NULL, NULL),
(
    '1', 'global', 'arn:aws:iam::aws:policy/left-out', 'left-out',
    '{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}', NULL
);

INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/fail-inline', 'fail-inline',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Sid": "All",
      "NotAction": "iam:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/pass-none', 'pass-none', '[]'),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "NotAction": "iam:*", "Resource": "*"}]}}]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "NotAction": "iam:*", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-inline', 'unknown-inline', NULL);

INSERT INTO aws_iam_user (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:user/fail-user', 'fail-user',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "iam:PassRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:user/pass-user', 'pass-user', '[]'),
('1', 'global', 'arn:aws:iam::1:user/unknown-user', 'unknown-user', NULL);

INSERT INTO aws_iam_group (account_id, region, arn, name, inline_policies)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:group/fail-group', 'fail-group',
    '[{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow",
      "Action": "iam:PassRole", "Resource": "*"}]}}]'
),
('1', 'global', 'arn:aws:iam::1:group/pass-group', 'pass-group', '[]'),
('1', 'global', 'arn:aws:iam::1:group/unknown-group', 'unknown-group', NULL);
