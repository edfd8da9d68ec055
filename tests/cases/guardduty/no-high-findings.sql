INSERT INTO aws_guardduty_detector (account_id, region, arn, status, open_findings)
VALUES
('1', 'r', 'pass-none', 'ENABLED', '{}'),
('1', 'r', 'pass-medium', 'ENABLED', '{"6.9": 4, "2.0": 1}'),
('1', 'r', 'fail-high', 'ENABLED', '{"7.0": 1}'),
('1', 'r', 'fail-critical', 'ENABLED', '{"9.5": 2, "2.0": 1}'),
('1', 'r', 'fail-disabled-since', 'DISABLED', '{"8.0": 1}'),
('1', 'r', 'exempt-disabled', 'DISABLED', '{"2.0": 1}'),
('1', 'r', 'unknown-findings', 'ENABLED', NULL),
('1', 'r', 'unknown-findings-before-it-was-disabled', 'DISABLED', NULL),
('1', 'r', 'unknown-status', NULL, '{}'),
('1', 'r', 'fail-whatever-the-status', NULL, '{"8.0": 1}');

-- params = { min_severity = 4 }
INSERT INTO aws_guardduty_detector (account_id, region, arn, status, open_findings)
VALUES
('1', 'r', 'fail-medium', 'ENABLED', '{"4.0": 4}'),
('1', 'r', 'pass-low', 'ENABLED', '{"3.9": 4}');
