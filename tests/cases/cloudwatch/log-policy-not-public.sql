INSERT INTO aws_cloudwatch_log_resource_policy (account_id, region, arn, policy_name, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:pass-service', 'a',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "route53.amazonaws.com"},
      "Action": "logs:PutLogEvents", "Resource": "arn:aws:logs:r:111111111111:log-group:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:pass-own', 'b',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"},
      "Action": "logs:PutLogEvents", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:pass-of-service', 'c',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "logs:PutLogEvents",
      "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalAccount":
      "111111111111"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:pass-elsewhere', 'd',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "logs:PutLogEvents",
      "Resource": "arn:aws:logs:r:222222222222:log-group:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:fail-anyone', 'e',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "logs:PutLogEvents",
      "Resource": "arn:aws:logs:r:111111111111:log-group:/app:*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:fail-stranger', 'f',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "logs:GetLogEvents", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:unknown-unread', 'g', NULL
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:unknown-empty', 'h', '{}'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_cloudwatch_log_resource_policy (account_id, region, arn, policy_name, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:pass-trusted', 'a',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "logs:PutLogEvents", "Resource": "*"}]}'
),
(
    '111111111111', 'r', 'arn:aws:logs:r:111111111111:resource-policy:fail-third', 'b',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]},
      "Action": "logs:PutLogEvents", "Resource": "*"}]}'
);
