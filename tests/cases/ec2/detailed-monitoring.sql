INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, monitoring_state, tags
)
VALUES
('1', 'r', 'pass-enabled', 'pass-enabled', 'running', 'enabled', '{"environment":"Prod"}'),
('1', 'r', 'pass-unstated', 'pass-unstated', 'running', 'enabled', NULL),
('1', 'r', 'fail-disabled', 'fail-disabled', 'running', 'disabled', '{"env":"live"}'),
('1', 'r', 'fail-pending', 'fail-pending', 'running', 'pending', '{}'),
('1', 'r', 'fail-disabling', 'fail-disabling', 'running', 'disabling', NULL),
('1', 'r', 'exempt-dev', 'exempt-dev', 'running', 'disabled', '{"env":"dev"}'),
('1', 'r', 'unknown-unread', 'unknown-unread', 'running', NULL, NULL),
('1', 'r', 'not-judged', 'not-judged', 'terminated', 'disabled', '{}');

-- params = { envs = [] }

-- params = { envs = ["dev"] }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, monitoring_state, tags
)
VALUES
('1', 'r', 'pass-dev', 'pass-dev', 'running', 'enabled', '{"env":"dev"}'),
('1', 'r', 'fail-dev', 'fail-dev', 'running', 'disabled', '{"env":"DEV"}'),
('1', 'r', 'exempt-prod', 'exempt-prod', 'running', 'disabled', '{"env":"prod"}');

-- params = { unstated_environment = "dev" }
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, monitoring_state, tags
)
VALUES
('1', 'r', 'pass-prod', 'pass-prod', 'running', 'enabled', '{"env":"prod"}'),
('1', 'r', 'fail-prod', 'fail-prod', 'running', 'disabled', '{"env":"prod"}'),
('1', 'r', 'exempt-unstated', 'exempt-unstated', 'running', 'disabled', NULL);
