INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'r', 'open', 'open', 'v', 'a'),
('1', 'r', 'nat-a', 'nat-a', 'v', 'a'),
('1', 'r', 'nat-a2', 'nat-a2', 'v', 'a'),
('1', 'r', 'nat-b', 'nat-b', 'v', 'b'),
('1', 'r', 'no-table', 'no-table', 'v', 'b');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-open', 'rtb-open', 'v', '[{"SubnetId": "open"}]'),
(
    '1', 'r', 'rtb-nat', 'rtb-nat', 'v',
    '[{"SubnetId": "nat-a"}, {"SubnetId": "nat-a2"}, {"SubnetId": "nat-b"}]'
);
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, nat_gateway_id, state
)
VALUES
('1', 'r', 'a', 'rtb-open', '0.0.0.0/0', 'igw-1', NULL, 'active'),
('1', 'r', 'b', 'rtb-nat', '0.0.0.0/0', NULL, 'nat-1', 'active');
INSERT INTO aws_ecs_service (account_id, region, arn, status, network_configuration, task_sets)
VALUES
(
    '1', 'r', 'pass-plain', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "nat-b"], "AssignPublicIp": "DISABLED"}}', '[]'
),
(
    '1', 'r', 'pass-task-sets', 'ACTIVE', '{}',
    '[{"Status": "PRIMARY", "NetworkConfiguration": {"AwsvpcConfiguration":
       {"Subnets": ["nat-a", "nat-b"], "AssignPublicIp": "DISABLED"}}}]'
),
(
    '1', 'r', 'fail-public-address', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "nat-b"], "AssignPublicIp": "ENABLED"}}', '[]'
),
(
    '1', 'r', 'fail-public-subnet', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["open", "nat-b"], "AssignPublicIp": "DISABLED"}}', '[]'
),
(
    '1', 'r', 'fail-one-zone', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "nat-a2"], "AssignPublicIp": "DISABLED"}}',
    '[]'
),
(
    '1', 'r', 'fail-task-set', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "nat-b"], "AssignPublicIp": "DISABLED"}}',
    '[{"Status": "ACTIVE", "NetworkConfiguration": {"AwsvpcConfiguration":
       {"Subnets": ["nat-a", "nat-b"], "AssignPublicIp": "ENABLED"}}}]'
),
('1', 'r', 'exempt-on-instances', 'ACTIVE', '{}', '[]'),
(
    '1', 'r', 'exempt-leaving', 'DRAINING',
    '{"AwsvpcConfiguration": {"Subnets": ["open"], "AssignPublicIp": "ENABLED"}}', '[]'
),
(
    '1', 'r', 'unknown-route-table', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "no-table"], "AssignPublicIp": "DISABLED"}}',
    '[]'
),
(
    '1', 'r', 'unknown-subnet', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a", "elsewhere"], "AssignPublicIp": "DISABLED"}}',
    '[]'
),
('1', 'r', 'unknown-unread', 'ACTIVE', NULL, '[]'),
('1', 'r', 'unknown-task-sets', 'ACTIVE', '{}', NULL);

-- params = { min_azs = 1 }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'r', 'nat-a', 'nat-a', 'v', 'a');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-nat', 'rtb-nat', 'v', '[{"SubnetId": "nat-a"}]');
INSERT INTO aws_ecs_service (account_id, region, arn, status, network_configuration, task_sets)
VALUES
(
    '1', 'r', 'pass-one-zone', 'ACTIVE',
    '{"AwsvpcConfiguration": {"Subnets": ["nat-a"], "AssignPublicIp": "DISABLED"}}', '[]'
);
