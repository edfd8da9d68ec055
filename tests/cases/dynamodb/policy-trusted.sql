INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-no-policy',
    'pass-no-policy', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-own',
    'pass-own',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::111111111111:role/app"}, "Action": "dynamodb:GetItem", "Resource":
      "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-anyone',
    'fail-anyone',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": "dynamodb:GetItem", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-stranger',
    'fail-stranger',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "arn:aws:iam::222222222222:role/app"}, "Action": "dynamodb:GetItem", "Resource":
      "*"}]}'
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-service-of-anybody',
    'fail-service-of-anybody',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal":
      {"Service": "events.amazonaws.com"}, "Action": "dynamodb:GetItem", "Resource":
      "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-unread',
    'unknown-unread', NULL
),
(
    '111111111111', 'eu-west-1',
    'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-no-document', 'unknown-no-document',
    'none'
);

-- params = { trusted_accounts = ["222222222222"] }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, policy
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-trusted',
    'pass-trusted',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      "222222222222"}, "Action": "dynamodb:GetItem", "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-third',
    'fail-third',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS":
      ["222222222222", "333333333333"]}, "Action": "dynamodb:GetItem", "Resource":
      "*"}]}'
);
