INSERT INTO aws_ec2_transit_gateway_route_table (
    account_id, region, arn, transit_gateway_route_table_id, state
)
VALUES
('1', 'eu', 'arn:rtb/pass-active', 'active', 'available'),
('1', 'eu', 'arn:rtb/pass-no-routes', 'none', 'available'),
('1', 'eu', 'arn:rtb/fail-one', 'one', 'available'),
('1', 'eu', 'arn:rtb/fail-beside-unknown', 'beside', 'available'),
('1', 'eu', 'arn:rtb/unknown-state', 'unread', 'available'),
('1', 'eu', 'arn:rtb/not-judged', 'gone', 'deleted');
INSERT INTO aws_ec2_transit_gateway_route (
    account_id, region, arn, transit_gateway_route_table_id, destination, state
)
VALUES
('1', 'eu', 'r1', 'active', '10.0.0.0/8', 'active'),
('1', 'eu', 'r2', 'one', '10.0.0.0/8', 'active'),
('1', 'eu', 'r3', 'one', '10.1.0.0/16', 'blackhole'),
('1', 'eu', 'r4', 'beside', '10.1.0.0/16', 'blackhole'),
('1', 'eu', 'r5', 'beside', '10.2.0.0/16', NULL),
('1', 'eu', 'r6', 'unread', '10.2.0.0/16', NULL),
('1', 'eu', 'r7', 'gone', '10.2.0.0/16', 'blackhole');

-- params = { allowed_cidrs = ["10.1.0.0/16", "pl-1"] }
INSERT INTO aws_ec2_transit_gateway_route_table (
    account_id, region, arn, transit_gateway_route_table_id, state
)
VALUES
('1', 'eu', 'arn:rtb/pass-meant', 'meant', 'available'),
('1', 'eu', 'arn:rtb/fail-another', 'another', 'available');
INSERT INTO aws_ec2_transit_gateway_route (
    account_id, region, arn, transit_gateway_route_table_id, destination, state
)
VALUES
('1', 'eu', 'r1', 'meant', '10.1.0.0/16', 'blackhole'),
('1', 'eu', 'r2', 'meant', 'pl-1', 'blackhole'),
('1', 'eu', 'r3', 'another', '10.1.0.0/24', 'blackhole');
