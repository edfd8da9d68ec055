-- Two halves are a default route; one of them is none.
INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, nat_gateway_id, vpc_id, subnet_id, state, connectivity_type
)
VALUES
('1', 'eu', 'arn:nat/pass-halves', 'h1', 'v', 'halves', 'available', 'public'),
('1', 'eu', 'arn:nat/fail-half', 'h2', 'v', 'half', 'available', 'public'),
('1', 'eu', 'arn:nat/unknown-prefix-list', 'h3', 'v', 'unread', 'available', 'public');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 'arn:subnet/halves', 'halves', 'v'),
('1', 'eu', 'arn:subnet/half', 'half', 'v'),
('1', 'eu', 'arn:subnet/unread', 'unread', 'v');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'rtb-halves', 'rtb-halves', 'v', '[{"SubnetId": "halves"}]'),
('1', 'eu', 'rtb-half', 'rtb-half', 'v', '[{"SubnetId": "half"}]'),
('1', 'eu', 'rtb-unread', 'rtb-unread', 'v', '[{"SubnetId": "unread"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '0.0.0.0/1', 'igw-h', NULL, 'active'),
('1', 'eu', 'add-rtb-halves', 'rtb-halves', '128.0.0.0/1', 'igw-h', NULL, 'active'),
('1', 'eu', 'add-rtb-half', 'rtb-half', '0.0.0.0/1', 'igw-h', NULL, 'active'),
('1', 'eu', 'add-rtb-unread', 'rtb-unread', 'pl-gone', 'igw-h', NULL, 'active');

INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES ('1', 'eu', 'igw-h', 'igw-h', '[{"VpcId": "v", "State": "available"}]');

INSERT INTO aws_vpc_nat_gateway (
    account_id, region, arn, nat_gateway_id, vpc_id, subnet_id, state, connectivity_type,
    availability_mode, route_table_id
)
VALUES
('1', 'eu', 'arn:nat/pass-public', 'n1', 'v', 'public', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/pass-type-not-told', 'n2', 'v', 'public', 'available', NULL, NULL, NULL),
('1', 'eu', 'arn:nat/pass-regional', 'n3', 'v', NULL, 'available', 'public', 'regional', 'pub'),
('1', 'eu', 'arn:nat/fail-private-subnet', 'n4', 'v', 'nat', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/fail-no-route', 'n5', 'v', 'local', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/fail-blackhole', 'n6', 'v', 'hole', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/fail-detached', 'n7', 'v', 'detached', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/fail-other-vpc', 'n8', 'w', 'public', 'failed', NULL, NULL, NULL),
('1', 'eu', 'arn:nat/exempt-private-nat', 'n9', 'v', 'local', 'available', 'private', NULL, NULL),
('1', 'eu', 'arn:nat/exempt-regional', 'n10', 'v', NULL, 'available', NULL, 'regional', NULL),
('1', 'eu', 'arn:nat/exempt-inspected', 'n11', 'v', 'firewall', 'available', NULL, NULL, NULL),
('1', 'eu', 'arn:nat/unknown-subnet', 'n12', 'v', 'lost', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/unknown-gateway', 'n13', 'v', 'other', 'available', 'public', NULL, NULL),
('1', 'eu', 'arn:nat/not-judged', 'n14', 'v', 'local', 'deleted', NULL, NULL, NULL);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'eu', 's1', 'public', 'v'),
('1', 'eu', 's2', 'nat', 'v'),
('1', 'eu', 's3', 'local', 'v'),
('1', 'eu', 's4', 'hole', 'v'),
('1', 'eu', 's5', 'detached', 'v'),
('1', 'eu', 's6', 'firewall', 'v'),
('1', 'eu', 's7', 'other', 'v');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'pub', 'pub', 'v', '[{"SubnetId": "public"}]'),
('1', 'eu', 'nat', 'nat', 'v', '[{"SubnetId": "nat"}]'),
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "local"}]'),
('1', 'eu', 'hole', 'hole', 'v', '[{"SubnetId": "hole"}]'),
('1', 'eu', 'detached', 'detached', 'v', '[{"SubnetId": "detached"}]'),
('1', 'eu', 'firewall', 'firewall', 'v', '[{"SubnetId": "firewall"}]'),
('1', 'eu', 'other', 'other', 'v', '[{"SubnetId": "other"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id
)
VALUES
('1', 'eu', 'r', 'pub', '0.0.0.0/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'n1'),
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL),
('1', 'eu', 'r', 'local', '::/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', 'igw-1', NULL),
('1', 'eu', 'r', 'detached', '0.0.0.0/0', 'active', 'igw-2', NULL),
('1', 'eu', 'r', 'firewall', '0.0.0.0/0', 'active', 'vpce-1', NULL),
('1', 'eu', 'r', 'other', '0.0.0.0/0', 'active', 'igw-3', NULL);

INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES
('1', 'eu', 'g1', 'igw-1', '[{"VpcId": "v", "State": "available"}]'),
('1', 'eu', 'g2', 'igw-2', '[{"VpcId": "v", "State": "detaching"}]');
