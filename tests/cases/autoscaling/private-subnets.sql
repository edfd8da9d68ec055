INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r', 'subnet-open', 'subnet-open', 'v'),
('1', 'r', 'subnet-nat', 'subnet-nat', 'v'),
('1', 'r', 'subnet-nat2', 'subnet-nat2', 'v'),
('1', 'r', 'subnet-stale', 'subnet-stale', 'v'),
('1', 'r', 'subnet-unread', 'subnet-unread', 'v');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-open', 'rtb-open', 'v', '[{"SubnetId":"subnet-open"}]'),
('1', 'r', 'rtb-nat', 'rtb-nat', 'v', '[{"SubnetId":"subnet-nat"},{"SubnetId":"subnet-nat2"}]'),
('1', 'r', 'rtb-stale', 'rtb-stale', 'v', '[{"SubnetId":"subnet-stale"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'r', 'a', 'rtb-open', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'r', 'b', 'rtb-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'r', 'c', 'rtb-stale', '0.0.0.0/0', 'igw-2', NULL, 'blackhole');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, subnet_ids, tags, status)
VALUES
('1', 'r', 'pass-behind-nat', '["subnet-nat","subnet-nat2"]', '{}', NULL),
('1', 'r', 'pass-gateway-gone', '["subnet-stale"]', '{}', NULL),
('1', 'r', 'fail-open', '["subnet-open"]', '{}', NULL),
('1', 'r', 'fail-one-of-two', '["subnet-nat","subnet-open"]', '{}', NULL),
('1', 'r', 'fail-one-of-two-unread', '["subnet-unread","subnet-open"]', '{}', NULL),
('1', 'r', 'exempt-bastion', '["subnet-open"]', '{"Role":"Bastion"}', NULL),
('1', 'r', 'unknown-routes', '["subnet-nat","subnet-unread"]', '{}', NULL),
('1', 'r', 'unknown-subnet', '["subnet-elsewhere"]', '{}', NULL),
('1', 'r', 'unknown-none', NULL, '{}', NULL),
('1', 'r', 'not-judged', '["subnet-open"]', '{}', 'Delete in progress');

-- params = { allowed_tags = [] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r', 'subnet-open', 'subnet-open', 'v'),
('1', 'r', 'subnet-nat', 'subnet-nat', 'v'),
('1', 'r', 'subnet-nat2', 'subnet-nat2', 'v'),
('1', 'r', 'subnet-stale', 'subnet-stale', 'v'),
('1', 'r', 'subnet-unread', 'subnet-unread', 'v');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-open', 'rtb-open', 'v', '[{"SubnetId":"subnet-open"}]'),
('1', 'r', 'rtb-nat', 'rtb-nat', 'v', '[{"SubnetId":"subnet-nat"},{"SubnetId":"subnet-nat2"}]'),
('1', 'r', 'rtb-stale', 'rtb-stale', 'v', '[{"SubnetId":"subnet-stale"}]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'r', 'a', 'rtb-open', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'r', 'b', 'rtb-nat', '0.0.0.0/0', NULL, 'nat-1', 'active'),
('1', 'r', 'c', 'rtb-stale', '0.0.0.0/0', 'igw-2', NULL, 'blackhole');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, subnet_ids, tags, status)
VALUES
('1', 'r', 'pass-behind-nat', '["subnet-nat"]', '{}', NULL),
('1', 'r', 'fail-bastion', '["subnet-open"]', '{"role":"bastion"}', NULL);
