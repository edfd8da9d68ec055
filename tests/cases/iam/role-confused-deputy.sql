INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-open', 'fail-open',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-of-a-region', 'fail-of-a-region',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.eu-west-1.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-one-of-two', 'fail-one-of-two',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": ["lambda.amazonaws.com",
      "events.amazonaws.com"]}, "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-condition-on-something-else',
    'fail-condition-on-something-else',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "config.amazonaws.com"},
      "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-any-source', 'fail-any-source',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "backup.amazonaws.com"},
      "Action": "sts:AssumeRole", "Condition": {"ArnLike": {"aws:SourceArn": "*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-source-account',
    'pass-source-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/pass-source-arn', 'pass-source-arn',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sts:AssumeRole",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:eu-west-1:111111111111:*"}}}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/exempt-other-service',
    'exempt-other-service',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/exempt-account', 'exempt-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/exempt-linked',
    'exempt-linked',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global',
    'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/exempt-sso', 'exempt-sso',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
('111111111111', 'global', 'arn:aws:iam::111111111111:role/unknown-trust', 'unknown-trust', NULL);

-- params = { services = ["lambda"] }

INSERT INTO aws_iam_role (account_id, region, arn, name, assume_role_policy)
VALUES
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/fail-listed', 'fail-listed',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
),
(
    '111111111111', 'global', 'arn:aws:iam::111111111111:role/exempt-not-listed',
    'exempt-not-listed',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sts:AssumeRole"}]}'
);
