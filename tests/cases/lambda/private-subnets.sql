INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 'arn:subnet/1', 's-private', 'vpc-1'),
('1', 'eu', 'arn:subnet/2', 's-public', 'vpc-1'),
('1', 'eu', 'arn:subnet/3', 's-public-6', 'vpc-1'),
('1', 'eu', 'arn:subnet/4', 's-hole', 'vpc-1'),
('1', 'eu', 'arn:subnet/5', 's-unread', 'vpc-1');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'rtb-nat', 'rtb-nat', 'vpc-1', '[{"SubnetId": "s-private"}]'),
('1', 'eu', 'rtb-igw', 'rtb-igw', 'vpc-1', '[{"SubnetId": "s-public"}]'),
('1', 'eu', 'rtb-igw-6', 'rtb-igw-6', 'vpc-1', '[{"SubnetId": "s-public-6"}]'),
('1', 'eu', 'rtb-hole', 'rtb-hole', 'vpc-1', '[{"SubnetId": "s-hole"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, destination_cidr_block,
    destination_ipv6_cidr_block, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'eu', 'r:1', 'rtb-nat', '0.0.0.0/0', '0.0.0.0/0', NULL, NULL, 'nat-1', 'active'),
('1', 'eu', 'r:2', 'rtb-igw', '0.0.0.0/0', '0.0.0.0/0', NULL, 'igw-1', NULL, 'active'),
('1', 'eu', 'r:3', 'rtb-igw-6', '::/0', NULL, '::/0', 'igw-1', NULL, 'active'),
('1', 'eu', 'r:4', 'rtb-hole', '0.0.0.0/0', '0.0.0.0/0', NULL, 'igw-2', NULL, 'blackhole');
INSERT INTO aws_lambda_function (account_id, region, arn, name, vpc_id, vpc_subnet_ids)
VALUES
('1', 'eu', 'arn:function:pass-private', 'a', 'vpc-1', '["s-private"]'),
('1', 'eu', 'arn:function:pass-gateway-gone', 'b', 'vpc-1', '["s-hole"]'),
('1', 'eu', 'arn:function:fail-public', 'c', 'vpc-1', '["s-public"]'),
('1', 'eu', 'arn:function:fail-public-ipv6', 'd', 'vpc-1', '["s-public-6"]'),
('1', 'eu', 'arn:function:fail-one-of-two', 'e', 'vpc-1', '["s-private","s-public"]'),
('1', 'eu', 'arn:function:fail-no-vpc', 'f', NULL, '[]'),
('1', 'eu', 'arn:function:unknown-table', 'g', 'vpc-1', '["s-private","s-unread"]'),
('1', 'eu', 'arn:function:unknown-subnet', 'h', 'vpc-2', '["s-elsewhere"]'),
('1', 'eu', 'arn:function:unknown-subnets', 'i', NULL, NULL);

-- params = { require_vpc = false, allowed = ["edge-*"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES ('1', 'eu', 'arn:subnet/2', 's-public', 'vpc-1');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES ('1', 'eu', 'rtb-igw', 'rtb-igw', 'vpc-1', '[{"SubnetId": "s-public"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, destination_cidr_block, gateway_id, state
)
VALUES ('1', 'eu', 'r:2', 'rtb-igw', '0.0.0.0/0', '0.0.0.0/0', 'igw-1', 'active');
INSERT INTO aws_lambda_function (account_id, region, arn, name, vpc_id, vpc_subnet_ids)
VALUES
('1', 'eu', 'arn:function:pass-no-vpc', 'a', NULL, '[]'),
('1', 'eu', 'arn:function:fail-public', 'b', 'vpc-1', '["s-public"]'),
('1', 'eu', 'arn:function:exempt-listed', 'edge-1', 'vpc-1', '["s-public"]');
