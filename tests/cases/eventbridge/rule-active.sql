INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state, managed_by)
VALUES
('1', 'eu', 'r:pass-on', 'a', 'ENABLED', NULL),
('1', 'eu', 'r:pass-on-with-all', 'b', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS', NULL),
('1', 'eu', 'r:fail-off', 'c', 'DISABLED', NULL),
('1', 'eu', 'r:unknown-state', 'd', NULL, NULL),
('1', 'eu', 'r:exempt-managed', 'e', 'DISABLED', 'autoscaling.amazonaws.com');
INSERT INTO aws_scheduler_schedule (account_id, region, arn, name, state)
VALUES
('1', 'eu', 's:pass-on', 'a', 'ENABLED'),
('1', 'eu', 's:fail-off', 'b', 'DISABLED'),
('1', 'eu', 's:unknown-state', 'c', NULL);
INSERT INTO aws_pipes_pipe (account_id, region, arn, name, desired_state, current_state)
VALUES
('1', 'eu', 'p:pass-runs', 'a', 'RUNNING', 'RUNNING'),
('1', 'eu', 'p:fail-stopped', 'b', 'STOPPED', 'STOPPED'),
('1', 'eu', 'p:fail-start', 'c', 'RUNNING', 'START_FAILED'),
('1', 'eu', 'p:unknown-state', 'd', 'RUNNING', NULL);

-- params = { required = ["nightly-*"], may_be_off = ["nightly-old"] }
INSERT INTO aws_eventbridge_rule (account_id, region, arn, name, state)
VALUES
('1', 'eu', 'r:fail-required', 'nightly-1', 'DISABLED'),
('1', 'eu', 'r:pass-required', 'nightly-2', 'ENABLED'),
('1', 'eu', 'r:exempt-may-be-off', 'nightly-old', 'DISABLED'),
('1', 'eu', 'r:exempt-not-listed', 'other', 'DISABLED');
