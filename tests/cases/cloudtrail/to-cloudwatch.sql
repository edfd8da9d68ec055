INSERT INTO aws_cloudwatch_log_group (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:logs:r:1:log-group:trails');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, log_group_arn,
    latest_cloudwatch_logs_delivery_error, latest_cloudwatch_logs_delivery_time
)
VALUES
('1', 'r', 'pass-lately', 'r', 'arn:aws:logs:r:1:log-group:trails:*', '', '2025-12-31T23:00:00Z'),
('1', 'r', 'pass-limit', 'r', 'arn:aws:logs:r:1:log-group:trails:*', '', '2025-12-31T00:00:00Z'),
(
    '1', 'r', 'pass-once-refused', 'r', 'arn:aws:logs:r:1:log-group:trails:*', 'Throttled',
    '2025-12-31T23:00:00Z'
),
('1', 'r', 'fail-old', 'r', 'arn:aws:logs:r:1:log-group:trails:*', '', '2025-12-30T23:59:59Z'),
('1', 'r', 'fail-never', 'r', 'arn:aws:logs:r:1:log-group:trails:*', 'AccessDenied', NULL),
('1', 'r', 'fail-none', 'r', NULL, '', NULL),
('1', 'r', 'fail-none-unread', 'r', NULL, NULL, NULL),
('1', 'r', 'unknown-status', 'r', 'arn:aws:logs:r:1:log-group:trails:*', NULL, NULL),
(
    '1', 'r', 'unknown-group', 'r', 'arn:aws:logs:r:2:log-group:trails:*', '',
    '2025-12-31T23:00:00Z'
),
('1', 'r', 'fail-group', 'r', 'arn:aws:logs:r:2:log-group:trails:*', '', NULL);

-- params = { max_age_hours = 1 }
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn)
VALUES
('1', 'r', 'arn:aws:logs:r:1:log-group:trails');
INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, log_group_arn,
    latest_cloudwatch_logs_delivery_error, latest_cloudwatch_logs_delivery_time
)
VALUES
('1', 'r', 'pass-hour', 'r', 'arn:aws:logs:r:1:log-group:trails:*', '', '2025-12-31T23:00:00Z'),
('1', 'r', 'fail-hour', 'r', 'arn:aws:logs:r:1:log-group:trails:*', '', '2025-12-31T22:59:00Z');
