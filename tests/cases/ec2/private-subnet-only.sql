INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu-west-1', 'subnet-open', 'subnet-open', 'vpc-1'),
('1', 'eu-west-1', 'subnet-open6', 'subnet-open6', 'vpc-1'),
('1', 'eu-west-1', 'subnet-nat', 'subnet-nat', 'vpc-1'),
('1', 'eu-west-1', 'subnet-stale', 'subnet-stale', 'vpc-1'),
('1', 'eu-west-1', 'subnet-unread', 'subnet-unread', 'vpc-1');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu-west-1', 'rtb-open', 'rtb-open', 'vpc-1', '[{"SubnetId": "subnet-open"}]'),
('1', 'eu-west-1', 'rtb-open6', 'rtb-open6', 'vpc-1', '[{"SubnetId": "subnet-open6"}]'),
('1', 'eu-west-1', 'rtb-nat', 'rtb-nat', 'vpc-1', '[{"SubnetId": "subnet-nat"}]'),
('1', 'eu-west-1', 'rtb-stale', 'rtb-stale', 'vpc-1', '[{"SubnetId": "subnet-stale"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'eu-west-1', 'a', 'rtb-open', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'eu-west-1', 'b', 'rtb-open', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'eu-west-1', 'c', 'rtb-open6', '::/0', 'igw-1', NULL, 'active'),
('1', 'eu-west-1', 'd', 'rtb-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'eu-west-1', 'e', 'rtb-stale', '0.0.0.0/0', 'igw-2', NULL, 'blackhole');
INSERT INTO aws_ec2_instance (
    account_id, region, instance_id, arn, instance_state, subnet_id, public_ip_address, tags
)
VALUES
(
    '1', 'eu-west-1', 'i-1', 'arn:aws:ec2:eu-west-1:1:instance/pass-behind-nat', 'running',
    'subnet-nat', NULL, '{"role":"web"}'
),
(
    '1', 'eu-west-1', 'i-2', 'arn:aws:ec2:eu-west-1:1:instance/pass-gateway-gone', 'stopped',
    'subnet-stale', NULL, '{}'
),
(
    '1', 'eu-west-1', 'i-3', 'arn:aws:ec2:eu-west-1:1:instance/fail-public-subnet', 'stopped',
    'subnet-open', NULL, '{}'
),
(
    '1', 'eu-west-1', 'i-4', 'arn:aws:ec2:eu-west-1:1:instance/fail-public-subnet-ipv6', 'running',
    'subnet-open6', NULL, '{}'
),
(
    '1', 'eu-west-1', 'i-5', 'arn:aws:ec2:eu-west-1:1:instance/fail-public-address', 'running',
    'subnet-nat', '198.51.100.1', '{}'
),
(
    '1', 'eu-west-1', 'i-6', 'arn:aws:ec2:eu-west-1:1:instance/exempt-bastion', 'running',
    'subnet-open', '198.51.100.2', '{"Role":"Bastion"}'
),
(
    '1', 'eu-west-1', 'i-7', 'arn:aws:ec2:eu-west-1:1:instance/unknown-routes', 'running',
    'subnet-unread', NULL, NULL
),
(
    '1', 'eu-west-1', 'i-8', 'arn:aws:ec2:eu-west-1:1:instance/unknown-subnet', 'running',
    'subnet-elsewhere', NULL, '{}'
),
(
    '1', 'eu-west-1', 'i-9', 'arn:aws:ec2:eu-west-1:1:instance/unjudged', 'terminated',
    'subnet-open', NULL, '{}'
);
INSERT INTO aws_ec2_instance (
    account_id, region, instance_id, arn, instance_state, subnet_id, network_interfaces
)
VALUES
(
    '1', 'eu-west-1', 'i-21', 'arn:aws:ec2:eu-west-1:1:instance/fail-second-interface', 'running',
    'subnet-nat', '[{"SubnetId":"subnet-nat"},{"SubnetId":"subnet-open"}]'
),
(
    '1', 'eu-west-1', 'i-22', 'arn:aws:ec2:eu-west-1:1:instance/fail-second-address', 'running',
    'subnet-nat',
    '[{"SubnetId":"subnet-nat","PrivateIpAddresses":[{},{"Association":{"PublicIp":"192.0.2.1"}}]}]'
),
(
    '1', 'eu-west-1', 'i-23', 'arn:aws:ec2:eu-west-1:1:instance/pass-one-interface', 'running',
    'subnet-nat', '[{"SubnetId":"subnet-nat"}]'
);

-- params = { allowed_tags = [] }
INSERT INTO aws_ec2_instance (
    account_id, region, instance_id, arn, instance_state, subnet_id, public_ip_address, tags
)
VALUES
(
    '1', 'eu-west-1', 'i-6', 'arn:aws:ec2:eu-west-1:1:instance/fail-bastion', 'running',
    'subnet-open', '198.51.100.2', '{"role":"bastion"}'
);
