INSERT INTO aws_vpc (account_id, region, arn, vpc_id, is_default)
VALUES
('1', 'eu', 'v1', 'v1', 0),
('1', 'eu', 'v2', 'v2', 1);
INSERT INTO aws_vpc_route_table (
    account_id, region, arn, route_table_id, vpc_id, owner_id, main
)
VALUES
('1', 'eu', 'arn:route-table/pass-local', 'local', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/pass-nat-and-endpoint', 'nat', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/pass-gateway-gone', 'hole', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/fail-internet', 'pub', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/fail-ipv6', 'six', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/fail-vpc-not-told', 'part', NULL, NULL, 1),
('1', 'eu', 'arn:route-table/exempt-default-vpc', 'default', 'v2', '1', 1),
('1', 'eu', 'arn:route-table/exempt-shared', 'shared', 'v3', '2', 1),
('1', 'eu', 'arn:route-table/unknown-routes', 'lost', 'v1', '1', 1),
('1', 'eu', 'arn:route-table/not-judged', 'pub2', 'v1', '1', 0);
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, nat_gateway_id
)
VALUES
('1', 'eu', 'r', 'local', '10.0.0.0/16', 'active', 'local', NULL),
('1', 'eu', 'r', 'nat', '0.0.0.0/0', 'active', NULL, 'nat-1'),
('1', 'eu', 'r', 'nat', 'pl-1', 'active', 'vpce-1', NULL),
('1', 'eu', 'r', 'hole', '0.0.0.0/0', 'blackhole', 'igw-1', NULL),
('1', 'eu', 'r', 'pub', '10.0.0.0/16', 'active', 'local', NULL),
('1', 'eu', 'r', 'pub', '0.0.0.0/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'pub2', '0.0.0.0/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'six', '::/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'part', '52.0.0.0/8', 'active', 'igw-1', NULL),
('1', 'eu', 'r', 'default', '0.0.0.0/0', 'active', 'igw-2', NULL),
('1', 'eu', 'r', 'shared', '0.0.0.0/0', 'active', 'igw-3', NULL);
