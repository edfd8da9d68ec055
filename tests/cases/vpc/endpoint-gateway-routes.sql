INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state,
    route_table_ids
)
VALUES
('1', 'eu', 'arn:ep/pass-all', 'e1', 'v', 'x.s3', 'Gateway', 'available', '["a", "b"]'),
('1', 'eu', 'arn:ep/pass-one-of-two', 'e2', 'w', 'x.s3', 'Gateway', 'available', '["c"]'),
('1', 'eu', 'arn:ep/pass-other-of-two', 'e3', 'w', 'x.s3', 'Gateway', 'Available', '["d"]'),
('1', 'eu', 'arn:ep/fail-one-left-out', 'e4', 'v', 'x.dynamodb', 'Gateway', 'available', '["a"]'),
('1', 'eu', 'arn:ep/fail-failed', 'e5', 'w', 'x.dynamodb', 'Gateway', 'failed', '["c", "d"]'),
('1', 'eu', 'arn:ep/exempt-nothing-runs', 'e6', 'idle', 'x.s3', 'Gateway', 'available', '[]'),
('1', 'eu', 'arn:ep/unknown-route-table', 'e7', 'odd', 'x.s3', 'Gateway', 'available', '[]'),
('1', 'eu', 'arn:ep/unknown-own', 'e8', 'y', 'x.s3', 'Gateway', 'available', NULL),
('1', 'eu', 'arn:ep/unknown-state', 'e9', 'y', 'x.dynamodb', 'Gateway', NULL, '["e"]'),
('1', 'eu', 'arn:ep/not-judged', 'ea', 'v', 'x.s3', 'Interface', 'available', '[]'),
('1', 'eu', 'arn:ep/not-judged-either', 'eb', 'v', 'x.s3', 'Gateway', 'deleted', '[]');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 's1', 's1', 'v'),
('1', 'eu', 's2', 's2', 'v'),
('1', 'eu', 's3', 's3', 'w'),
('1', 'eu', 's4', 's4', 'w'),
('1', 'eu', 's5', 's5', 'odd'),
('1', 'eu', 's6', 's6', 'y'),
('1', 'eu', 's7', 's7', 'v');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'a', 'a', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'b', 'b', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'c', 'c', 'w', '[{"SubnetId": "s3"}]'),
('1', 'eu', 'd', 'd', 'w', '[{"SubnetId": "s4"}]'),
('1', 'eu', 'e', 'e', 'y', '[{"SubnetId": "s6"}]'),
('1', 'eu', 'public', 'public', 'v', '[{"SubnetId": "s7"}]');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, attached_instance_id,
    interface_type, description, association_public_ip
)
VALUES
('1', 'eu', 'i1', 'i1', 's1', 'i-1', 'interface', '', NULL),
('1', 'eu', 'i2', 'i2', 's2', NULL, 'lambda', '', NULL),
('1', 'eu', 'i3', 'i3', 's3', NULL, 'branch', '', NULL),
('1', 'eu', 'i4', 'i4', 's4', NULL, 'interface', 'arn:aws:ecs:eu:1:attachment/x', NULL),
('1', 'eu', 'i5', 'i5', 's5', 'i-5', 'interface', '', NULL),
('1', 'eu', 'i6', 'i6', 's6', NULL, 'interface', 'AWS Lambda VPC ENI-x', NULL),
('1', 'eu', 'i7', 'i7', 's7', 'i-7', 'interface', '', '8.8.8.8'),
('1', 'eu', 'i8', 'i8', 's7', NULL, 'nat_gateway', '', NULL);
