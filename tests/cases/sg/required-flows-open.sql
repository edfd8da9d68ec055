INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, availability_zone, tier
)
VALUES
('1', 'r', 'app', 'app', 'v', '10.0.1.0/24', 'ra', 'app'),
('1', 'r', 'data', 'data', 'v', '10.0.2.0/24', 'ra', 'data'),
('1', 'r', 'public', 'public', 'v', '10.0.3.0/24', 'ra', 'public'),
('1', 'r', 'shut', 'shut', 'v', '10.0.4.0/24', 'ra', 'data'),
('1', 'r', 'unread', 'unread', 'v', '10.0.5.0/24', 'ra', 'data'),
('1', 'r', 'halfway', 'halfway', 'v', '10.0.6.0/24', 'ra', 'data');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-out', 'rtb-out', 'v', '[{"SubnetId": "public"}]'),
(
    '1', 'r', 'rtb-in', 'rtb-in', 'v',
    '[{"SubnetId": "app"}, {"SubnetId": "data"}, {"SubnetId": "shut"},
      {"SubnetId": "unread"}, {"SubnetId": "halfway"}]'
);
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, state
)
VALUES
('1', 'r', 'a', 'rtb-out', '10.0.0.0/16', 'local', 'active'),
('1', 'r', 'b', 'rtb-out', '0.0.0.0/0', 'igw-1', 'active'),
('1', 'r', 'c', 'rtb-in', '10.0.0.0/16', 'local', 'active');
INSERT INTO aws_vpc_internet_gateway (account_id, region, arn, internet_gateway_id, attachments)
VALUES
('1', 'r', 'igw-1', 'igw-1', '[{"VpcId": "v", "State": "available"}]');
INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id, vpc_id, associations)
VALUES
(
    '1', 'r', 'open', 'open', 'v',
    '[{"SubnetId": "app"}, {"SubnetId": "data"}, {"SubnetId": "public"}]'
),
('1', 'r', 'shut', 'shut', 'v', '[{"SubnetId": "shut"}]'),
('1', 'r', 'half', 'half', 'v', '[{"SubnetId": "halfway"}]');
INSERT INTO aws_vpc_network_acl_entry (
    account_id,
    region,
    network_acl_id,
    egress,
    rule_number,
    rule_action,
    protocol,
    from_port,
    to_port,
    cidr_block
)
VALUES
('1', 'r', 'open', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'r', 'open', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'r', 'shut', 0, 100, 'allow', '6', 443, 443, '0.0.0.0/0'),
('1', 'r', 'shut', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'r', 'half', 0, 100, 'allow', '6', 5432, 5432, '10.0.0.0/16'),
('1', 'r', 'half', 1, 100, 'allow', '6', 443, 443, '10.0.0.0/16');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES
('1', 'r', 'options', 'off');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:security-group/pass-app', 'app', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/pass-function', 'idle', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/pass-all-ports', 'whole', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/fail-mute', 'mute', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/fail-one-of-two', 'some', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/fail-other-way-out', 'narrow', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/unknown-part', 'part', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/unknown-list', 'list', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/not-judged-unnamed', 'unnamed', 'v'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/not-judged-no-members', 'empty', 'v'),
('1', 'r', 'db-app', 'db-app', 'v'),
('1', 'r', 'db-all', 'db-all', 'v'),
('1', 'r', 'db-udp', 'db-udp', 'v'),
('1', 'r', 'other', 'other', 'v');
INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    security_group_rule_id,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    cidr_ipv4,
    referenced_group_id
)
VALUES
('1', 'r', 'sgr-1', 'sgr-1', 'app', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'sgr-2', 'idle', 1, 'tcp', 5432, 5432, NULL, 'db-all'),
('1', 'r', 'sgr-3', 'sgr-3', 'some', 1, 'tcp', 5432, 5432, NULL, 'db-app'),
('1', 'r', 'sgr-4', 'sgr-4', 'narrow', 1, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-5', 'sgr-5', 'part', 1, 'tcp', 5432, 5432, '10.0.2.0/25', NULL),
('1', 'r', 'sgr-6', 'sgr-6', 'unnamed', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-7', 'sgr-7', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'app'),
('1', 'r', 'sgr-8', 'sgr-8', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'idle'),
('1', 'r', 'sgr-9', 'sgr-9', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'mute'),
('1', 'r', 'sgr-10', 'sgr-10', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'some'),
('1', 'r', 'sgr-11', 'sgr-11', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'narrow'),
('1', 'r', 'sgr-12', 'sgr-12', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'part'),
('1', 'r', 'sgr-13', 'sgr-13', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'empty'),
('1', 'r', 'sgr-14', 'sgr-14', 'db-all', 0, 'tcp', 5000, 6000, NULL, 'list'),
('1', 'r', 'sgr-15', 'sgr-15', 'db-app', 0, '6', 5432, 5432, NULL, 'some'),
('1', 'r', 'sgr-16', 'sgr-16', 'db-app', 0, '-1', -1, -1, NULL, 'app'),
('1', 'r', 'sgr-17', 'sgr-17', 'db-udp', 0, 'udp', 5432, 5432, NULL, 'unnamed'),
('1', 'r', 'sgr-18', 'sgr-18', 'db-udp', 0, 'tcp', 80, 80, NULL, 'unnamed'),
('1', 'r', 'sgr-19', 'sgr-19', 'db-all', 1, 'tcp', 5432, 5432, NULL, 'unnamed'),
('1', 'r', 'sgr-20', 'sgr-20', 'db-all', 0, 'tcp', 80, 80, NULL, 'unnamed'),
('1', 'r', 'sgr-21', 'sgr-21', 'db-all', 0, 'udp', 5432, 5432, NULL, 'unnamed'),
('1', 'r', 'sgr-22', 'sgr-22', 'other', 0, 'tcp', 5432, 5432, NULL, 'unnamed'),
('1', 'r', 'sgr-23', 'sgr-23', 'db-all', 0, 'tcp', -1, -1, NULL, 'whole'),
('1', 'r', 'sgr-24', 'sgr-24', 'whole', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-25', 'sgr-25', 'db-all', 0, 'tcp', 5432, 5432, '10.0.1.0/24', NULL);
INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    attached_instance_id,
    vpc_id,
    subnet_id,
    "groups",
    private_ip_address,
    private_ip_addresses,
    ipv6_addresses,
    association_public_ip,
    description
)
VALUES
(
    '1', 'r', 'eni-1', 'eni-1', NULL, 'v', 'app', '[{"GroupId": "app"}]', '10.0.1.11',
    '[{"PrivateIpAddress": "10.0.1.11"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-2', 'eni-2', NULL, 'v', 'app', '[{"GroupId": "mute"}]', '10.0.1.12',
    '[{"PrivateIpAddress": "10.0.1.12"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-3', 'eni-3', NULL, 'v', 'app', '[{"GroupId": "some"}]', '10.0.1.13',
    '[{"PrivateIpAddress": "10.0.1.13"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-4', 'eni-4', NULL, 'v', 'app', '[{"GroupId": "narrow"}]', '10.0.1.14',
    '[{"PrivateIpAddress": "10.0.1.14"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-5', 'eni-5', NULL, 'v', 'app', '[{"GroupId": "part"}]', '10.0.1.15',
    '[{"PrivateIpAddress": "10.0.1.15"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-6', 'eni-6', NULL, 'v', 'app', '[{"GroupId": "unnamed"}]', '10.0.1.16',
    '[{"PrivateIpAddress": "10.0.1.16"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-7', 'eni-7', NULL, 'v', 'app', '[{"GroupId": "list"}]', '10.0.1.17',
    '[{"PrivateIpAddress": "10.0.1.17"}]', '[]', NULL, 'client'
),
(
    '1', 'r', 'eni-8', 'eni-8', NULL, 'v', 'app', '[{"GroupId": "whole"}]', '10.0.1.18',
    '[{"PrivateIpAddress": "10.0.1.18"}]', '[]', NULL, 'client'
);
INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    security_group_rule_id,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    prefix_list_id
)
VALUES
('1', 'r', 'sgr-x', 'sgr-x', 'list', 1, 'tcp', 5432, 5432, 'pl-unread');
INSERT INTO aws_lambda_function (
    account_id, region, arn, vpc_id, vpc_subnet_ids, vpc_security_group_ids
)
VALUES
('1', 'r', 'arn:aws:lambda:r:1:function:idle', 'v', '["app"]', '["idle"]'),
('1', 'r', 'arn:aws:lambda:r:1:function:out', NULL, '[]', '[]');
INSERT INTO aws_rds_db_instance (
    account_id,
    region,
    arn,
    db_instance_identifier,
    status,
    endpoint_port,
    vpc_id,
    vpc_security_groups,
    subnets,
    availability_zone,
    multi_az,
    publicly_accessible
)
VALUES
(
    '1', 'r', 'arn:aws:rds:r:1:db:all', 'all', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-all", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:app', 'app', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:udp', 'udp', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-udp", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:acl', 'acl', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "shut"}]',
    'ra', 0, 0
);
