INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    disable_api_termination,
    tags,
    instance_lifecycle
)
VALUES
('1', 'r', 'pass-on', 'pass-on', 'running', 1, '{"environment":"Prod"}', NULL),
('1', 'r', 'pass-unstated', 'pass-unstated', 'running', 1, NULL, NULL),
('1', 'r', 'pass-off-in-dev', 'pass-off-in-dev', 'running', 0, '{"env":"dev"}', NULL),
(
    '1', 'r', 'pass-off-in-dev-in-a-group', 'pass-off-in-dev-in-a-group', 'running', 0,
    '{"env":"dev","aws:autoscaling:groupName":"web"}', NULL
),
('1', 'r', 'fail-off', 'fail-off', 'running', 0, '{"environment":"production"}', NULL),
('1', 'r', 'fail-unstated', 'fail-unstated', 'running', 0, '{}', NULL),
('1', 'r', 'fail-stopped', 'fail-stopped', 'stopped', 0, '{}', NULL),
('1', 'r', 'fail-on-in-dev', 'fail-on-in-dev', 'running', 1, '{"env":"dev"}', NULL),
('1', 'r', 'exempt-test', 'exempt-test', 'running', 0, '{"env":"test"}', NULL),
(
    '1', 'r', 'exempt-group', 'exempt-group', 'running', 0,
    '{"aws:autoscaling:groupName":"web","environment":"prod"}', NULL
),
('1', 'r', 'exempt-spot', 'exempt-spot', 'running', 0, '{}', 'spot'),
('1', 'r', 'unknown-unread', 'unknown-unread', 'running', NULL, NULL, NULL),
('1', 'r', 'unknown-dev', 'unknown-dev', 'running', NULL, '{"env":"dev"}', NULL),
('1', 'r', 'not-judged', 'not-judged', 'terminated', 0, '{}', NULL);

-- params = { on_envs = ["test"] }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    disable_api_termination,
    tags,
    instance_lifecycle
)
VALUES
('1', 'r', 'pass-on', 'pass-on', 'running', 1, '{"env":"test"}', NULL),
('1', 'r', 'fail-off', 'fail-off', 'running', 0, '{"env":"test"}', NULL),
('1', 'r', 'exempt-prod', 'exempt-prod', 'running', 0, '{"env":"prod"}', NULL);

-- params = { off_envs = ["test"] }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    disable_api_termination,
    tags,
    instance_lifecycle
)
VALUES
('1', 'r', 'pass-off', 'pass-off', 'running', 0, '{"env":"test"}', NULL),
('1', 'r', 'fail-on', 'fail-on', 'running', 1, '{"env":"test"}', NULL),
('1', 'r', 'exempt-dev', 'exempt-dev', 'running', 1, '{"env":"dev"}', NULL);

-- params = { unstated_environment = "dev" }
INSERT INTO aws_ec2_instance (
    account_id,
    region,
    arn,
    instance_id,
    instance_state,
    disable_api_termination,
    tags,
    instance_lifecycle
)
VALUES
('1', 'r', 'pass-off', 'pass-off', 'running', 0, NULL, NULL),
('1', 'r', 'fail-on', 'fail-on', 'running', 1, NULL, NULL),
('1', 'r', 'exempt-test', 'exempt-test', 'running', 1, '{"env":"test"}', NULL);
