INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, policy, deleted_date
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-no-policy', 'pass-no-policy', '{}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-own-role', 'pass-own-role',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/app"}, "Action":
      "secretsmanager:GetSecretValue", "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-own-network', 'pass-own-network',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "secretsmanager:GetSecretValue", "Resource": "*",
      "Condition": {"StringEquals": {"aws:PrincipalAccount": "111111111111"}}}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-anyone', 'fail-anyone',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-stranger', 'fail-stranger',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::222222222222:root"}, "Action": "secretsmanager:GetSecretValue",
      "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-service-of-anybody',
    'fail-service-of-anybody',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "events.amazonaws.com"}, "Action": "secretsmanager:GetSecretValue",
      "Resource": "*"}]}',
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-unread', 'unknown-unread', NULL,
    NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:unknown-no-document',
    'unknown-no-document', 'none', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:exempt-deleted', 'exempt-deleted', '{}',
    '2025-12-31T12:00:00Z'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_secretsmanager_secret (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1',
    'arn:aws:secretsmanager:eu-west-1:111111111111:secret:pass-trusted', 'pass-trusted',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::222222222222:root"}, "Action": "secretsmanager:GetSecretValue",
      "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:fail-third',
    'fail-third',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      ["222222222222", "333333333333"]}, "Action": "secretsmanager:GetSecretValue",
      "Resource": "*"}]}'
);
