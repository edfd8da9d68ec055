INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:sns:eu:1:ops', 'ops');
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:lambda:eu:1:function:f', 'f');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions
)
VALUES
('1', 'eu', 'arn:alarm:pass-topic', 'a', 1, '["arn:aws:sns:eu:1:ops"]'),
('1', 'eu', 'arn:alarm:pass-function', 'b', 1, '["arn:aws:lambda:eu:1:function:f"]'),
('1', 'eu', 'arn:alarm:pass-function-alias', 'c', 1, '["arn:aws:lambda:eu:1:function:f:live"]'),
('1', 'eu', 'arn:alarm:pass-recover', 'd', 1, '["arn:aws:automate:eu:ec2:recover"]'),
('1', 'eu', 'arn:alarm:pass-scaling', 'e', 1, '["arn:aws:autoscaling:eu:1:scalingPolicy:x"]'),
('1', 'eu', 'arn:alarm:fail-no-action', 'f', 1, '[]'),
('1', 'eu', 'arn:alarm:fail-disabled', 'g', 0, '["arn:aws:sns:eu:1:ops"]'),
('1', 'eu', 'arn:alarm:fail-topic-gone', 'h', 1, '["arn:aws:sns:eu:1:gone"]'),
('1', 'eu', 'arn:alarm:fail-function-gone', 'i', 1, '["arn:aws:lambda:eu:1:function:ff"]'),
('1', 'eu', 'arn:alarm:fail-one-of-two', 'j', 1, '["arn:aws:sns:eu:1:no", "arn:aws:sns:eu:1:ops"]'),
('1', 'us', 'arn:alarm:unknown-topic-of-other-region', 'k', 1, '["arn:aws:sns:eu:1:ops"]'),
('1', 'eu', 'arn:alarm:unknown-topic-of-other-account', 'l', 1, '["arn:aws:sns:eu:2:ops"]'),
('1', 'eu', 'arn:alarm:unknown-enabled', 'm', NULL, '["arn:aws:sns:eu:1:ops"]'),
('1', 'eu', 'arn:alarm:exempt-child', 'cpu high', 1, '[]'),
('1', 'eu', 'arn:aws:cloudwatch:eu:1:alarm:exempt-child-by-arn', 'exempt-child-by-arn', 1, '[]'),
('1', 'eu', 'arn:alarm:exempt-suppressor', 'maintenance', 1, '[]'),
('1', 'eu', 'arn:alarm:fail-name-begins-like-a-child', 'cpu', 1, '[]'),
('1', 'eu', 'arn:alarm:fail-child-with-dead-action', 'o', 1, '["arn:aws:sns:eu:1:gone"]');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule, actions_suppressor
)
VALUES
(
    '1', 'eu', 'arn:alarm:pass-composite', 'both', 1, '["arn:aws:sns:eu:1:ops"]',
    'ALARM("cpu high") AND
      (ALARM(o) OR ALARM("arn:aws:cloudwatch:eu:1:alarm:exempt-child-by-arn"))',
    'maintenance'
),
(
    '1', 'eu', 'arn:alarm:fail-composite-silent', 'silent', 1, '[]', 'OK("cpu high")', NULL
);

-- params = {}
-- AT_LEAST lists its alarms; names need no quotes. A rule that never holds, and a composite alarm whose actions
-- are off, act on nobody's state.
INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:sns:eu:1:t', 't');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('1', 'eu', 'arn:exempt-first', 'first', 1, '[]', NULL),
('1', 'eu', 'arn:exempt-second', 'second one', 1, '[]', NULL),
('1', 'eu', 'arn:exempt-in-parentheses', 'queue (old)', 1, '[]', NULL),
('1', 'eu', 'arn:exempt-negated', 'release', 1, '[]', NULL),
('1', 'eu', 'arn:fail-alone', 'alone', 1, '[]', NULL),
('1', 'eu', 'arn:fail-never-listened-to', 'idle', 1, '[]', NULL),
('1', 'eu', 'arn:fail-listener-is-off', 'mute', 1, '[]', NULL),
('1', 'eu', 'arn:fail-child-elsewhere', 'abroad', 1, '[]', NULL),
(
    '1', 'eu', 'arn:pass-both', 'both', 1, '["arn:aws:sns:eu:1:t"]',
    'AT_LEAST(2, ALARM, (first, "second one", queue (old))) AND NOT ALARM(release)'
),
('1', 'eu', 'arn:pass-never', 'never', 1, '["arn:aws:sns:eu:1:t"]', 'FALSE AND ALARM(idle)'),
('1', 'eu', 'arn:fail-off', 'off', 0, '["arn:aws:sns:eu:1:t"]', 'ALARM(mute)'),
(
    '1', 'eu', 'arn:pass-of-another-account', 'other', 1, '["arn:aws:sns:eu:1:t"]',
    'ALARM("arn:aws:cloudwatch:eu:2:alarm:abroad")'
);

-- params = {}
-- Whom a rule names that is not understood, nobody knows.
INSERT INTO aws_sns_topic (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:aws:sns:eu:1:t', 't');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule
)
VALUES
('1', 'eu', 'arn:unknown-child', 'a', 1, '[]', NULL),
('1', 'us', 'arn:fail-in-another-region', 'a', 1, '[]', NULL),
('1', 'eu', 'arn:pass-acts', 'b', 1, '["arn:aws:sns:eu:1:t"]', NULL),
('1', 'eu', 'arn:pass-puzzle', 'c', 1, '["arn:aws:sns:eu:1:t"]', 'AT_MOST(1, ALARM, (a))');
