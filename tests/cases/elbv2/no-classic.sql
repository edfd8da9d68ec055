INSERT INTO aws_ec2_classic_load_balancer (
    account_id,
    region,
    arn,
    name,
    listener_descriptions,
    availability_zones,
    connection_draining_enabled,
    access_log_enabled,
    cross_zone_load_balancing_enabled
)
VALUES
('1', 'r', 'fail-any', 'any', '[{"Listener": {"Protocol": "HTTPS"}}]', '["ra", "rb"]', 1, 1, 1);

-- params = { allowed = ["kept*"] }
INSERT INTO aws_ec2_classic_load_balancer (
    account_id,
    region,
    arn,
    name,
    listener_descriptions,
    availability_zones,
    connection_draining_enabled,
    access_log_enabled,
    cross_zone_load_balancing_enabled
)
VALUES
(
    '1', 'r',
    'pass-kept',
    'kept-1',
    '[{"Listener": {"Protocol": "HTTPS"}}, {"Listener": {"Protocol": "SSL"}}]',
    '["ra", "rb"]',
    1,
    1,
    1
),
(
    '1', 'r',
    'fail-other',
    'other',
    '[{"Listener": {"Protocol": "HTTPS"}}]',
    '["ra", "rb"]',
    1,
    1,
    1
),
(
    '1', 'r',
    'fail-http',
    'kept-2',
    '[{"Listener": {"Protocol": "HTTPS"}}, {"Listener": {"Protocol": "HTTP"}}]',
    '["ra", "rb"]',
    1,
    1,
    1
),
('1', 'r', 'fail-no-listener', 'kept-3', '[]', '["ra", "rb"]', 1, 1, 1),
(
    '1', 'r',
    'fail-zone',
    'kept-4',
    '[{"Listener": {"Protocol": "HTTPS"}}]',
    '["ra", "ra"]',
    1,
    1,
    1
),
(
    '1', 'r',
    'fail-draining',
    'kept-5',
    '[{"Listener": {"Protocol": "HTTPS"}}]',
    '["ra", "rb"]',
    0,
    1,
    1
),
(
    '1', 'r',
    'fail-logs',
    'kept-6',
    '[{"Listener": {"Protocol": "HTTPS"}}]',
    '["ra", "rb"]',
    1,
    0,
    1
),
(
    '1', 'r',
    'fail-cross-zone',
    'kept-7',
    '[{"Listener": {"Protocol": "HTTPS"}}]',
    '["ra", "rb"]',
    1,
    1,
    0
),
('1', 'r', 'unknown-listeners', 'kept-8', NULL, '["ra", "rb"]', 1, 1, 1),
('1', 'r', 'unknown-zones', 'kept-9', '[{"Listener": {"Protocol": "SSL"}}]', NULL, 1, 1, 1),
(
    '1', 'r',
    'unknown-settings',
    'kept-a',
    '[{"Listener": {"Protocol": "SSL"}}]',
    '["ra", "rb"]',
    NULL,
    NULL,
    NULL
);
