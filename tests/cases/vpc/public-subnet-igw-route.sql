-- Two halves are a default route; most of the internet is none.
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, owner_id, tier)
VALUES
('1', 'eu', 'arn:subnet/pass-halves', 'h1', 'v', '1', 'public'),
('1', 'eu', 'arn:subnet/fail-half', 'h2', 'v', '1', 'public'),
('1', 'eu', 'arn:subnet/fail-taken-by-nat', 'h3', 'v', '1', 'public'),
('1', 'eu', 'arn:subnet/unknown-prefix-list', 'h4', 'v', '1', 'public');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'halves', 'halves', 'v', '[{"SubnetId": "h1"}]'),
('1', 'eu', 'half', 'half', 'v', '[{"SubnetId": "h2"}]'),
('1', 'eu', 'taken', 'taken', 'v', '[{"SubnetId": "h3"}]'),
('1', 'eu', 'unread', 'unread', 'v', '[{"SubnetId": "h4"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, origin, state
)
VALUES
('1', 'eu', 'add-halves', 'halves', '0.0.0.0/1', 'igw-h', NULL, NULL, 'active'),
('1', 'eu', 'add-halves', 'halves', '128.0.0.0/1', 'igw-h', NULL, NULL, 'active'),
('1', 'eu', 'add-half', 'half', '0.0.0.0/1', 'igw-h', NULL, NULL, 'active'),
('1', 'eu', 'add-taken', 'taken', '0.0.0.0/0', 'igw-h', NULL, NULL, 'active'),
('1', 'eu', 'add-taken', 'taken', '0.0.0.0/1', NULL, 'nat-1', NULL, 'active'),
('1', 'eu', 'add-taken', 'taken', '128.0.0.0/1', NULL, 'nat-1', NULL, 'active'),
('1', 'eu', 'add-unread', 'unread', 'pl-gone', 'igw-h', NULL, NULL, 'active');

INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES ('1', 'eu', 'igw-h', 'igw-h', '[{"VpcId": "v", "State": "available"}]');

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, tier, map_public_ip_on_launch,
    default_for_az, ipv6_native
)
VALUES
('1', 'eu', 'arn:subnet/pass-tier', 's1', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/pass-public-addresses', 's2', 'v', '1', NULL, 1, 0, 0),
('1', 'eu', 'arn:subnet/pass-ipv6-only', 's3', 'v', '1', 'public', 0, 0, 1),
('1', 'eu', 'arn:subnet/pass-wavelength', 's4', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/fail-no-route', 's5', 'v', '1', 'public', 1, 0, 0),
('1', 'eu', 'arn:subnet/fail-nat', 's6', 'v', '1', 'public', 1, 0, 0),
('1', 'eu', 'arn:subnet/fail-blackhole', 's7', 'v', '1', 'public', 1, 0, 0),
('1', 'eu', 'arn:subnet/fail-ipv6-only', 's8', 'v', '1', 'public', 0, 0, 1),
('1', 'eu', 'arn:subnet/fail-gateway-of-other-vpc', 's9', 'w', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/fail-part-of-the-internet', 's10', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/exempt-undeclared', 's11', 'v', '1', NULL, 0, 0, 0),
('1', 'eu', 'arn:subnet/exempt-default-subnet', 's12', 'v', '1', NULL, 1, 1, 0),
('1', 'eu', 'arn:subnet/exempt-shared', 's13', 'v', '2', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/exempt-firewall', 's14', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/exempt-outpost', 's15', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/unknown-route-table', 's16', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/unknown-gateway', 's17', 'v', '1', 'public', 0, 0, 0),
('1', 'eu', 'arn:subnet/not-judged', 's18', 'v', '1', 'private', 1, 0, 0);

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'eu', 'pub', 'pub', 'v',
    '[{"SubnetId": "s1"}, {"SubnetId": "s2"}, {"SubnetId": "s8"}, {"SubnetId": "s18"}]'
),
('1', 'eu', 'pub-w', 'pub-w', 'w', '[{"SubnetId": "s9"}]'),
('1', 'eu', 'six', 'six', 'v', '[{"SubnetId": "s3"}]'),
('1', 'eu', 'carrier', 'carrier', 'v', '[{"SubnetId": "s4"}]'),
(
    '1', 'eu', 'local', 'local', 'v',
    '[{"SubnetId": "s5"}, {"SubnetId": "s11"}, {"SubnetId": "s12"}, {"SubnetId": "s13"}]'
),
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "s6"}]'),
('1', 'eu', 'hole', 'hole', 'v', '[{"SubnetId": "s7"}]'),
('1', 'eu', 'part', 'part', 'v', '[{"SubnetId": "s10"}]'),
('1', 'eu', 'vpce', 'vpce', 'v', '[{"SubnetId": "s14"}]'),
('1', 'eu', 'lgw', 'lgw', 'v', '[{"SubnetId": "s15"}]'),
('1', 'eu', 'lost', 'lost', 'v', '[{"SubnetId": "s17"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id,
    local_gateway_id, carrier_gateway_id
)
VALUES
('1', 'eu', 'r', 'pub', '0.0.0.0/0', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'pub-w', '0.0.0.0/0', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'six', '::/0', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'carrier', '0.0.0.0/0', 'active', NULL, NULL, NULL, 'cagw-1'),
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL, NULL, NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1', NULL, NULL),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'part', '52.0.0.0/8', 'active', 'igw-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'vpce', '0.0.0.0/0', 'active', 'vpce-1', NULL, NULL, NULL),
('1', 'eu', 'r', 'lgw', '0.0.0.0/0', 'active', NULL, NULL, 'lgw-1', NULL),
('1', 'eu', 'r', 'lost', '0.0.0.0/0', 'active', 'igw-9', NULL, NULL, NULL);

INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES ('1', 'eu', 'g1', 'igw-1', '[{"VpcId": "v", "State": "available"}]');

-- params = { public_tag = "Network=DMZ" }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, tier, tags)
VALUES
('1', 'eu', 'arn:subnet/pass-tag', 's1', 'v', NULL, '{"network": "dmz"}'),
('1', 'eu', 'arn:subnet/fail-tag-over-name', 's2', 'v', 'data', '{"Network": "dmz"}'),
('1', 'eu', 'arn:subnet/exempt-other-value', 's3', 'v', NULL, '{"Network": "lan"}');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'pub', 'pub', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "s2"}, {"SubnetId": "s3"}]');
INSERT INTO aws_vpc_route (account_id, region, arn, route_table_id, destination, state, gateway_id)
VALUES ('1', 'eu', 'r', 'pub', '0.0.0.0/0', 'active', 'igw-1');
INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES ('1', 'eu', 'g1', 'igw-1', '[{"VpcId": "v", "State": "available"}]');
