INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
('1', 'r', 'arn:aws:s3:::exempt-not-listed', 'exempt-not-listed', '{}');

-- params = { buckets = ["*-in"], prefix = "new/", suffix = ".csv" }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-all-in', 'pass-all-in',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"]}]}'
),
(
    '1', 'r', 'arn:aws:s3:::pass-exact-in', 'pass-exact-in',
    '{"LambdaFunctionConfigurations":[{"LambdaFunctionArn":"f","Events":["s3:ObjectCreated:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"prefix","Value":"new/"},
      {"Name":"Suffix","Value":".csv"}]}}}]}'
),
(
    '1', 'r', 'arn:aws:s3:::pass-bridge-in', 'pass-bridge-in',
    '{"EventBridgeConfiguration":{}}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-one-event-in', 'fail-one-event-in',
    '{"TopicConfigurations":[{"TopicArn":"t","Events":["s3:ObjectCreated:Put"]}]}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-deeper-in', 'fail-deeper-in',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"prefix","Value":"new/today/"}]}}}]}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-other-suffix-in', 'fail-other-suffix-in',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"suffix","Value":".json"}]}}}]}'
),
('1', 'r', 'arn:aws:s3:::fail-none-in', 'fail-none-in', '{}'),
('1', 'r', 'arn:aws:s3:::exempt-other', 'exempt-other', '{}'),
('1', 'r', 'arn:aws:s3:::unknown-in', 'unknown-in', NULL);

-- params = { buckets = ["*"], events = ["s3:Replication:OperationFailedReplication"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::fail-not-by-bridge', 'fail-not-by-bridge',
    '{"EventBridgeConfiguration":{}}'
),
(
    '1', 'r', 'arn:aws:s3:::pass-by-queue', 'pass-by-queue',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:Replication:*"]}]}'
);

-- params = { buckets = ["*"], events = ["s3:ReducedRedundancyLostObject"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::fail-lost-not-by-bridge', 'fail-lost-not-by-bridge',
    '{"EventBridgeConfiguration":{}}'
);

-- params = { buckets = ["*"], events = ["s3:ObjectCreated:Put", "s3:ObjectRemoved:Delete"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, event_notification_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::pass-two', 'pass-two',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"]}],
      "TopicConfigurations":[{"TopicArn":"t","Events":["s3:ObjectRemoved:*"]}]}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-half', 'fail-half',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*"]}]}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-suffix', 'fail-suffix',
    '{"QueueConfigurations":[{"QueueArn":"q","Events":["s3:ObjectCreated:*","s3:ObjectRemoved:*"],
      "Filter":{"Key":{"FilterRules":[{"Name":"suffix","Value":".csv"}]}}}]}'
);
