INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES ('111111111111', 'global', 'arn:aws:iam::111111111111:role/deliver', 'deliver');
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('111111111111', 'r', 'arn:aws:logs:r:111111111111:log-group:/app', '/app'),
('111111111111', 'r', 'arn:aws:logs:r:111111111111:log-group:/other', '/other');
INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:of-group', 'of-group',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"},
      "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"ArnLike":
      {"AWS:SourceArn": "arn:aws:logs:r:111111111111:log-group:/app:*"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:of-region', 'of-region',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.r.amazonaws.com"},
      "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"StringEquals":
      {"AWS:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:of-s3', 'of-s3',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction", "Resource": "*"}]}'
),
('111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:plain', 'plain', '{}'),
('111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:unread', 'unread', NULL),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:perhaps', 'perhaps',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"},
      "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"StringEquals":
      {"aws:RequestTag/a": "b"}}}]}'
);
INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_arn, policy)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:plain:live', 'live',
    'arn:aws:lambda:r:111111111111:function:plain',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"},
      "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"ArnLike":
      {"AWS:SourceArn": "arn:aws:logs:r:111111111111:log-group:/app:*"}}}]}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:of-group:shut', 'shut',
    'arn:aws:lambda:r:111111111111:function:of-group', '{}'
),
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:of-group:unread', 'unread',
    'arn:aws:lambda:r:111111111111:function:of-group', NULL
);
INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, version)
VALUES
(
    '111111111111', 'r', 'arn:aws:lambda:r:111111111111:function:plain:3',
    'arn:aws:lambda:r:111111111111:function:plain', '3'
);
INSERT INTO aws_cloudwatch_log_subscription_filter (
    account_id, region, arn, name, log_group_name, destination_arn, role_arn
) VALUES
(
    '111111111111', 'r', 'arn:s:pass-function', 'a', '/app',
    'arn:aws:lambda:r:111111111111:function:of-group', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-other-group', 'b', '/other',
    'arn:aws:lambda:r:111111111111:function:of-group', NULL
),
(
    '111111111111', 'r', 'arn:s:pass-regional', 'c', '/other',
    'arn:aws:lambda:r:111111111111:function:of-region', NULL
),
(
    '111111111111', 'r', 'arn:s:pass-alias', 'd', '/app',
    'arn:aws:lambda:r:111111111111:function:plain:live', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-alias-gone', 'e', '/app',
    'arn:aws:lambda:r:111111111111:function:gone:live', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-alias-not-there', 'r', '/app',
    'arn:aws:lambda:r:111111111111:function:of-group:gone', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-alias-not-let', 's', '/app',
    'arn:aws:lambda:r:111111111111:function:of-group:shut', NULL
),
(
    '111111111111', 'r', 'arn:s:unknown-alias-policy', 't', '/app',
    'arn:aws:lambda:r:111111111111:function:of-group:unread', NULL
),
(
    '111111111111', 'r', 'arn:s:pass-version', 'u', '/app',
    'arn:aws:lambda:r:111111111111:function:plain:3', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-version-gone', 'v', '/app',
    'arn:aws:lambda:r:111111111111:function:plain:2', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-gone', 'f', '/app',
    'arn:aws:lambda:r:111111111111:function:gone', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-not-let', 'g', '/app',
    'arn:aws:lambda:r:111111111111:function:plain', NULL
),
(
    '111111111111', 'r', 'arn:s:fail-other-service', 'h', '/app',
    'arn:aws:lambda:r:111111111111:function:of-s3', NULL
),
(
    '111111111111', 'r', 'arn:s:unknown-policy', 'i', '/app',
    'arn:aws:lambda:r:111111111111:function:unread', NULL
),
(
    '111111111111', 'r', 'arn:s:unknown-condition', 'j', '/app',
    'arn:aws:lambda:r:111111111111:function:perhaps', NULL
),
(
    '111111111111', 'r', 'arn:s:exempt-other-account', 'k', '/app',
    'arn:aws:lambda:r:222222222222:function:f', NULL
),
(
    '111111111111', 'r', 'arn:s:exempt-group-gone', 'l', '/gone',
    'arn:aws:lambda:r:111111111111:function:of-group', NULL
),
(
    '111111111111', 'r', 'arn:s:pass-stream', 'm', '/app',
    'arn:aws:kinesis:r:111111111111:stream/s', 'arn:aws:iam::111111111111:role/deliver'
),
(
    '111111111111', 'r', 'arn:s:fail-role-gone', 'n', '/app',
    'arn:aws:firehose:r:111111111111:deliverystream/s', 'arn:aws:iam::111111111111:role/gone'
),
(
    '111111111111', 'r', 'arn:s:fail-no-role', 'o', '/app',
    'arn:aws:firehose:r:111111111111:deliverystream/s', NULL
),
(
    '111111111111', 'r', 'arn:s:pass-destination', 'p', '/app',
    'arn:aws:logs:r:222222222222:destination:d', NULL
),
('111111111111', 'r', 'arn:s:unknown-target', 'q', '/app', NULL, NULL);
