-- The alarm a1 acts on the topic t1, and so on.
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, actions_enabled, alarm_actions)
VALUES
('111111111111', 'eu', 'arn:alarm:pass-service', 'a1', 1, '["arn:aws:sns:eu:111111111111:t1"]'),
(
    '111111111111', 'eu', 'arn:alarm:pass-default-policy', 'a2', 1,
    '["arn:aws:sns:eu:111111111111:t2"]'
),
(
    '111111111111', 'eu', 'arn:aws:cloudwatch:eu:111111111111:alarm:pass-source-arn', 'a3', 1,
    '["arn:aws:sns:eu:111111111111:t3"]'
),
(
    '111111111111', 'eu', 'arn:alarm:pass-customer-key', 'a4', 1,
    '["arn:aws:sns:eu:111111111111:t4"]'
),
(
    '111111111111', 'eu', 'arn:alarm:fail-policy-for-others', 'a5', 1,
    '["arn:aws:sns:eu:111111111111:t5"]'
),
(
    '111111111111', 'eu', 'arn:alarm:fail-other-source-account', 'a6', 1,
    '["arn:aws:sns:eu:111111111111:t6"]'
),
('111111111111', 'eu', 'arn:alarm:fail-denied', 'a7', 1, '["arn:aws:sns:eu:111111111111:t7"]'),
('111111111111', 'eu', 'arn:alarm:fail-managed-key', 'a9', 1, '["arn:aws:sns:eu:111111111111:t9"]'),
(
    '111111111111', 'eu', 'arn:alarm:fail-key-without-cloudwatch', 'a10', 1,
    '["arn:aws:sns:eu:111111111111:t10"]'
),
(
    '111111111111', 'eu', 'arn:alarm:fail-key-disabled', 'a11', 1,
    '["arn:aws:sns:eu:111111111111:t11"]'
),
(
    '111111111111', 'eu', 'arn:alarm:fail-only-pending', 'a12', 1,
    '["arn:aws:sns:eu:111111111111:t12"]'
),
(
    '111111111111', 'eu', 'arn:alarm:unknown-condition', 'a13', 1,
    '["arn:aws:sns:eu:111111111111:t13"]'
),
('111111111111', 'eu', 'arn:alarm:unknown-key', 'a14', 1, '["arn:aws:sns:eu:111111111111:t14"]'),
('111111111111', 'eu', 'arn:alarm:unknown-count', 'a15', 1, '["arn:aws:sns:eu:111111111111:t15"]'),
('111111111111', 'eu', 'arn:alarm:unknown-policy', 'a16', 1, '["arn:aws:sns:eu:111111111111:t16"]'),
(
    '111111111111', 'eu', 'arn:alarm:fail-topic-gone', 'a17', 1,
    '["arn:aws:sns:eu:111111111111:t17"]'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('111111111111', 'eu', 'arn:alarm:fail-no-action', 'a', 1, '[]', NULL),
(
    '111111111111', 'eu', 'arn:alarm:fail-disabled', 'b', 0, '["arn:aws:sns:eu:111111111111:t1"]',
    NULL
),
(
    '111111111111', 'eu', 'arn:alarm:pass-second-topic', 'c', 1,
    '["arn:aws:sns:eu:111111111111:t12", "arn:aws:sns:eu:111111111111:t1"]', NULL
),
(
    '111111111111', 'eu', 'arn:alarm:unknown-other-account', 'd', 1,
    '["arn:aws:sns:eu:222222222222:ops"]', NULL
),
(
    '111111111111', 'eu', 'arn:alarm:pass-counter-lags', 'h', 1,
    '["arn:aws:sns:eu:111111111111:new"]', NULL
),
(
    '111111111111', 'eu', 'arn:alarm:exempt-scaling', 'e', 1, '["arn:aws:automate:eu:ec2:stop"]',
    NULL
),
('111111111111', 'eu', 'arn:alarm:exempt-child', 'f', 1, '[]', NULL),
(
    '111111111111', 'eu', 'arn:alarm:pass-composite', 'g', 1, '["arn:aws:sns:eu:111111111111:t1"]',
    'ALARM(f)'
);

INSERT INTO aws_sns_topic (
    account_id, region, arn, name, kms_master_key_id, subscriptions_confirmed, policy
)
VALUES
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t1', 't1', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t2', 't2', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": "*",
      "Action": ["sns:Publish", "sns:Subscribe"],
      "Condition": {"StringEquals": {"aws:SourceOwner": "111111111111"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t3', 't3', '', 2,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "*",
      "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:cloudwatch:*:111111111111:alarm:*"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "sns:Publish",
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t4', 't4', 'alias/ops', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t5', 't5', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
      "Action": "sns:Publish"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t6', 't6', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish",
      "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t7', 't7', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:*"},
      {"Effect": "Deny", "Principal": "*", "NotAction": "sns:Subscribe"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t9', 't9', 'alias/aws/sns', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t10', 't10', 'plain', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t11', 't11', 'arn:key/off', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t12', 't12', '', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t13', 't13', '', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:*",
      "Condition": {"StringEquals": {"aws:RequestedRegion": "eu"}}}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t14', 't14',
    'arn:aws:kms:eu:222222222222:key/x', 1,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t15', 't15', '', NULL,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Pub*"}]}'
),
('111111111111', 'eu', 'arn:aws:sns:eu:111111111111:t16', 't16', '', 1, NULL);

INSERT INTO aws_sns_topic (
    account_id, region, arn, name, kms_master_key_id, subscriptions_confirmed, policy
)
VALUES
(
    '111111111111', 'eu', 'arn:aws:sns:eu:111111111111:new', 'new', '', 0,
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "sns:Publish"}]}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, pending_confirmation
)
VALUES
('111111111111', 'eu', 's:1', 's:1', 'arn:aws:sns:eu:111111111111:new', 0),
('111111111111', 'eu', 's:2', 'PendingConfirmation', 'arn:aws:sns:eu:111111111111:t12', 1),
('111111111111', 'eu', 's:3', 'Deleted', 'arn:aws:sns:eu:111111111111:t12', 0);

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES ('111111111111', 'eu', 'arn:alias/ops', 'alias/ops', 'good');
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state, policy)
VALUES
(
    '111111111111', 'eu', 'arn:key/good', 'good', 'Enabled',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"]}]}'
),
(
    '111111111111', 'eu', 'arn:key/off', 'off', 'Disabled',
    '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "kms:*"}]}'
),
(
    '111111111111', 'eu', 'arn:key/plain', 'plain', 'Enabled',
    '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"},
      "Action": "kms:*"},
      {"Effect": "Allow", "Principal": {"Service": "cloudwatch.amazonaws.com"},
      "Action": "kms:Decrypt"}]}'
);

-- params = {}
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('1', 'eu', 'arn:exempt-listed', 'a', 1, '[]', NULL),
('1', 'eu', 'arn:fail-listener-is-off', 'b', 1, '[]', NULL),
('1', 'eu', 'arn:fail-rule-never-holds', 'c', 1, '[]', NULL),
(
    '1', 'eu', 'arn:fail-topic-gone', 'd', 1, '["arn:aws:sns:eu:1:gone"]',
    'AT_LEAST(50%, NOT OK, (a, x))'
),
('1', 'eu', 'arn:fail-off', 'e', 0, '["arn:aws:sns:eu:1:gone"]', 'ALARM(b)'),
('1', 'eu', 'arn:fail-never', 'f', 1, '["arn:aws:sns:eu:1:gone"]', 'ALARM(c) AND FALSE');

-- params = {}
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('1', 'eu', 'arn:unknown-child', 'a', 1, '[]', NULL),
('1', 'eu', 'arn:fail-puzzle', 'b', 1, '["arn:aws:sns:eu:1:gone"]', 'ALARM(a) XOR ALARM(b)');
