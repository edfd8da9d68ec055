INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
('1', 'r', 'pass-app', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]'),
('1', 'r', 'fail-app-group', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]');
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
('1', 'r', 'pass-network', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]'),
('1', 'r', 'fail-network', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]'),
('1', 'r', 'pass-by-group', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]'),
('1', 'r', 'fail-one-group', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]'),
('1', 'r', 'unknown-missing', '[]'),
('1', 'r', 'unknown-unread', NULL),
('1', 'r', 'unknown-group', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]'),
(
    '1', 'r',
    'fail-group-and-unread',
    '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]'
);
INSERT INTO aws_ec2_gateway_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
('1', 'r', 'fail-gateway', '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]');
INSERT INTO aws_ec2_target_group (
    account_id, region, arn, target_group_name, target_type, load_balancer_arns, attributes
)
VALUES
(
    '1', 'r',
    'g1',
    'g1',
    'instance',
    '["pass-app"]',
    '[
     {
      "Key": "load_balancing.cross_zone.enabled",
      "Value": "use_load_balancer_configuration"
     }
]'
),
(
    '1', 'r',
    'g2',
    'g2',
    'instance',
    '["fail-app-group"]',
    '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]'
),
(
    '1', 'r',
    'g3',
    'g3',
    'ip',
    '["pass-by-group", "fail-one-group"]',
    '[{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]'
),
('1', 'r', 'g4', 'g4', 'ip', '["fail-one-group"]', '[]'),
('1', 'r', 'g5', 'g5', 'ip', '["unknown-group", "fail-group-and-unread"]', NULL),
(
    '1', 'r',
    'g6',
    'g6',
    'ip',
    '["fail-group-and-unread"]',
    '[{"Key": "load_balancing.cross_zone.enabled", "Value": "false"}]'
),
('1', 'r', 'g7', 'g7', 'lambda', '["pass-app"]', NULL);
