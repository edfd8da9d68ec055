INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-plan:root'),
('2', 'global', 'arn:aws:iam::pass-restore:root'),
('3', 'global', 'arn:aws:iam::fail-nothing:root'),
('4', 'global', 'arn:aws:iam::fail-old:root'),
('5', 'global', 'arn:aws:iam::fail-failed:root'),
('6', 'global', 'arn:aws:iam::unknown-time:root'),
('7', 'global', 'arn:aws:iam::unknown-status:root'),
('8', 'global', 'arn:aws:iam::pass-limit:root'),
('9', 'global', 'arn:aws:iam::pass-second:root');
INSERT INTO aws_backup_restore_testing_plan (account_id, region, arn, name)
VALUES
('1', 'r', 'a', 'a');
INSERT INTO aws_backup_restore_job (account_id, region, arn, status, completion_date)
VALUES
('2', 'r', 'a', 'COMPLETED', '2025-12-01T00:00:00Z'),
('4', 'r', 'a', 'COMPLETED', '2025-10-02T00:00:00Z'),
('5', 'r', 'a', 'FAILED', '2025-12-01T00:00:00Z'),
('6', 'r', 'a', 'COMPLETED', NULL),
('7', 'r', 'a', NULL, '2025-12-01T00:00:00Z'),
('8', 'r', 'a', 'COMPLETED', '2025-10-03T00:00:00Z'),
('9', 'r', 'a', NULL, NULL),
('9', 'r', 'b', 'RUNNING', NULL),
('9', 'r', 'c', 'COMPLETED', '2025-12-01T00:00:00Z');

-- params = { max_days = 7 }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::pass-week:root'),
('2', 'global', 'arn:aws:iam::fail-week:root');
INSERT INTO aws_backup_restore_job (account_id, region, arn, status, completion_date)
VALUES
('1', 'r', 'a', 'COMPLETED', '2025-12-25T00:00:00Z'),
('2', 'r', 'a', 'COMPLETED', '2025-12-24T00:00:00Z');
