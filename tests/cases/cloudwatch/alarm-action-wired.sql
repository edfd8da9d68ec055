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
('1', 'eu', 'arn:alarm:exempt-child-by-arn', 'n', 1, '[]'),
('1', 'eu', 'arn:alarm:exempt-suppressor', 'maintenance', 1, '[]'),
('1', 'eu', 'arn:alarm:fail-name-begins-like-a-child', 'cpu', 1, '[]'),
('1', 'eu', 'arn:alarm:fail-child-with-dead-action', 'o', 1, '["arn:aws:sns:eu:1:gone"]');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, alarm_actions, alarm_rule, actions_suppressor
)
VALUES
(
    '1', 'eu', 'arn:alarm:pass-composite', 'both', 1, '["arn:aws:sns:eu:1:ops"]',
    'ALARM("cpu high") AND (ALARM(o) OR ALARM("arn:alarm:exempt-child-by-arn"))', 'maintenance'
),
(
    '1', 'eu', 'arn:alarm:fail-composite-silent', 'silent', 1, '[]', 'OK("cpu high")', NULL
);
