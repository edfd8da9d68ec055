INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:open', 'open',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:open",
      "Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:t"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:url', 'url',
    '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:url",
      "Condition":{"Bool":{"lambda:InvokedViaFunctionUrl":"true"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:bare', 'bare',
    '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unread',
    'unread', NULL
);
INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_arn, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:bare:live',
    'live', 'arn:aws:lambda:eu-west-1:111111111111:function:bare',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"lambda:InvokeFunction",
      "Resource":"arn:aws:lambda:eu-west-1:111111111111:function:bare:live"}]}'
);
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:open', 'open',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*",
      "Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:other-topic', 'other-topic',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*",
      "Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111111111111:u"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:receive-only',
    'receive-only',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"sqs:ReceiveMessage","Resource":"*"}]}'
);

INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, endpoint
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:s:pass-function', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:open'
),
(
    '111111111111', 'eu-west-1', 'arn:s:pass-alias', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:bare:live'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-other-topic-of-function', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:u', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:open'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-policy', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:bare'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-by-url-alone', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:url'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-function', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:gone'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-alias', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:open:next'
),
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-version', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:open:3'
),
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-policy', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:111111111111:function:unread'
),
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-elsewhere', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'lambda',
    'arn:aws:lambda:eu-west-1:222222222222:function:open'
),
(
    '111111111111', 'eu-west-1', 'arn:s:pass-queue', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sqs', 'arn:aws:sqs:eu-west-1:111111111111:open'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-topic-of-other-account', 'arn:s',
    'arn:aws:sns:eu-west-1:222222222222:t', 'sqs', 'arn:aws:sqs:eu-west-1:111111111111:open'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-other-topic', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sqs',
    'arn:aws:sqs:eu-west-1:111111111111:other-topic'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-other-action', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sqs',
    'arn:aws:sqs:eu-west-1:111111111111:receive-only'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-queue', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sqs', 'arn:aws:sqs:eu-west-1:111111111111:gone'
),
(
    '111111111111', 'eu-west-1', 'arn:s:pass-mail', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'email', 'a@example.com'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-address', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'email', 'example.com'
),
(
    '111111111111', 'eu-west-1', 'arn:s:pass-url', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'https', 'https://a.example'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-url', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'https', 'a.example'
),
(
    '111111111111', 'eu-west-1', 'arn:s:pass-telephone', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sms', '+491701234567'
),
(
    '111111111111', 'eu-west-1', 'arn:s:fail-no-number', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sms', 'mum'
),
(
    '111111111111', 'eu-west-1', 'arn:s:exempt-stream', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'firehose', 'arn:aws:firehose:eu-west-1:1:x'
),
(
    '111111111111', 'eu-west-1', 'arn:s:exempt-pending', 'PendingConfirmation',
    'arn:aws:sns:eu-west-1:111111111111:t', 'email', 'a@example.com'
),
(
    '111111111111', 'eu-west-1', 'arn:s:exempt-deleted', 'Deleted',
    'arn:aws:sns:eu-west-1:111111111111:t', 'email', 'a@example.com'
),
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-protocol', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', NULL, NULL
);

-- params = { allowed_domains = ["example.com"] }
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, endpoint
)
VALUES
('1', 'eu', 'arn:s:pass-domain', 'arn:s', 'arn:t', 'email', 'a@Example.com'),
('1', 'eu', 'arn:s:fail-domain', 'arn:s', 'arn:t', 'email-json', 'a@other.example.com');

-- params = { trust_account_policies = false }
INSERT INTO aws_sqs_queue (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sqs:eu-west-1:111111111111:open', 'open',
    '{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},
      "Action":"sqs:SendMessage","Resource":"*"}]}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, protocol, endpoint
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:s:unknown-organisation', 'arn:s',
    'arn:aws:sns:eu-west-1:111111111111:t', 'sqs', 'arn:aws:sqs:eu-west-1:111111111111:open'
);
