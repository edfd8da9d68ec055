INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id
)
VALUES
('1', 'r', 's-pub', 'pub', 'v'),
('1', 'r', 's-pub2', 'pub2', 'v'),
('1', 'r', 's-priv', 'priv', 'v'),
('1', 'r', 's-nat', 'nat', 'v'),
('1', 'r', 's-hole', 'hole', 'v'),
('1', 'r', 's-odd', 'odd', 'v');
INSERT INTO aws_vpc_route_table (
    account_id, region, arn, route_table_id, vpc_id, associations
)
VALUES
('1', 'r', 'rt-pub', 'rt-pub', 'v', '[{"SubnetId": "pub"}, {"SubnetId": "pub2"}]'),
('1', 'r', 'rt-priv', 'rt-priv', 'v', '[{"SubnetId": "priv"}]'),
('1', 'r', 'rt-nat', 'rt-nat', 'v', '[{"SubnetId": "nat"}]'),
('1', 'r', 'rt-hole', 'rt-hole', 'v', '[{"SubnetId": "hole"}]'),
('1', 'r', 'rt-odd', 'rt-odd', 'v', '[{"SubnetId": "odd"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'r', 'a', 'rt-pub', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'b', 'rt-pub', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'r', 'c', 'rt-priv', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'd', 'rt-nat', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'e', 'rt-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'r', 'f', 'rt-hole', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'g', 'rt-hole', '0.0.0.0/0', 'igw-2', NULL, 'blackhole'),
('1', 'r', 'h', 'rt-odd', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'i', 'rt-odd', '0.0.0.0/0', 'igw-1', NULL, NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, name, scheme, availability_zones
)
VALUES
(
    '1', 'r',
    'pass-public',
    'a',
    'internet-facing',
    '[{"ZoneName": "zpub", "SubnetId": "pub"}, {"ZoneName": "zpub2", "SubnetId": "pub2"}]'
),
(
    '1', 'r',
    'pass-internal',
    'b',
    'internal',
    '[{"ZoneName": "zpriv", "SubnetId": "priv"}, {"ZoneName": "znat", "SubnetId": "nat"}]'
),
('1', 'r', 'pass-blackhole', 'c', 'internal', '[{"ZoneName": "zhole", "SubnetId": "hole"}]'),
(
    '1', 'r',
    'fail-internet-private',
    'd',
    'internet-facing',
    '[{"ZoneName": "zpub", "SubnetId": "pub"}, {"ZoneName": "zpriv", "SubnetId": "priv"}]'
),
(
    '1', 'r',
    'fail-internal-public',
    'e',
    'internal',
    '[{"ZoneName": "zpriv", "SubnetId": "priv"}, {"ZoneName": "zpub", "SubnetId": "pub"}]'
),
('1', 'r', 'unknown-scheme', 'f', NULL, '[{"ZoneName": "zpub", "SubnetId": "pub"}]'),
('1', 'r', 'unknown-zones', 'g', 'internal', NULL),
('1', 'r', 'unknown-no-zone', 'h', 'internal', '[]'),
('1', 'r', 'unknown-subnet', 'i', 'internal', '[{"ZoneName": "zgone", "SubnetId": "gone"}]'),
('1', 'r', 'unknown-state', 'j', 'internal', '[{"ZoneName": "zodd", "SubnetId": "odd"}]'),
(
    '1', 'r',
    'unknown-half',
    'l',
    'internet-facing',
    '[{"ZoneName": "zpub", "SubnetId": "pub"}, {"ZoneName": "zgone", "SubnetId": "gone"}]'
),
(
    '1', 'r',
    'fail-half',
    'm',
    'internal',
    '[{"ZoneName": "zpub", "SubnetId": "pub"}, {"ZoneName": "zgone", "SubnetId": "gone"}]'
);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, name, scheme, availability_zones
)
VALUES
('1', 'r', 'fail-network', 'k', 'internet-facing', '[{"ZoneName": "znat", "SubnetId": "nat"}]'),
('1', 'r', 'unknown-network', 'n', 'internet-facing', '[{"ZoneName": "zodd", "SubnetId": "odd"}]');

-- params = { internet_facing_allowed = ["web*"] }
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id
)
VALUES
('1', 'r', 's-pub', 'pub', 'v'),
('1', 'r', 's-pub2', 'pub2', 'v'),
('1', 'r', 's-priv', 'priv', 'v'),
('1', 'r', 's-nat', 'nat', 'v'),
('1', 'r', 's-hole', 'hole', 'v'),
('1', 'r', 's-odd', 'odd', 'v');
INSERT INTO aws_vpc_route_table (
    account_id, region, arn, route_table_id, vpc_id, associations
)
VALUES
('1', 'r', 'rt-pub', 'rt-pub', 'v', '[{"SubnetId": "pub"}, {"SubnetId": "pub2"}]'),
('1', 'r', 'rt-priv', 'rt-priv', 'v', '[{"SubnetId": "priv"}]'),
('1', 'r', 'rt-nat', 'rt-nat', 'v', '[{"SubnetId": "nat"}]'),
('1', 'r', 'rt-hole', 'rt-hole', 'v', '[{"SubnetId": "hole"}]'),
('1', 'r', 'rt-odd', 'rt-odd', 'v', '[{"SubnetId": "odd"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'r', 'a', 'rt-pub', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'b', 'rt-pub', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'r', 'c', 'rt-priv', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'd', 'rt-nat', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'e', 'rt-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'r', 'f', 'rt-hole', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'g', 'rt-hole', '0.0.0.0/0', 'igw-2', NULL, 'blackhole'),
('1', 'r', 'h', 'rt-odd', '10.0.0.0/16', 'local', NULL, 'active'),
('1', 'r', 'i', 'rt-odd', '0.0.0.0/0', 'igw-1', NULL, NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, name, scheme, availability_zones
)
VALUES
('1', 'r', 'pass-listed', 'web-1', 'internet-facing', '[{"ZoneName": "zpub", "SubnetId": "pub"}]'),
(
    '1', 'r',
    'fail-not-listed',
    'other',
    'internet-facing',
    '[{"ZoneName": "zpub", "SubnetId": "pub"}]'
),
('1', 'r', 'pass-internal', 'other', 'internal', '[{"ZoneName": "zpriv", "SubnetId": "priv"}]');
