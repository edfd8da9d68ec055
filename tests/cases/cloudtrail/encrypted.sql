INSERT INTO aws_kms_key (account_id, region, arn, key_manager, key_state)
VALUES
('1', 'r', 'enabled', 'CUSTOMER', 'Enabled'),
('1', 'r', 'disabled', 'CUSTOMER', 'Disabled'),
('1', 'r', 'managed', 'AWS', 'Enabled'),
('1', 'r', 'unread', NULL, NULL),
('1', 'elsewhere', 'enabled-elsewhere', 'CUSTOMER', 'Enabled'),
('2', 'r', 'of-another', 'CUSTOMER', 'Enabled');
INSERT INTO aws_cloudtrail_trail (account_id, region, arn, home_region, kms_key_id)
VALUES
('1', 'r', 'pass-enabled', 'r', 'enabled'),
('1', 'r', 'unknown-enabled-elsewhere', 'r', 'enabled-elsewhere'),
('1', 'r', 'fail-none', 'r', NULL),
('1', 'r', 'fail-disabled', 'r', 'disabled'),
('1', 'r', 'fail-managed', 'r', 'managed'),
('1', 'r', 'unknown-unread', 'r', 'unread'),
('1', 'r', 'unknown-account', 'r', 'of-another');
