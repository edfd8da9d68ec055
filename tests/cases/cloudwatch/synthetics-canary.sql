INSERT INTO aws_account (account_id, region, arn)
VALUES ('1', 'global', 'arn:aws:iam::1:exempt-account');
INSERT INTO aws_synthetics_canary (account_id, region, arn, name, state, last_run_state)
VALUES
('1', 'r', 'arn:c:pass-passed', 'a', 'RUNNING', 'PASSED'),
('1', 'r', 'arn:c:pass-running', 'b', 'RUNNING', 'RUNNING'),
('1', 'r', 'arn:c:fail-failed', 'c', 'RUNNING', 'FAILED'),
('1', 'r', 'arn:c:fail-never-ran', 'd', 'RUNNING', 'NONE'),
('1', 'r', 'arn:c:fail-stopped', 'e', 'STOPPED', 'PASSED'),
('1', 'r', 'arn:c:exempt-deleting', 'h', 'DELETING', 'PASSED'),
('1', 'r', 'arn:c:unknown-run', 'f', 'RUNNING', NULL),
('1', 'r', 'arn:c:unknown-state', 'g', NULL, 'PASSED');

-- params = { required = true }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'arn:aws:iam::1:fail-none'),
('2', 'global', 'arn:aws:iam::2:pass-some'),
('3', 'global', 'arn:aws:iam::3:fail-one-that-goes');
INSERT INTO aws_synthetics_canary (account_id, region, arn, name, state, last_run_state)
VALUES
('2', 'r', 'arn:c:pass-passed', 'a', 'RUNNING', 'PASSED'),
('3', 'r', 'arn:c:exempt-deleting', 'a', 'DELETING', 'PASSED');
