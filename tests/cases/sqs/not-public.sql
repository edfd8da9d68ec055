INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:pass-no-policy',
    'pass-no-policy', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:pass-own-account',
    'pass-own-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"},
      "Action": "sqs:SendMessage", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:pass-own-topic',
    'pass-own-topic',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sqs:SendMessage", "Resource": "*",
      "Condition": {"ArnEquals": {"aws:SourceArn":
        "arn:aws:sns:eu-west-1:111111111111:orders"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:fail-topics-of-anybody',
    'fail-topics-of-anybody',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sqs:SendMessage", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:fail-anyone', 'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*",
      "Resource": "arn:aws:sqs:eu-west-1:111111111111:fail-anyone"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:fail-stranger',
    'fail-stranger',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111111111111", "222222222222"]},
      "Action": "sqs:ReceiveMessage", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:unknown-no-document',
    'unknown-no-document', 'none'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:unknown-unread',
    'unknown-unread', NULL
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:pass-trusted', 'pass-trusted',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"},
      "Action": "sqs:SendMessage", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:fail-third', 'fail-third',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]},
      "Action": "sqs:SendMessage", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:fail-anyone', 'fail-anyone',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage",
      "Resource": "*"}]}'
);
