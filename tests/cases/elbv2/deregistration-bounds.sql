INSERT INTO aws_ec2_target_group (
    account_id, region, arn, target_type, attributes
)
VALUES
(
    '1', 'r',
    'pass-default',
    'ip',
    '[{"Key": "deregistration_delay.timeout_seconds", "Value": "300"}]'
),
(
    '1', 'r',
    'pass-none',
    'instance',
    '[{"Key": "deregistration_delay.timeout_seconds", "Value": "0"}]'
),
('1', 'r', 'fail-long', 'ip', '[{"Key": "deregistration_delay.timeout_seconds", "Value": "301"}]'),
('1', 'r', 'unknown-missing', 'ip', '[]'),
('1', 'r', 'unknown-unread', 'ip', NULL),
('1', 'r', 'none-function', 'lambda', '[]'),
('1', 'r', 'unknown-type', NULL, NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
('1', 'r', 'pass-idle', '[{"Key": "idle_timeout.timeout_seconds", "Value": "60"}]'),
('1', 'r', 'pass-shortest', '[{"Key": "idle_timeout.timeout_seconds", "Value": "30"}]'),
('1', 'r', 'pass-longest', '[{"Key": "idle_timeout.timeout_seconds", "Value": "120"}]'),
('1', 'r', 'fail-short', '[{"Key": "idle_timeout.timeout_seconds", "Value": "29"}]'),
('1', 'r', 'fail-idle', '[{"Key": "idle_timeout.timeout_seconds", "Value": "121"}]'),
('1', 'r', 'unknown-idle', NULL);

-- params = { min_delay_s = 10, max_delay_s = 20 }
INSERT INTO aws_ec2_target_group (
    account_id, region, arn, target_type, attributes
)
VALUES
('1', 'r', 'fail-below', 'ip', '[{"Key": "deregistration_delay.timeout_seconds", "Value": "9"}]'),
(
    '1', 'r',
    'pass-within',
    'ip',
    '[{"Key": "deregistration_delay.timeout_seconds", "Value": "10"}]'
);
