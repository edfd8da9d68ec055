INSERT INTO aws_cloudtrail_trail (
    account_id, region, arn, home_region, log_file_validation_enabled,
    latest_digest_delivery_error
)
VALUES
('1', 'r', 'pass-on', 'r', 1, ''),
('1', 'r', 'fail-off', 'r', 0, ''),
('1', 'r', 'fail-off-unread', 'r', 0, NULL),
('1', 'r', 'fail-refused', 'r', 1, 'AccessDenied'),
('1', 'r', 'unknown-digest', 'r', 1, NULL),
('1', 'r', 'unknown-setting', 'r', NULL, '');
