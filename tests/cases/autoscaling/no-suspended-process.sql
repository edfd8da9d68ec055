INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, suspended_processes, status)
VALUES
('1', 'r', 'pass-none', '[]', NULL),
('1', 'r', 'fail-launch', '[{"ProcessName":"Launch","SuspensionReason":"User suspended"}]', NULL),
('1', 'r', 'fail-unnamed', '[{}]', NULL),
('1', 'r', 'unknown-unread', NULL, NULL),
('1', 'r', 'not-judged', '[{}]', 'Delete in progress');
