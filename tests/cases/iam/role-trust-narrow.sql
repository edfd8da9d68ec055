INSERT INTO aws_iam_role (
    account_id, region, arn, name, assume_role_policy_std, assume_role_policy_public_statements
)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-service', 'pass-service',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Service":["lambda.amazonaws.com"]}}]}', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-own-account', 'pass-own-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::1:root"]}}]}', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-organisation', 'pass-organisation',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"aws:principalorgid":["o-1"]}}}]}', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everyone', 'fail-everyone',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Sid":"Open"}]}', '["Open"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everyone-with-external-id',
    'fail-everyone-with-external-id',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}', '["#1"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-second-statement', 'fail-second-statement',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Service":["ec2.amazonaws.com"]}},{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["*"]}}]}', '["#2"]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Service":["x.amazonaws.com"]}}]}', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Federated":["arn:aws:iam::1:saml-provider/s"]}}]}', '[]'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-trust', 'unknown-trust', NULL, NULL);
