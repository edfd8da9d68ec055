INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, availability_zones)
VALUES
(
    '1',
    'r',
    'pass-app',
    '[{"ZoneName": "ra", "SubnetId": "a"}, {"ZoneName": "rb", "SubnetId": "b"}]'
),
('1', 'r', 'unknown-unread', NULL);
INSERT INTO aws_ec2_network_load_balancer (account_id, region, arn, availability_zones)
VALUES
('1', 'r', 'fail-one', '[{"ZoneName": "ra", "SubnetId": "a"}]'),
('1', 'r', 'fail-none', '[]'),
(
    '1',
    'r',
    'fail-twice-in-one',
    '[{"ZoneName": "ra", "SubnetId": "a"}, {"ZoneName": "ra", "SubnetId": "c"}]'
);
INSERT INTO aws_ec2_gateway_load_balancer (account_id, region, arn, availability_zones)
VALUES
(
    '1',
    'r',
    'pass-gateway',
    '[{"ZoneName": "ra", "SubnetId": "a"}, {"ZoneName": "rb", "SubnetId": "b"}]'
),
('1', 'r', 'fail-gateway', '[{"ZoneName": "rb", "SubnetId": "b"}]');

-- params = { min_azs = 3 }
INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, availability_zones)
VALUES
(
    '1',
    'r',
    'fail-two',
    '[{"ZoneName": "ra", "SubnetId": "a"}, {"ZoneName": "rb", "SubnetId": "b"}]'
);
