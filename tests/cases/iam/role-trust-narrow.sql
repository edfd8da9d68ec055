INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-service', 'pass-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-own-account', 'pass-own-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-organisation',
    'pass-organisation',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-everyone', 'fail-everyone',
    '{"Statement": [{"Sid": "Open", "Effect": "Allow", "Principal": "*",
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-everyone-with-external-id',
    'fail-everyone-with-external-id',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-second-statement',
    'fail-second-statement',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
      "Action": "sts:AssumeRole"},
      {"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "x.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/s"},
      "Action": "sts:AssumeRoleWithSAML"}]}'
),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-trust', 'unknown-trust', NULL);
