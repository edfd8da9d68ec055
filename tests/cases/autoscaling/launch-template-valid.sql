INSERT INTO aws_ec2_launch_template (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_name,
    default_version_number,
    latest_version_number
)
VALUES
('1', 'r', 'lt-1', 'lt-1', 'name-lt-1', 1, 3),
('1', 'r', 'lt-2', 'lt-2', 'name-lt-2', NULL, NULL);
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_version,
    launch_configuration_name,
    mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version,
    status
)
VALUES
('1', 'r', 'pass-default', 'lt-1', '$Default', NULL, NULL, NULL, NULL),
('1', 'r', 'pass-latest', 'lt-1', '$Latest', NULL, NULL, NULL, NULL),
('1', 'r', 'pass-number', 'lt-1', '3', NULL, NULL, NULL, NULL),
('1', 'r', 'pass-default-by-number', 'lt-1', '1', NULL, NULL, NULL, NULL),
('1', 'r', 'pass-none-named', 'lt-1', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'pass-mixed', NULL, NULL, NULL, 'lt-1', '$Latest', NULL),
('1', 'r', 'fail-configuration', NULL, NULL, 'old', NULL, NULL, NULL),
('1', 'r', 'fail-template-gone', 'lt-9', '$Latest', NULL, NULL, NULL, NULL),
('1', 'r', 'fail-mixed-gone', NULL, NULL, NULL, 'lt-9', '1', NULL),
('1', 'r', 'fail-version-to-come', 'lt-1', '4', NULL, NULL, NULL, NULL),
('1', 'r', 'fail-mixed-version-to-come', NULL, NULL, NULL, 'lt-1', '4', NULL),
('1', 'r', 'unknown-between', 'lt-1', '2', NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-numbers', 'lt-2', '1', NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-nothing', NULL, NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'not-judged', NULL, NULL, 'old', NULL, NULL, 'Delete in progress');
