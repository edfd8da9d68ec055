INSERT INTO aws_sns_topic (
    account_id, region, arn, name, policy
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-default-policy',
    'pass-default-policy',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:pass-service', 'pass-service',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:pass-for-alarms-of-the-account',
    'pass-for-alarms-of-the-account',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"ArnLike": {"aws:SourceArn":
      "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:*"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:pass-bucket', 'pass-bucket',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::uploads"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-other-service',
    'fail-other-service',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-other-account',
    'fail-other-account',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-roles-alone',
    'fail-roles-alone',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "111111111111"},
      "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-denied', 'fail-denied',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}},
      {"Effect": "Deny",
      "Principal": "*",
      "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-one-of-two',
    'fail-one-of-two',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*"}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:fail-other-bucket',
    'fail-other-bucket',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "s3.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::photos"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-bucket-by-default-policy',
    'unknown-bucket-by-default-policy',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-condition',
    'unknown-condition',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Resource": "*",
      "Condition": {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-policy-not-read',
    'unknown-policy-not-read',
    NULL
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:exempt-nobody',
    'exempt-nobody',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:exempt-alarm-is-off',
    'exempt-alarm-is-off',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, ok_actions,
    insufficient_data_actions
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:pass-default-policy',
    'pass-default-policy',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:pass-default-policy"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:pass-for-alarms-of-the-account',
    'pass-for-alarms-of-the-account',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:pass-for-alarms-of-the-account"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-other-service',
    'fail-other-service',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-other-service"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-other-account',
    'fail-other-account',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-other-account"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-roles-alone',
    'fail-roles-alone',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-roles-alone"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-denied',
    'fail-denied',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-denied"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-one-of-two',
    'fail-one-of-two',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-one-of-two"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:unknown-condition',
    'unknown-condition',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:unknown-condition"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:unknown-policy-not-read',
    'unknown-policy-not-read',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:unknown-policy-not-read"]',
    '[]', '[]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:ok', 'ok', 1,
    '["arn:aws:automate:eu-west-1:ec2:reboot"]',
    '["arn:aws:sns:eu-west-1:111111111111:pass-service"]', '[]'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:off', 'off', 0,
    '["arn:aws:sns:eu-west-1:111111111111:exempt-alarm-is-off"]',
    '[]', '[]'
);

INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, event_notification_configuration
)
VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::uploads', 'uploads',
    '{"TopicConfigurations": [{"TopicArn": "arn:aws:sns:eu-west-1:111111111111:pass-bucket"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::more', 'more',
    '{"TopicConfigurations": [{"TopicArn": "arn:aws:sns:eu-west-1:111111111111:fail-one-of-two"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::others', 'others',
    '{"TopicConfigurations":
      [{"TopicArn": "arn:aws:sns:eu-west-1:111111111111:fail-other-bucket"}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::by-default', 'by-default',
    '{"TopicConfigurations":
      [{"TopicArn": "arn:aws:sns:eu-west-1:111111111111:unknown-bucket-by-default-policy"}]}'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_sns_topic (
    account_id, region, arn, name, policy
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:sns:eu-west-1:111111111111:unknown-organisation',
    'unknown-organisation',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:sns:eu-west-1:111111111111:fail-denied', 'fail-denied',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Principal": {"AWS": "*"},
      "Action": ["sns:Publish"],
      "Resource": "*",
      "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}},
      {"Effect": "Deny",
      "Principal": "*",
      "Action": "sns:Publish",
      "Resource": "*"}]}'
);

INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, ok_actions,
    insufficient_data_actions
)
VALUES
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:unknown-organisation',
    'unknown-organisation',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:unknown-organisation"]',
    '[]', '[]'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:cloudwatch:eu-west-1:111111111111:alarm:fail-denied',
    'fail-denied',
    1,
    '["arn:aws:sns:eu-west-1:111111111111:fail-denied"]',
    '[]', '[]'
);
