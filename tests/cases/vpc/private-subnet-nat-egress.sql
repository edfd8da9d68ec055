INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, tier, route_table_id
)
VALUES
('1', 'eu', 'arn:subnet/pass-nat', 's1', 'v', '1', 'private', 'nat'),
('1', 'eu', 'arn:subnet/pass-transit-gateway', 's2', 'v', '1', 'private', 'tgw'),
('1', 'eu', 'arn:subnet/pass-inspection-endpoint', 's3', 'v', '1', 'private', 'vpce'),
('1', 'eu', 'arn:subnet/pass-cloud-wan', 's4', 'v', '1', 'private', 'wan'),
('1', 'eu', 'arn:subnet/pass-on-premises', 's5', 'v', '1', 'private', 'vgw'),
('1', 'eu', 'arn:subnet/pass-untold-tier-with-nat', 's6', 'v', '1', NULL, 'nat'),
('1', 'eu', 'arn:subnet/fail-no-default-route', 's7', 'v', '1', 'private', 'local'),
('1', 'eu', 'arn:subnet/fail-blackhole', 's8', 'v', '1', 'private', 'hole'),
('1', 'eu', 'arn:subnet/fail-nat-failed', 's9', 'v', '1', 'private', 'failed'),
('1', 'eu', 'arn:subnet/fail-nat-pending', 's10', 'v', '1', 'private', 'pending'),
('1', 'eu', 'arn:subnet/fail-internet-gateway', 's11', 'v', '1', 'private', 'igw'),
('1', 'eu', 'arn:subnet/fail-nat-instance', 's12', 'v', '1', 'private', 'instance'),
('1', 'eu', 'arn:subnet/fail-peering', 's13', 'v', '1', 'private', 'pcx'),
('1', 'eu', 'arn:subnet/fail-nat-for-a-part', 's14', 'v', '1', 'private', 'part'),
('1', 'eu', 'arn:subnet/fail-untold-tier-blackhole', 's15', 'v', '1', NULL, 'hole'),
('1', 'eu', 'arn:subnet/fail-ipv6-without-a-block', 's16', 'v', '1', 'private', 'eigw'),
('1', 'eu', 'arn:subnet/exempt-shared', 's17', 'v', '2', 'private', 'local'),
('1', 'eu', 'arn:subnet/exempt-untold-tier-isolated', 's18', 'v', '1', NULL, 'local'),
('1', 'eu', 'arn:subnet/exempt-untold-tier-public', 's19', 'v', '1', NULL, 'igw'),
('1', 'eu', 'arn:subnet/not-judged', 's20', 'v', '1', 'data', 'local'),
('1', 'eu', 'arn:subnet/unknown-route-table', 's21', 'v', '1', 'private', NULL),
('1', 'eu', 'arn:subnet/unknown-nat', 's22', 'v', '1', 'private', 'lost'),
('1', 'us', 'arn:subnet/unknown-nat-of-another-region', 's23', 'v', '1', 'private', 'nat');

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, tier, route_table_id, ipv6_native,
    ipv6_cidr_block_association_set
)
VALUES
('1', 'eu', 'arn:subnet/pass-ipv6-only', '6a', 'v', 'private', 'eigw', 1, '[{}]'),
('1', 'eu', 'arn:subnet/pass-dual-stack-out-by-ipv6', '6b', 'v', 'private', 'eigw', 0, '[{}]'),
('1', 'eu', 'arn:subnet/fail-ipv6-only-with-nat', '6c', 'v', 'private', 'nat', 1, '[{}]'),
('1', 'eu', 'arn:subnet/fail-dual-stack-dead-ipv4', '6d', 'v', 'private', 'both', 0, '[{}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id,
    transit_gateway_id
)
VALUES
('1', 'eu', 'r', 'nat', '10.0.0.0/16', 'active', 'local', NULL, NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1', NULL),
('1', 'us', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1', NULL),
('1', 'eu', 'r', 'tgw', '0.0.0.0/0', 'active', NULL, NULL, 'tgw-1'),
('1', 'eu', 'r', 'vpce', '0.0.0.0/0', 'active', 'vpce-1', NULL, NULL),
('1', 'eu', 'r', 'vgw', '0.0.0.0/0', 'active', 'vgw-1', NULL, NULL),
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL, NULL),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', NULL, 'nat-1', NULL),
('1', 'eu', 'r', 'failed', '0.0.0.0/0', 'active', NULL, 'nat-2', NULL),
('1', 'eu', 'r', 'pending', '0.0.0.0/0', 'active', NULL, 'nat-3', NULL),
('1', 'eu', 'r', 'lost', '0.0.0.0/0', 'active', NULL, 'nat-9', NULL),
('1', 'eu', 'r', 'igw', '0.0.0.0/0', 'active', 'igw-1', NULL, NULL),
('1', 'eu', 'r', 'part', '52.0.0.0/8', 'active', NULL, 'nat-1', NULL),
('1', 'eu', 'r', 'both', '0.0.0.0/0', 'blackhole', NULL, 'nat-4', NULL);

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, core_network_arn, instance_id,
    vpc_peering_connection_id, egress_only_internet_gateway_id
)
VALUES
('1', 'eu', 'r', 'wan', '0.0.0.0/0', 'active', 'arn:core', NULL, NULL, NULL),
('1', 'eu', 'r', 'instance', '0.0.0.0/0', 'active', NULL, 'i-1', NULL, NULL),
('1', 'eu', 'r', 'pcx', '0.0.0.0/0', 'active', NULL, NULL, 'pcx-1', NULL),
('1', 'eu', 'r', 'eigw', '::/0', 'active', NULL, NULL, NULL, 'eigw-1'),
('1', 'eu', 'r', 'both', '::/0', 'active', NULL, NULL, NULL, 'eigw-1');

INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state)
VALUES
('1', 'eu', 'n1', 'nat-1', 'available'),
('1', 'eu', 'n2', 'nat-2', 'failed'),
('1', 'eu', 'n3', 'nat-3', 'pending'),
('1', 'eu', 'n4', 'nat-4', 'deleted');

-- params = { tiers = ["app", "data"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, tier, route_table_id)
VALUES
('1', 'eu', 'arn:subnet/pass-data', 's1', 'v', 'data', 'nat'),
('1', 'eu', 'arn:subnet/fail-app', 's2', 'v', 'app', 'local'),
('1', 'eu', 'arn:subnet/not-judged', 's3', 'v', 'private', 'local');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, nat_gateway_id
)
VALUES ('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', 'nat-1');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state)
VALUES ('1', 'eu', 'n1', 'nat-1', 'available');
