-- Two halves are a default route, of IPv6 too; half of the internet is none.
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, owner_id, tier)
VALUES
('1', 'eu', 'arn:subnet/pass-halves', 'h1', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-half', 'h2', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-halves-to-internet-gateway', 'h3', 'v', '1', 'private');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'halves', 'halves', 'v', '[{"SubnetId": "h1"}]'),
('1', 'eu', 'half', 'half', 'v', '[{"SubnetId": "h2"}]'),
('1', 'eu', 'open', 'open', 'v', '[{"SubnetId": "h3"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, origin, state
)
VALUES
('1', 'eu', 'add-halves', 'halves', '0.0.0.0/1', NULL, 'nat-h', NULL, 'active'),
('1', 'eu', 'add-halves', 'halves', '128.0.0.0/1', NULL, 'nat-h', NULL, 'active'),
('1', 'eu', 'add-half', 'half', '0.0.0.0/1', NULL, 'nat-h', NULL, 'active'),
('1', 'eu', 'add-open', 'open', '0.0.0.0/1', 'igw-h', NULL, NULL, 'active'),
('1', 'eu', 'add-open', 'open', '128.0.0.0/1', 'igw-h', NULL, NULL, 'active');

INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state)
VALUES ('1', 'eu', 'nat-h', 'nat-h', 'available');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, owner_id, tier)
VALUES
('1', 'eu', 'arn:subnet/pass-nat', 's1', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/pass-transit-gateway', 's2', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/pass-inspection-endpoint', 's3', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/pass-cloud-wan', 's4', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/pass-on-premises', 's5', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/pass-untold-tier-with-nat', 's6', 'v', '1', NULL),
('1', 'eu', 'arn:subnet/fail-no-default-route', 's7', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-blackhole', 's8', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-nat-failed', 's9', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-nat-pending', 's10', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-internet-gateway', 's11', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-nat-instance', 's12', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-peering', 's13', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-nat-for-a-part', 's14', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/fail-untold-tier-blackhole', 's15', 'v', '1', NULL),
('1', 'eu', 'arn:subnet/fail-ipv6-without-a-block', 's16', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/exempt-shared', 's17', 'v', '2', 'private'),
('1', 'eu', 'arn:subnet/exempt-untold-tier-isolated', 's18', 'v', '1', NULL),
('1', 'eu', 'arn:subnet/exempt-untold-tier-public', 's19', 'v', '1', NULL),
('1', 'eu', 'arn:subnet/not-judged', 's20', 'v', '1', 'data'),
('1', 'eu', 'arn:subnet/unknown-route-table', 's21', 'v', '1', 'private'),
('1', 'eu', 'arn:subnet/unknown-nat', 's22', 'v', '1', 'private'),
('1', 'us', 'arn:subnet/unknown-nat-of-another-region', 's23', 'v', '1', 'private');

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, tier, ipv6_native, ipv6_cidr_block_association_set
)
VALUES
('1', 'eu', 'arn:subnet/pass-ipv6-only', '6a', 'v', 'private', 1, '[{}]'),
('1', 'eu', 'arn:subnet/pass-dual-stack-out-by-ipv6', '6b', 'v', 'private', 0, '[{}]'),
('1', 'eu', 'arn:subnet/fail-ipv6-only-with-nat', '6c', 'v', 'private', 1, '[{}]'),
('1', 'eu', 'arn:subnet/fail-dual-stack-dead-ipv4', '6d', 'v', 'private', 0, '[{}]');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "s1"}, {"SubnetId": "s6"}, {"SubnetId": "6c"}]'),
('1', 'eu', 'tgw', 'tgw', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'vpce', 'vpce', 'v', '[{"SubnetId": "s3"}]'),
('1', 'eu', 'wan', 'wan', 'v', '[{"SubnetId": "s4"}]'),
('1', 'eu', 'vgw', 'vgw', 'v', '[{"SubnetId": "s5"}]'),
(
    '1', 'eu', 'local', 'local', 'v',
    '[{"SubnetId": "s7"}, {"SubnetId": "s17"}, {"SubnetId": "s18"}, {"SubnetId": "s20"}]'
),
('1', 'eu', 'hole', 'hole', 'v', '[{"SubnetId": "s8"}, {"SubnetId": "s15"}]'),
('1', 'eu', 'failed', 'failed', 'v', '[{"SubnetId": "s9"}]'),
('1', 'eu', 'pending', 'pending', 'v', '[{"SubnetId": "s10"}]'),
('1', 'eu', 'igw', 'igw', 'v', '[{"SubnetId": "s11"}, {"SubnetId": "s19"}]'),
('1', 'eu', 'instance', 'instance', 'v', '[{"SubnetId": "s12"}]'),
('1', 'eu', 'pcx', 'pcx', 'v', '[{"SubnetId": "s13"}]'),
('1', 'eu', 'part', 'part', 'v', '[{"SubnetId": "s14"}]'),
('1', 'eu', 'eigw', 'eigw', 'v', '[{"SubnetId": "s16"}, {"SubnetId": "6a"}, {"SubnetId": "6b"}]'),
('1', 'eu', 'lost', 'lost', 'v', '[{"SubnetId": "s22"}]'),
('1', 'us', 'nat', 'nat', 'v', '[{"SubnetId": "s23"}]'),
('1', 'eu', 'both', 'both', 'v', '[{"SubnetId": "6d"}]');

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

-- params = { tiers = ["App", "data"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, tier)
VALUES
('1', 'eu', 'arn:subnet/pass-data', 's1', 'v', 'data'),
('1', 'eu', 'arn:subnet/fail-app', 's2', 'v', 'app'),
('1', 'eu', 'arn:subnet/not-judged', 's3', 'v', 'private');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "s2"}, {"SubnetId": "s3"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, nat_gateway_id
)
VALUES ('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', 'nat-1');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state)
VALUES ('1', 'eu', 'n1', 'nat-1', 'available');
