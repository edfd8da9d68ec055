INSERT INTO aws_ec2_transit_gateway (account_id, region, arn, transit_gateway_id, state)
VALUES
('1', 'eu', 'tgw', 'tgw', 'available'),
('1', 'us', 'tgw-us', 'tgw-us', 'deleted');

INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-both-zones', 'both', '1', 0),
('1', 'eu', 'arn:vpc/pass-over-two-attachments', 'two', '1', 0),
('1', 'eu', 'arn:vpc/pass-local-zone-beside', 'local', '1', 0),
('1', 'eu', 'arn:vpc/fail-none', 'none', '1', 0),
('1', 'eu', 'arn:vpc/fail-pending', 'pending', '1', 0),
('1', 'eu', 'arn:vpc/fail-no-vpc', 'vpn', '1', 0),
('1', 'eu', 'arn:vpc/fail-zone-left-out', 'left', '1', 0),
('1', 'eu', 'arn:vpc/fail-one-zone', 'one', '1', 0),
('1', 'eu', 'arn:vpc/exempt-default', 'default', '1', 1),
('1', 'eu', 'arn:vpc/exempt-shared', 'shared', '2', 0),
('1', 'us', 'arn:vpc/exempt-no-gateway', 'us', '1', 0),
('1', 'eu', 'arn:vpc/unknown-subnets', 'unread', '1', 0),
('1', 'eu', 'arn:vpc/unknown-state', 'state', '1', 0),
('1', 'eu', 'arn:vpc/unknown-zone-of-the-attachment', 'zone', '1', 0),
('1', 'eu', 'arn:vpc/unknown-zone-of-the-workload', 'work', '1', 0),
('1', 'eu', 'arn:vpc/exempt-nothing-runs', 'idle', '1', 0);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'eu', 's1', 's1', 'both', 'eua'),
('1', 'eu', 's2', 's2', 'both', 'eub'),
('1', 'eu', 's3', 's3', 'two', 'eua'),
('1', 'eu', 's4', 's4', 'two', 'eub'),
('1', 'eu', 's5', 's5', 'local', 'eua'),
('1', 'eu', 's6', 's6', 'local', 'eub'),
('1', 'eu', 's7', 's7', 'local', 'eu-lax-1a'),
('1', 'eu', 's8', 's8', 'none', 'eua'),
('1', 'eu', 's9', 's9', 'pending', 'eua'),
('1', 'eu', 'sa', 'sa', 'vpn', 'eua'),
('1', 'eu', 'sb', 'sb', 'left', 'eua'),
('1', 'eu', 'sc', 'sc', 'left', 'eub'),
('1', 'eu', 'sd', 'sd', 'left', 'euc'),
('1', 'eu', 'se', 'se', 'one', 'eua'),
('1', 'eu', 'sf', 'sf', 'default', 'eua'),
('1', 'eu', 'sg', 'sg', 'shared', 'eua'),
('1', 'us', 'sh', 'sh', 'us', 'usa'),
('1', 'eu', 'si', 'si', 'unread', 'eua'),
('1', 'eu', 'sj', 'sj', 'state', 'eua'),
('1', 'eu', 'sk', 'sk', 'zone', 'eua'),
('1', 'eu', 'sl', 'sl', 'zone', NULL),
('1', 'eu', 'sm', 'sm', 'work', 'eua'),
('1', 'eu', 'sn', 'sn', 'work', 'eub'),
('1', 'eu', 'so', 'so', 'work', NULL),
('1', 'eu', 'sp', 'sp', 'idle', 'eua');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, attached_instance_id,
    interface_type, description
)
VALUES
('1', 'eu', 'i1', 'i1', 's1', 'i-1', 'interface', ''),
('1', 'eu', 'i2', 'i2', 's2', NULL, 'lambda', ''),
('1', 'eu', 'i3', 'i3', 's3', NULL, 'branch', ''),
('1', 'eu', 'i4', 'i4', 's5', NULL, 'interface', 'arn:aws:ecs:eu:1:attachment/x'),
('1', 'eu', 'i5', 'i5', 's7', NULL, 'interface', 'AWS Lambda VPC ENI-x'),
('1', 'eu', 'i6', 'i6', 's8', 'i-1', 'interface', ''),
('1', 'eu', 'i7', 'i7', 's9', 'i-1', 'interface', ''),
('1', 'eu', 'i8', 'i8', 'sa', 'i-1', 'interface', ''),
('1', 'eu', 'i9', 'i9', 'sd', 'i-1', 'interface', ''),
('1', 'eu', 'ia', 'ia', 'se', 'i-1', 'interface', ''),
('1', 'eu', 'ib', 'ib', 'sf', 'i-1', 'interface', ''),
('1', 'eu', 'ic', 'ic', 'sg', 'i-1', 'interface', ''),
('1', 'us', 'id', 'id', 'sh', 'i-1', 'interface', ''),
('1', 'eu', 'ie', 'ie', 'si', 'i-1', 'interface', ''),
('1', 'eu', 'if', 'if', 'sj', 'i-1', 'interface', ''),
('1', 'eu', 'ig', 'ig', 'sk', 'i-1', 'interface', ''),
('1', 'eu', 'ih', 'ih', 'so', 'i-1', 'interface', ''),
('1', 'eu', 'ii', 'ii', 'sp', NULL, 'nat_gateway', '');

INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, transit_gateway_id, resource_id, resource_type, state, subnet_ids
)
VALUES
('1', 'eu', 'a1', 'tgw', 'both', 'vpc', 'available', '["s1", "s2"]'),
('1', 'eu', 'a2', 'tgw', 'two', 'vpc', 'available', '["s3"]'),
('1', 'eu', 'a3', 'tgw-2', 'two', 'vpc', 'modifying', '["s4"]'),
('1', 'eu', 'a4', 'tgw', 'local', 'vpc', 'available', '["s5", "s6"]'),
('1', 'eu', 'a5', 'tgw', 'pending', 'vpc', 'pendingAcceptance', '["s9"]'),
('1', 'eu', 'a6', 'tgw', 'vpn', 'vpn', 'available', '[]'),
('1', 'eu', 'a7', 'tgw', 'left', 'vpc', 'available', '["sb", "sc"]'),
('1', 'eu', 'a8', 'tgw', 'one', 'vpc', 'available', '["se"]'),
('1', 'eu', 'a9', 'tgw', 'unread', 'vpc', 'available', NULL),
('1', 'eu', 'aa', 'tgw', 'state', 'vpc', NULL, '["sj"]'),
('1', 'eu', 'ab', 'tgw', 'zone', 'vpc', 'available', '["sk", "sl"]'),
('1', 'eu', 'ac', 'tgw', 'work', 'vpc', 'available', '["sm", "sn"]');

-- params = { min_azs = 1 }
INSERT INTO aws_ec2_transit_gateway (account_id, region, arn, transit_gateway_id, state)
VALUES ('1', 'eu', 'tgw', 'tgw', 'available');
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES ('1', 'eu', 'arn:vpc/pass-one-zone', 'one', '1', 0);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES ('1', 'eu', 's1', 's1', 'one', 'eua');
INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, attached_instance_id
)
VALUES ('1', 'eu', 'i1', 'i1', 's1', 'i-1');
INSERT INTO aws_ec2_transit_gateway_vpc_attachment (
    account_id, region, arn, transit_gateway_id, resource_id, resource_type, state, subnet_ids
)
VALUES ('1', 'eu', 'a1', 'tgw', 'one', 'vpc', 'available', '["s1"]');
