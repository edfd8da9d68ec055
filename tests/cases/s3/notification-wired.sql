INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-function', 'pass-function',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good","Events":[
    "s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-topic', 'pass-topic',
    '{"TopicConfigurations":[{"TopicArn":"arn:aws:sns:eu-west-1:111111111111:good",
    "Events":["s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-alias', 'pass-alias',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:live",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-version', 'pass-version',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:3",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-such-alias', 'fail-no-such-alias',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:gone",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-such-version', 'fail-no-such-version',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:2",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-alias-does-not-admit',
    'fail-alias-does-not-admit',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:shut",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-policy-of-alias', 'unknown-policy-of-alias',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good:unread",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-same-target-twice', 'pass-same-target-twice',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:wide","Events":[
    "s3:ObjectCreated:*"]},{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:wide","Events":[
    "s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-old-style-topic', 'pass-old-style-topic',
    '{"TopicConfigurations":[{
    "TopicArn":"arn:aws:sns:eu-west-1:111111111111:anyone-from-bucket","Events":[
    "s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-such-function', 'fail-no-such-function',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:gone","Events":[
    "s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-such-topic', 'fail-no-such-topic',
    '{"TopicConfigurations":[{"TopicArn":"arn:aws:sns:eu-west-1:111111111111:gone",
    "Events":["s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-name-is-a-prefix', 'fail-name-is-a-prefix',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:goo","Events":[
    "s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-no-permission', 'fail-no-permission',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:bare","Events":[
    "s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-other-bucket', 'fail-other-bucket',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:other-bucket",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-other-account', 'fail-other-account',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:other-account",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-other-service', 'fail-other-service',
    '{"TopicConfigurations":[{"TopicArn":"arn:aws:sns:eu-west-1:111111111111:events",
    "Events":["s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-star-in-stringequals',
    'fail-star-in-stringequals',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:literal-star",
    "Events":["s3:ObjectCreated:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::fail-one-of-two', 'fail-one-of-two',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:good","Events":[
    "s3:ObjectCreated:*"]}],"TopicConfigurations":[{
    "TopicArn":"arn:aws:sns:eu-west-1:111111111111:gone","Events":[
    "s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-condition', 'unknown-condition',
    '{"TopicConfigurations":[{"TopicArn":"arn:aws:sns:eu-west-1:111111111111:owner",
    "Events":["s3:ObjectRemoved:*"]}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-policy', 'unknown-policy',
    '{"LambdaFunctionConfigurations":[{
    "LambdaFunctionArn":"arn:aws:lambda:eu-west-1:111111111111:function:unread",
    "Events":["s3:ObjectCreated:*"]}]}'
),
('111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL),
('111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-none', 'exempt-none', '{}'),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-eventbridge', 'exempt-eventbridge',
    '{"EventBridgeConfiguration":{}}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-queue', 'exempt-queue',
    '{"QueueConfigurations":[{"QueueArn":"arn:aws:sqs:eu-west-1:111111111111:q"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-another-account', 'exempt-another-account',
    '{"TopicConfigurations":[{"TopicArn":"arn:aws:sns:eu-west-1:222222222222:gone",
    "Events":["s3:ObjectRemoved:*"]}]}'
);

INSERT INTO aws_lambda_function (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good', 'good',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:good",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"},
      "StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:wide', 'wide',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:*", "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:wide"}]}'
),
('111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:bare', 'bare', '{}'),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:other-bucket',
    'other-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:other-bucket",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::photos"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:other-account',
    'other-account',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:other-account",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:literal-star',
    'literal-star',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:literal-star",
      "Condition": {"StringEquals": {"aws:SourceArn": "arn:aws:s3:::*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:unread', 'unread',
    NULL
);

INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_arn, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good:live', 'live',
    'arn:aws:lambda:eu-west-1:111111111111:function:good',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "lambda:InvokeFunction",
      "Resource": "arn:aws:lambda:eu-west-1:111111111111:function:good:live",
      "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good:shut', 'shut',
    'arn:aws:lambda:eu-west-1:111111111111:function:good', '{}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good:unread',
    'unread', 'arn:aws:lambda:eu-west-1:111111111111:function:good', NULL
);

INSERT INTO aws_lambda_version (account_id, region, arn, function_arn, version)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:lambda:eu-west-1:111111111111:function:good:3',
    'arn:aws:lambda:eu-west-1:111111111111:function:good', '3'
);

INSERT INTO aws_sns_topic (account_id, region, arn, name, policy)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:good', 'good',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "sns:Publish", "Resource": "arn:aws:sns:eu-west-1:111111111111:good",
      "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::pass-topic"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:anyone-from-bucket',
    'anyone-from-bucket',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:pass-old-style-topic"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:events', 'events',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
      "Action": "sns:Publish", "Resource": "arn:aws:sns:eu-west-1:111111111111:events"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:owner', 'owner',
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:Publish",
      "Resource": "arn:aws:sns:eu-west-1:111111111111:owner",
      "Condition": {"StringEquals": {"aws:SourceOwner": "111111111111"}}}]}'
);
