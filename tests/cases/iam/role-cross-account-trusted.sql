INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-service', 'pass-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-own-account', 'pass-own-account',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::111111111111:role/x"]},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-unlisted', 'fail-unlisted',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-role-of-another-account',
    'fail-role-of-another-account',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::222222222222:role/deploy"}, "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-session-of-another-account',
    'fail-session-of-another-account',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:sts::222222222222:assumed-role/a/b"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-everyone', 'fail-everyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-not-principal',
    'fail-not-principal',
    '{"Statement": [{"Effect": "Allow",
      "NotPrincipal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-not-action', 'fail-not-action',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "NotAction": "sts:TagSession"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-organisation',
    'pass-organisation',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-account-of-the-organisation',
    'pass-account-of-the-organisation',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole",
      "Condition": {"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-1/r-1/*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-any-organisation',
    'fail-any-organisation',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringLike": {"aws:PrincipalOrgID": "*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-organisation-if-exists',
    'fail-organisation-if-exists',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-everyone-of-the-own-account',
    'pass-everyone-of-the-own-account',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:PrincipalAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-everyone-of-another-account',
    'fail-everyone-of-another-account',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:PrincipalAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-deny', 'pass-deny',
    '{"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-tags-only', 'pass-tags-only',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:TagSession"}]}'
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
-- params = { trusted_accounts = ["222222222222", "444444444444"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-listed', 'pass-listed',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-listed-without-external-id',
    'fail-listed-without-external-id',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-external-id-is-a-star',
    'fail-external-id-is-a-star',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole", "Condition": {"StringLike": {"sts:ExternalId": "*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-one-of-two', 'fail-one-of-two',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": ["arn:aws:iam::222222222222:root", "arn:aws:iam::333333333333:root"]},
      "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-one-statement-of-two',
    'fail-one-statement-of-two',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}},
      {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-another-one', 'pass-another-one',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::444444444444:user/x"}, "Action": "sts:*",
      "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
);
