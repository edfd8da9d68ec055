INSERT INTO aws_rds_db_subnet_group (account_id, region, arn, name, subnets)
VALUES
(
    '1', 'eu', 'g1', 'one',
    '[{"SubnetIdentifier": "s1"}, {"SubnetIdentifier": "s2"}, {"SubnetIdentifier": "s3"},
    {"SubnetIdentifier": "s4"}, {"SubnetIdentifier": "s5"}, {"SubnetIdentifier": "s6"}]'
),
(
    '1', 'eu', 'g2', 'two',
    '[{"SubnetIdentifier": "s1"}, {"SubnetIdentifier": "s7"}, {"SubnetIdentifier": "s8"},
    {"SubnetIdentifier": "s9"}, {"SubnetIdentifier": "s10"}]'
);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 'arn:subnet/pass-in-two-groups', 's1', 'v'),
('1', 'eu', 'arn:subnet/pass-nat', 's2', 'v'),
('1', 'eu', 'arn:subnet/pass-egress-only', 's3', 'v'),
('1', 'eu', 'arn:subnet/pass-gateway-gone', 's4', 'v'),
('1', 'eu', 'arn:subnet/fail-internet', 's5', 'v'),
('1', 'eu', 'arn:subnet/fail-ipv6', 's6', 'v'),
('1', 'eu', 'arn:subnet/fail-part-of-the-internet', 's7', 'v'),
('1', 'eu', 'arn:subnet/fail-carrier-gateway', 's8', 'v'),
('1', 'eu', 'arn:subnet/unknown-route-table', 's9', 'v'),
('1', 'eu', 'arn:subnet/unknown-routes', 's10', 'v'),
('1', 'eu', 'arn:subnet/not-judged', 's11', 'v'),
('1', 'us', 'arn:subnet/not-judged-either', 's5', 'v');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'eigw', 'eigw', 'v', '[{"SubnetId": "s3"}]'),
('1', 'eu', 'hole', 'hole', 'v', '[{"SubnetId": "s4"}]'),
('1', 'eu', 'pub', 'pub', 'v', '[{"SubnetId": "s5"}, {"SubnetId": "s11"}]'),
('1', 'eu', 'six', 'six', 'v', '[{"SubnetId": "s6"}]'),
('1', 'eu', 'part', 'part', 'v', '[{"SubnetId": "s7"}]'),
('1', 'eu', 'carrier', 'carrier', 'v', '[{"SubnetId": "s8"}]'),
('1', 'eu', 'lost', 'lost', 'v', '[{"SubnetId": "s10"}]'),
('1', 'us', 'pub', 'pub', 'v', '[{"SubnetId": "s5"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id,
    egress_only_internet_gateway_id, carrier_gateway_id
)
VALUES
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL, NULL, NULL),
('1', 'eu', 'r', 'local', 'pl-1', 'active', 'vpce-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1', NULL, NULL),
('1', 'eu', 'r', 'eigw', '::/0', 'active', NULL, NULL, 'eigw-1', NULL),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'pub', '10.0.0.0/16', 'active', 'local', NULL, NULL, NULL),
('1', 'eu', 'r', 'pub', '0.0.0.0/0', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'six', '::/0', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'part', '52.0.0.0/8', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'carrier', '0.0.0.0/0', 'active', NULL, NULL, NULL, 'cagw-1');

-- params = { isolated = true }
INSERT INTO aws_rds_db_subnet_group (account_id, region, arn, name, subnets)
VALUES
(
    '1', 'eu', 'g1', 'one',
    '[{"SubnetIdentifier": "s1"}, {"SubnetIdentifier": "s2"}, {"SubnetIdentifier": "s3"}]'
);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 'arn:subnet/pass-isolated', 's1', 'v'),
('1', 'eu', 'arn:subnet/fail-nat', 's2', 'v'),
('1', 'eu', 'arn:subnet/fail-egress-only', 's3', 'v');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'eigw', 'eigw', 'v', '[{"SubnetId": "s3"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id,
    egress_only_internet_gateway_id
)
VALUES
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL, NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1', NULL),
('1', 'eu', 'r', 'eigw', '::/0', 'active', NULL, NULL, 'eigw-1');
