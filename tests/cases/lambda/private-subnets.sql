-- Routes add up: two halves are a default route. What more specific routes take is not sent to the gateway.
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 'arn:subnet/halves', 's-halves', 'v'),
('1', 'eu', 'arn:subnet/halves-6', 's-halves-6', 'v'),
('1', 'eu', 'arn:subnet/list', 's-list', 'v'),
('1', 'eu', 'arn:subnet/taken', 's-taken', 'v'),
('1', 'eu', 'arn:subnet/one', 's-one', 'v');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'rtb-halves', 'rtb-halves', 'v', '[{"SubnetId": "s-halves"}]'),
('1', 'eu', 'rtb-halves-6', 'rtb-halves-6', 'v', '[{"SubnetId": "s-halves-6"}]'),
('1', 'eu', 'rtb-list', 'rtb-list', 'v', '[{"SubnetId": "s-list"}]'),
('1', 'eu', 'rtb-taken', 'rtb-taken', 'v', '[{"SubnetId": "s-taken"}]'),
('1', 'eu', 'rtb-one', 'rtb-one', 'v', '[{"SubnetId": "s-one"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, origin, state
)
VALUES
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '0.0.0.0/1', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '128.0.0.0/1', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-halves-6', 'rtb-halves-6', '2000::/4', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-halves-6', 'rtb-halves-6', '3000::/4', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-list', 'rtb-list', 'pl-open', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-taken', 'rtb-taken', '0.0.0.0/0', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-taken', 'rtb-taken', '0.0.0.0/1', NULL, 'nat-1', NULL, 'active'),
('1', 'eu', 'add-rtb-taken', 'rtb-taken', '128.0.0.0/1', NULL, 'nat-1', NULL, 'active'),
('1', 'eu', 'add-rtb-one', 'rtb-one', '198.41.0.4/32', 'igw-1', NULL, NULL, 'active'),
('1', 'eu', 'add-rtb-one', 'rtb-one', '0.0.0.0/0', NULL, 'nat-1', NULL, 'active');

INSERT INTO aws_ec2_managed_prefix_list (account_id, region, arn, id, name, owner_id)
VALUES ('1', 'eu', 'pl-open', 'pl-open', 'everyone', '1');
INSERT INTO aws_ec2_managed_prefix_list_entry (account_id, region, arn, prefix_list_id, cidr)
VALUES ('1', 'eu', 'pl-open', 'pl-open', '0.0.0.0/0');

INSERT INTO aws_lambda_function (account_id, region, arn, name, vpc_id, vpc_subnet_ids)
VALUES
('1', 'eu', 'arn:function:fail-halves', 'add-1', 'v', '["s-halves"]'),
('1', 'eu', 'arn:function:fail-halves-of-ipv6', 'add-2', 'v', '["s-halves-6"]'),
('1', 'eu', 'arn:function:fail-open-prefix-list', 'add-3', 'v', '["s-list"]'),
('1', 'eu', 'arn:function:pass-nothing-left', 'add-4', 'v', '["s-taken"]'),
('1', 'eu', 'arn:function:pass-one-address', 'add-5', 'v', '["s-one"]');

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
