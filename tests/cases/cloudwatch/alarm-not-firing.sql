INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, state_value, state_transitioned_timestamp, alarm_actions,
    state_reason
) VALUES
('1', 'r', 'arn:alarm:pass-ok', 'a', 'OK', '2025-01-01T00:00:00Z', '[]', NULL),
('1', 'r', 'arn:alarm:pass-no-data', 'b', 'INSUFFICIENT_DATA', NULL, '[]', NULL),
(
    '1', 'r', 'arn:alarm:pass-just-now', 'c', 'ALARM', '2025-12-31T23:30:00Z',
    '["arn:aws:sns:r:1:t"]', 'much'
),
(
    '1', 'r', 'arn:alarm:fail-long', 'd', 'ALARM', '2025-12-31T23:28:00Z',
    '["arn:aws:sns:r:1:t"]', 'much'
),
('1', 'r', 'arn:alarm:fail-without-actions', 'e', 'ALARM', '2025-12-01T00:00:00Z', '[]', NULL),
(
    '1', 'r', 'arn:alarm:exempt-scales', 'f', 'ALARM', '2025-12-01T00:00:00Z',
    '["arn:aws:autoscaling:r:1:scalingPolicy:p:resource/x"]', NULL
),
(
    '1', 'r', 'arn:alarm:fail-scales-and-tells', 'g', 'ALARM', '2025-12-01T00:00:00Z',
    '["arn:aws:autoscaling:r:1:scalingPolicy:p:resource/x", "arn:aws:sns:r:1:t"]', NULL
),
('1', 'r', 'arn:alarm:unknown-since', 'h', 'ALARM', NULL, '[]', NULL),
('1', 'r', 'arn:alarm:unknown-state', 'i', NULL, '2025-12-01T00:00:00Z', '[]', NULL);

-- params = { max_minutes = 60 }
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, state_value, state_transitioned_timestamp, alarm_actions
) VALUES
('1', 'r', 'arn:alarm:pass-half-an-hour', 'a', 'ALARM', '2025-12-31T23:28:00Z', '[]');
