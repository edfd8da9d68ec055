INSERT INTO aws_sns_topic (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:pass-own-account',
    'pass-own-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"},
      "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-rules-of-anybody',
    'fail-rules-of-anybody',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
      "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-anyone', 'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": "sns:*"},
      {"Effect": "Allow", "Principal": "*", "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-stranger',
    'fail-stranger',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111111111111", "222222222222"]},
      "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:unknown-unread',
    'unknown-unread', NULL
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_sns_topic (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:pass-trusted', 'pass-trusted',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111111111111", "222222222222"]},
      "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-third', 'fail-third',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]},
      "Action": "sns:Publish"}]}'
);
