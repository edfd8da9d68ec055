-- The alarm a1 acts on the topic t1, and so on.
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, actions_enabled, alarm_actions)
VALUES
('1', 'eu', 'arn:alarm:pass-service', 'a1', 1, '["arn:aws:sns:eu:1:t1"]'),
('1', 'eu', 'arn:alarm:pass-default-policy', 'a2', 1, '["arn:aws:sns:eu:1:t2"]'),
('1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:pass-source-arn', 'a3', 1, '["arn:aws:sns:eu:1:t3"]'),
('1', 'eu', 'arn:alarm:pass-customer-key', 'a4', 1, '["arn:aws:sns:eu:1:t4"]'),
('1', 'eu', 'arn:alarm:fail-policy-for-others', 'a5', 1, '["arn:aws:sns:eu:1:t5"]'),
('1', 'eu', 'arn:alarm:fail-other-source-account', 'a6', 1, '["arn:aws:sns:eu:1:t6"]'),
('1', 'eu', 'arn:alarm:fail-denied', 'a7', 1, '["arn:aws:sns:eu:1:t7"]'),
('1', 'eu', 'arn:alarm:fail-no-policy', 'a8', 1, '["arn:aws:sns:eu:1:t8"]'),
('1', 'eu', 'arn:alarm:fail-managed-key', 'a9', 1, '["arn:aws:sns:eu:1:t9"]'),
('1', 'eu', 'arn:alarm:fail-key-without-cloudwatch', 'a10', 1, '["arn:aws:sns:eu:1:t10"]'),
('1', 'eu', 'arn:alarm:fail-key-disabled', 'a11', 1, '["arn:aws:sns:eu:1:t11"]'),
('1', 'eu', 'arn:alarm:fail-only-pending', 'a12', 1, '["arn:aws:sns:eu:1:t12"]'),
('1', 'eu', 'arn:alarm:unknown-condition', 'a13', 1, '["arn:aws:sns:eu:1:t13"]'),
('1', 'eu', 'arn:alarm:unknown-key', 'a14', 1, '["arn:aws:sns:eu:1:t14"]'),
('1', 'eu', 'arn:alarm:unknown-count', 'a15', 1, '["arn:aws:sns:eu:1:t15"]'),
('1', 'eu', 'arn:alarm:unknown-policy', 'a16', 1, '["arn:aws:sns:eu:1:t16"]'),
('1', 'eu', 'arn:alarm:fail-topic-gone', 'a17', 1, '["arn:aws:sns:eu:1:t17"]');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('1', 'eu', 'arn:alarm:fail-no-action', 'a', 1, '[]', NULL),
('1', 'eu', 'arn:alarm:fail-disabled', 'b', 0, '["arn:aws:sns:eu:1:t1"]', NULL),
(
    '1', 'eu', 'arn:alarm:pass-second-topic', 'c', 1,
    '["arn:aws:sns:eu:1:t12", "arn:aws:sns:eu:1:t1"]', NULL
),
('1', 'eu', 'arn:alarm:unknown-other-account', 'd', 1, '["arn:aws:sns:eu:2:ops"]', NULL),
('1', 'eu', 'arn:alarm:pass-counter-lags', 'h', 1, '["arn:aws:sns:eu:1:new"]', NULL),
('1', 'eu', 'arn:alarm:exempt-scaling', 'e', 1, '["arn:aws:automate:eu:ec2:stop"]', NULL),
('1', 'eu', 'arn:alarm:exempt-child', 'f', 1, '[]', NULL),
('1', 'eu', 'arn:alarm:pass-composite', 'g', 1, '["arn:aws:sns:eu:1:t1"]', 'ALARM(f)');

INSERT INTO aws_sns_topic (
    account_id, region, arn, name, kms_master_key_id, subscriptions_confirmed, policy_std
)
VALUES
(
    '1', 'eu', 'arn:aws:sns:eu:1:t1', 't1', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t2', 't2', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:publish","sns:subscribe"],
      "Principal":{"AWS":["*"]},
      "Condition":{"stringequals":{"aws:sourceowner":["1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t3', 't3', '', 2,
    '{"Statement":[{"Effect":"Allow","Action":["*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]},
      "Condition":{"arnlike":{"aws:sourcearn":["arn:aws:cloudwatch:*:1:alarm:*"]}}},
      {"Effect":"Deny","Action":["sns:publish"],
      "Principal":{"AWS":["*"]},
      "Condition":{"bool":{"aws:securetransport":["false"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t4', 't4', 'alias/ops', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t5', 't5', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:publish"],
      "Principal":{"Service":["events.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t6', 't6', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:publish"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]},
      "Condition":{"stringequals":{"aws:sourceaccount":["2"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t7', 't7', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:*"],"Principal":{"AWS":["*"]}},
      {"Effect":"Deny","NotAction":["sns:subscribe"],"Principal":{"AWS":["*"]}}]}'
),
('1', 'eu', 'arn:aws:sns:eu:1:t8', 't8', '', 1, '{}'),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t9', 't9', 'alias/aws/sns', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t10', 't10', 'plain', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t11', 't11', 'arn:key/off', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t12', 't12', '', 0,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t13', 't13', '', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:*"],"Principal":{"AWS":["*"]},
      "Condition":{"stringequals":{"aws:principalorgid":["o-1"]}}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t14', 't14', 'arn:aws:kms:eu:2:key/x', 1,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:aws:sns:eu:1:t15', 't15', '', NULL,
    '{"Statement":[{"Effect":"Allow","Action":["sns:pub*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
('1', 'eu', 'arn:aws:sns:eu:1:t16', 't16', '', 1, NULL);

INSERT INTO aws_sns_topic (
    account_id, region, arn, name, kms_master_key_id, subscriptions_confirmed, policy_std
)
VALUES
(
    '1', 'eu', 'arn:aws:sns:eu:1:new', 'new', '', 0,
    '{"Statement":[{"Effect":"Allow","Action":["sns:publish"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
);
INSERT INTO aws_sns_topic_subscription (
    account_id, region, arn, subscription_arn, topic_arn, pending_confirmation
)
VALUES
('1', 'eu', 's:1', 's:1', 'arn:aws:sns:eu:1:new', 0),
('1', 'eu', 's:2', 'PendingConfirmation', 'arn:aws:sns:eu:1:t12', 1),
('1', 'eu', 's:3', 'Deleted', 'arn:aws:sns:eu:1:t12', 0);

INSERT INTO aws_kms_alias (account_id, region, arn, alias_name, target_key_id)
VALUES ('1', 'eu', 'arn:alias/ops', 'alias/ops', 'good');
INSERT INTO aws_kms_key (account_id, region, arn, id, key_state, policy_std)
VALUES
(
    '1', 'eu', 'arn:key/good', 'good', 'Enabled',
    '{"Statement":[{"Effect":"Allow","Action":["kms:decrypt","kms:generatedatakey*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:key/off', 'off', 'Disabled',
    '{"Statement":[{"Effect":"Allow","Action":["kms:*"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
),
(
    '1', 'eu', 'arn:key/plain', 'plain', 'Enabled',
    '{"Statement":[{"Effect":"Allow","Action":["kms:*"],
      "Principal":{"AWS":["arn:aws:iam::1:root"]}},
      {"Effect":"Allow","Action":["kms:decrypt"],
      "Principal":{"Service":["cloudwatch.amazonaws.com"]}}]}'
);
