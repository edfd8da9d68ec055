INSERT INTO aws_guardduty_regional_settings (account_id, region, arn, detector_ids)
VALUES
('1', 'r', 'pass-enabled', '["a"]'),
('2', 'r', 'fail-none', '[]'),
('3', 'r', 'fail-disabled', '["a"]'),
('4', 'r', 'unknown-status', '["a"]'),
('5', 'r', 'unknown-gone', '["a"]');
INSERT INTO aws_guardduty_detector (account_id, region, arn, detector_id, status)
VALUES
('1', 'r', 'a', 'a', 'ENABLED'),
('3', 'r', 'a', 'a', 'DISABLED'),
('4', 'r', 'a', 'a', NULL);
