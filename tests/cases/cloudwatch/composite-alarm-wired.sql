INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, alarm_type, actions_enabled, alarm_actions, alarm_rule
) VALUES
('1', 'r', 'arn:alarm:left-out', 'cpu', 'MetricAlarm', 1, '[]', NULL),
('1', 'r', 'arn:alarm:pass-acts', 'a', 'CompositeAlarm', 1, '["t"]', 'ALARM(cpu)'),
('1', 'r', 'arn:alarm:pass-left-to-another', 'b', 'CompositeAlarm', 1, '[]', 'ALARM(cpu)'),
('1', 'r', 'arn:alarm:pass-over', 'c', 'CompositeAlarm', 1, '["t"]', 'ALARM(b) OR ALARM(cpu)'),
('1', 'r', 'arn:alarm:fail-gone', 'd', 'CompositeAlarm', 1, '["t"]', 'ALARM(cpu) OR ALARM(mem)'),
('1', 'us', 'arn:alarm:fail-other-region', 'e', 'CompositeAlarm', 1, '["t"]', 'ALARM(cpu)'),
('1', 'r', 'arn:alarm:fail-constant', 'f', 'CompositeAlarm', 1, '["t"]', 'FALSE'),
('1', 'r', 'arn:alarm:fail-no-action', 'g', 'CompositeAlarm', 1, '[]', 'ALARM(cpu)'),
('1', 'r', 'arn:alarm:fail-disabled', 'h', 'CompositeAlarm', 0, '["t"]', 'ALARM(cpu)'),
('1', 'x', 'arn:alarm:unknown-rule', 'i', 'CompositeAlarm', 1, '["t"]', 'PERHAPS(cpu)'),
('1', 'x', 'arn:alarm:watched', 'cpu', 'MetricAlarm', 1, '[]', NULL),
('1', 'x', 'arn:alarm:unknown-whether-listened-to', 'm', 'CompositeAlarm', 1, '[]', 'ALARM(cpu)'),
('1', 'x', 'arn:alarm:pass-by-itself', 'n', 'CompositeAlarm', 1, '["t"]', 'ALARM(cpu)'),
('1', 'y', 'arn:alarm:heard', 'cpu', 'MetricAlarm', 1, '[]', NULL),
('1', 'y', 'arn:alarm:unknown-whether-another-acts', 'o', 'CompositeAlarm', 1, '[]', 'ALARM(cpu)'),
('1', 'y', 'arn:alarm:unknown-whether-on', 'p', 'CompositeAlarm', NULL, '["t"]', 'ALARM(o)'),
('1', 'r', 'arn:alarm:unknown-unread', 'j', 'CompositeAlarm', 1, '["t"]', NULL),
('1', 'r', 'arn:alarm:unknown-enabled', 'k', 'CompositeAlarm', NULL, '["t"]', 'ALARM(cpu)'),
(
    '1', 'r', 'arn:alarm:unknown-elsewhere', 'l', 'CompositeAlarm', 1, '["t"]',
    'ALARM("arn:aws:cloudwatch:us:1:alarm:cpu")'
);
