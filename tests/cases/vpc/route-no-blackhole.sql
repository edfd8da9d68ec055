INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, owner_id)
VALUES
('1', 'eu', 'arn:route-table/pass-all-active', 'rtb-1', '1'),
('1', 'eu', 'arn:route-table/pass-filtered', 'rtb-2', NULL),
('1', 'eu', 'arn:route-table/fail-nat-gone', 'rtb-3', '1'),
('1', 'eu', 'arn:route-table/fail-narrow-and-ipv6', 'rtb-4', '1'),
('1', 'eu', 'arn:route-table/exempt-shared', 'rtb-5', '2'),
('1', 'eu', 'arn:route-table/unknown-state', 'rtb-6', '1'),
('1', 'eu', 'arn:route-table/unknown-routes', 'rtb-7', '1');

INSERT INTO aws_vpc_route (account_id, region, arn, route_table_id, destination, state, target)
VALUES
('1', 'eu', 'r', 'rtb-1', '10.0.0.0/16', 'active', 'local'),
('1', 'eu', 'r', 'rtb-1', '0.0.0.0/0', 'active', 'nat-1'),
('1', 'us', 'r', 'rtb-1', '0.0.0.0/0', 'blackhole', 'nat-1'),
('1', 'eu', 'r', 'rtb-2', '10.0.0.0/8', 'filtered', 'tgw-1'),
('1', 'eu', 'r', 'rtb-3', '10.0.0.0/16', 'active', 'local'),
('1', 'eu', 'r', 'rtb-3', '0.0.0.0/0', 'blackhole', 'nat-9'),
('1', 'eu', 'r', 'rtb-4', '::/0', 'blackhole', 'eigw-9'),
('1', 'eu', 'r', 'rtb-4', 'pl-1', 'blackhole', NULL),
('1', 'eu', 'r', 'rtb-4', '10.0.0.0/16', NULL, 'local'),
('1', 'eu', 'r', 'rtb-5', '0.0.0.0/0', 'blackhole', 'nat-9'),
('1', 'eu', 'r', 'rtb-6', '0.0.0.0/0', NULL, 'nat-1'),
('1', 'eu', 'r', 'rtb-6', '10.0.0.0/16', 'active', 'local');
