INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-both', 'v1'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-no-dynamodb', 'v2'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-interface-endpoint', 'v3'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-another-route-table', 'v4'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/exempt-empty', 'v5'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/exempt-public', 'v6'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/unknown-route-table', 'v7');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r-1', 's1', 's1', 'v1'),
('1', 'r-1', 's2', 's2', 'v2'),
('1', 'r-1', 's3', 's3', 'v3'),
('1', 'r-1', 's4', 's4', 'v4'),
('1', 'r-1', 's5', 's5', 'v5'),
('1', 'r-1', 's6', 's6', 'v6'),
('1', 'r-1', 's7', 's7', 'v7');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r-1', 'rtb-1', 'rtb-1', 'v1', '[{"SubnetId": "s1"}]'),
('1', 'r-1', 'rtb-2', 'rtb-2', 'v2', '[{"SubnetId": "s2"}]'),
('1', 'r-1', 'rtb-3', 'rtb-3', 'v3', '[{"SubnetId": "s3"}]'),
('1', 'r-1', 'rtb-4', 'rtb-4', 'v4', '[{"SubnetId": "s4"}]'),
('1', 'r-1', 'rtb-5', 'rtb-5', 'v5', '[{"SubnetId": "s5"}]'),
('1', 'r-1', 'rtb-6', 'rtb-6', 'v6', '[{"SubnetId": "s6"}]');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, interface_type, attached_instance_id,
    description, association_public_ip
)
VALUES
('1', 'r-1', 'i1', 'i1', 's1', 'interface', 'i-1', '', NULL),
('1', 'r-1', 'i2', 'i2', 's2', 'lambda', NULL, 'AWS Lambda VPC ENI-f', NULL),
('1', 'r-1', 'i3', 'i3', 's3', 'interface', NULL, 'arn:aws:ecs:r-1:1:attachment/a', NULL),
('1', 'r-1', 'i4', 'i4', 's4', 'interface', 'i-4', '', NULL),
('1', 'r-1', 'i5', 'i5', 's5', 'nat_gateway', NULL, 'Interface for NAT Gateway', NULL),
('1', 'r-1', 'i6', 'i6', 's6', 'interface', 'i-6', '', '203.0.113.1'),
('1', 'r-1', 'i7', 'i7', 's7', 'interface', 'i-7', '', NULL);

INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state,
    route_table_ids
)
VALUES
('1', 'r-1', 'a', 'a', 'v1', 'com.amazonaws.r-1.s3', 'Gateway', 'available', '["rtb-1"]'),
('1', 'r-1', 'b', 'b', 'v1', 'com.amazonaws.r-1.dynamodb', 'Gateway', 'available', '["rtb-1"]'),
('1', 'r-1', 'c', 'c', 'v2', 'com.amazonaws.r-1.s3', 'Gateway', 'available', '["rtb-2"]'),
('1', 'r-1', 'd', 'd', 'v2', 'com.amazonaws.r-1.dynamodb', 'Gateway', 'deleted', '["rtb-2"]'),
('1', 'r-1', 'e', 'e', 'v3', 'com.amazonaws.r-1.s3', 'Interface', 'available', '[]'),
('1', 'r-1', 'f', 'f', 'v4', 'com.amazonaws.r-1.s3', 'Gateway', 'available', '["rtb-9"]'),
('1', 'r-1', 'g', 'g', 'v4', 'com.amazonaws.r-1.dynamodb', 'Gateway', 'available', '["rtb-4"]');

-- params = { services = ["s3"] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-s3-alone', 'v1'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-none', 'v2');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r-1', 's1', 's1', 'v1'),
('1', 'r-1', 's2', 's2', 'v2');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r-1', 'rtb-1', 'rtb-1', 'v1', '[{"SubnetId": "s1"}]'),
('1', 'r-1', 'rtb-2', 'rtb-2', 'v2', '[{"SubnetId": "s2"}]');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, attached_instance_id
)
VALUES
('1', 'r-1', 'i1', 'i1', 's1', 'i-1'),
('1', 'r-1', 'i2', 'i2', 's2', 'i-2');

INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state,
    route_table_ids
)
VALUES ('1', 'r-1', 'a', 'a', 'v1', 'com.amazonaws.r-1.s3', 'Gateway', 'available', '["rtb-1"]');
