INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-both', 'pass-both',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
      "token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/main"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-pattern', 'pass-pattern',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"},
      "StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-no-audience', 'fail-no-audience',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/main"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-no-subject', 'fail-no-subject',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-any-subject', 'fail-any-subject',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"},
      "StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-if-exists', 'fail-if-exists',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:aud": "sts.amazonaws.com"},
      "StringEqualsIfExists": {"oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": "system:serviceaccount:a:b"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-pod', 'pass-pod',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:aud": "sts.amazonaws.com",
      "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": "system:serviceaccount:a:b"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-provider-of-one-audience',
    'pass-provider-of-one-audience',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/idp.example.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"idp.example.com:sub": "a"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-provider-that-is-gone',
    'fail-provider-that-is-gone',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/gone.example.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"gone.example.com:aud": "a",
      "gone.example.com:sub": "b"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-audiences-of-the-provider',
    'unknown-audiences-of-the-provider',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/unread.example.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"unread.example.com:sub": "b"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-saml', 'pass-saml',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/good"},
      "Action": "sts:AssumeRoleWithSAML",
      "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-saml-any-audience',
    'fail-saml-any-audience',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/good"},
      "Action": "sts:AssumeRoleWithSAML"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-saml-expired',
    'fail-saml-expired',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/old"},
      "Action": "sts:AssumeRoleWithSAML",
      "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-saml-gone', 'fail-saml-gone',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/gone"},
      "Action": "sts:AssumeRoleWithSAML",
      "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-saml-validity',
    'unknown-saml-validity',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/unread"},
      "Action": "sts:AssumeRoleWithSAML",
      "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-cognito', 'pass-cognito',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "cognito-identity.amazonaws.com"},
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "eu-west-1:pool"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/exempt-service', 'exempt-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '{"Statement": [{"Effect": "Allow",
      "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/good"},
      "Action": "sts:AssumeRoleWithSAML"}]}'
),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-trust', 'unknown-trust', NULL);

INSERT INTO aws_iam_open_id_connect_provider (account_id, region, arn, url, client_id_list)
VALUES
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com',
    'token.actions.githubusercontent.com', '["sts.amazonaws.com","other"]'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE',
    'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE', '["sts.amazonaws.com","other"]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:oidc-provider/idp.example.com',
    'idp.example.com', '["a"]'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:oidc-provider/unread.example.com', NULL,
    NULL
);

INSERT INTO aws_iam_saml_provider (account_id, region, arn, valid_until)
VALUES
('111111111111', 'global', 'arn:aws:iam::111111111111:saml-provider/good', '2126-01-01T00:00:00Z'),
('111111111111', 'global', 'arn:aws:iam::111111111111:saml-provider/old', '2025-01-01T00:00:00Z'),
('111111111111', 'global', 'arn:aws:iam::111111111111:saml-provider/unread', NULL);
