INSERT INTO aws_api_gateway_stage (account_id, region, arn, tracing_enabled)
VALUES
('1', 'r', 'pass-on', 1),
('1', 'r', 'fail-off', 0),
('1', 'r', 'unknown-unread', NULL);
