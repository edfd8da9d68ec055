INSERT INTO aws_securityhub_hub (account_id, region, arn, is_enabled)
VALUES
('1', 'r', 'pass-none', 1),
('2', 'r', 'pass-young', 1),
('3', 'r', 'fail-old', 1),
('4', 'r', 'unknown-age', 1),
('5', 'r', 'exempt-off', 0),
('6', 'r', 'unknown-hub', NULL),
('7', 'r', 'fail-old-and-unread', 1);
INSERT INTO aws_securityhub_finding (account_id, region, arn, first_observed_at, title)
VALUES
('2', 'r', 'a', '2025-12-25T00:00:00Z', 'x'),
('3', 'r', 'a', '2025-12-24T23:59:00Z', 'x'),
('3', 'r', 'b', '2025-12-31T00:00:00Z', 'y'),
('4', 'r', 'a', NULL, 'x'),
('7', 'r', 'a', NULL, 'x'),
('7', 'r', 'b', '2025-01-01T00:00:00Z', 'x');

-- params = { max_days = 1 }
INSERT INTO aws_securityhub_hub (account_id, region, arn, is_enabled)
VALUES
('1', 'r', 'pass-day', 1),
('2', 'r', 'fail-day', 1);
INSERT INTO aws_securityhub_finding (account_id, region, arn, first_observed_at, title)
VALUES
('1', 'r', 'a', '2025-12-31T00:00:00Z', 'x'),
('2', 'r', 'a', '2025-12-30T00:00:00Z', 'x');
