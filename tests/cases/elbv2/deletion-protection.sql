INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes, tags
)
VALUES
(
    '1', 'r',
    'pass-prod',
    '[{"Key": "deletion_protection.enabled", "Value": "true"}]',
    '{"environment": "prod"}'
),
(
    '1', 'r',
    'fail-prod',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"Environment": "PROD"}'
),
(
    '1', 'r',
    'pass-dev',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"env": "dev"}'
),
(
    '1', 'r',
    'fail-dev',
    '[{"Key": "deletion_protection.enabled", "Value": "true"}]',
    '{"env": "dev"}'
),
(
    '1', 'r',
    'exempt-staging',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"env": "staging"}'
),
('1', 'r', 'pass-unstated', '[{"Key": "deletion_protection.enabled", "Value": "true"}]', '{}'),
('1', 'r', 'fail-unstated', '[{"Key": "deletion_protection.enabled", "Value": "false"}]', '{}'),
('1', 'r', 'unknown-missing', '[]', '{"env": "prod"}'),
('1', 'r', 'unknown-unread', NULL, '{"env": "prod"}'),
(
    '1', 'r',
    'fail-empty-tag',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"environment": ""}'
);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, load_balancer_attributes, tags
)
VALUES
(
    '1', 'r',
    'fail-network',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"env": "prod"}'
);
INSERT INTO aws_ec2_gateway_load_balancer (
    account_id, region, arn, load_balancer_attributes, tags
)
VALUES
(
    '1', 'r',
    'pass-gateway',
    '[{"Key": "deletion_protection.enabled", "Value": "true"}]',
    '{"env": "prod"}'
);

-- params = { on_envs = ["*"], off_envs = [] }
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes, tags
)
VALUES
(
    '1', 'r',
    'pass-any',
    '[{"Key": "deletion_protection.enabled", "Value": "true"}]',
    '{"env": "x"}'
),
(
    '1', 'r',
    'fail-any',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{"env": "dev"}'
);

-- params = { unstated_environment = "dev" }
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes, tags
)
VALUES
(
    '1', 'r',
    'pass-unstated-dev',
    '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
    '{}'
);
