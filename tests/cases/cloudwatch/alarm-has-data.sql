INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, state_value, state_transitioned_timestamp
) VALUES
('1', 'r', 'arn:alarm:pass-ok', 'a', 'OK', '2025-01-01T00:00:00Z'),
('1', 'r', 'arn:alarm:pass-firing', 'b', 'ALARM', NULL),
('1', 'r', 'arn:alarm:pass-new', 'c', 'INSUFFICIENT_DATA', '2025-12-31T00:00:00Z'),
('1', 'r', 'arn:alarm:fail-long', 'd', 'INSUFFICIENT_DATA', '2025-12-30T22:00:00Z'),
('1', 'r', 'arn:alarm:unknown-since', 'e', 'INSUFFICIENT_DATA', NULL),
('1', 'r', 'arn:alarm:unknown-state', 'f', NULL, '2025-12-30T22:00:00Z');

-- params = { max_hours = 1 }
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, state_value, state_transitioned_timestamp
) VALUES
('1', 'r', 'arn:alarm:fail-two-hours', 'a', 'INSUFFICIENT_DATA', '2025-12-31T22:00:00Z'),
('1', 'r', 'arn:alarm:pass-one-hour', 'b', 'INSUFFICIENT_DATA', '2025-12-31T23:00:00Z');
