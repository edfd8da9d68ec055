INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy_std)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-service', 'pass-service',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Service":["lambda.amazonaws.com"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-own-account', 'pass-own-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::1:root","arn:aws:iam::1:role/x"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-unlisted', 'fail-unlisted',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-role-of-another-account',
    'fail-role-of-another-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:role/deploy"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-session-of-another-account',
    'fail-session-of-another-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:sts::2:assumed-role/a/b"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everyone', 'fail-everyone',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-principal', 'fail-not-principal',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "NotPrincipal":{"AWS":["arn:aws:iam::1:root"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-not-action', 'fail-not-action',
    '{"Statement":[{"Effect":"Allow","NotAction":["sts:tagsession"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-organisation', 'pass-organisation',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"aws:principalorgid":["o-1"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-account-of-the-organisation',
    'pass-account-of-the-organisation',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]},
    "Condition":{"foranyvalue:stringlike":{"aws:principalorgpaths":["o-1/r-1/*"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-any-organisation', 'fail-any-organisation',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringlike":{"aws:principalorgid":["*"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-organisation-if-exists', 'fail-organisation-if-exists',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequalsifexists":{"aws:principalorgid":["o-1"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-everyone-of-the-own-account',
    'pass-everyone-of-the-own-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"aws:principalaccount":["1"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-everyone-of-another-account',
    'fail-everyone-of-another-account',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],"Principal":{"AWS":["*"]},
    "Condition":{"stringequals":{"aws:principalaccount":["2"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-deny', 'pass-deny',
    '{"Statement":[{"Effect":"Deny","Action":["sts:assumerole"],"Principal":{"AWS":["*"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-tags-only', 'pass-tags-only',
    '{"Statement":[{"Effect":"Allow","Action":["sts:tagsession"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Service":["x.amazonaws.com"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"Federated":["arn:aws:iam::1:saml-provider/s"]}}]}'
),
('1', 'global', 'arn:aws:iam::1:role/unknown-trust', 'unknown-trust', NULL);
-- params = { trusted_accounts = ["2", "4"] }
INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy_std)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/pass-listed', 'pass-listed',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-listed-without-external-id',
    'fail-listed-without-external-id',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-external-id-is-a-star', 'fail-external-id-is-a-star',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]},
    "Condition":{"stringlike":{"sts:externalid":["*"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-one-of-two', 'fail-one-of-two',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root","arn:aws:iam::3:root"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/fail-one-statement-of-two', 'fail-one-statement-of-two',
    '{"Statement":[{"Effect":"Allow","Action":["sts:assumerole"],
    "Principal":{"AWS":["arn:aws:iam::2:root"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}},{"Effect":"Allow",
    "Action":["sts:assumerole"],"Principal":{"AWS":["arn:aws:iam::2:root"]}}]}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/pass-another-one', 'pass-another-one',
    '{"Statement":[{"Effect":"Allow","Action":["sts:*"],
    "Principal":{"AWS":["arn:aws:iam::4:user/x"]},
    "Condition":{"stringequals":{"sts:externalid":["x"]}}}]}'
);
