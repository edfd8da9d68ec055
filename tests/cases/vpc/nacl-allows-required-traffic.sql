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
('1', 'r', 'app', 'app', 'v'),
('1', 'r', 'mute', 'mute', 'v'),
('1', 'r', 'db-app', 'db-app', 'v'),
('1', 'r', 'db-cidr', 'db-cidr', 'v'),
('1', 'r', 'db-two', 'db-two', 'v');
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
('1', 'r', 'sgr-2', 'sgr-2', 'db-app', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-3', 'sgr-3', 'db-two', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-4', 'sgr-4', 'db-two', 0, 'tcp', 5432, 5432, NULL, 'mute'),
('1', 'r', 'sgr-5', 'sgr-5', 'db-cidr', 0, 'tcp', 5432, 5432, '10.0.1.0/24', NULL),
('1', 'r', 'sgr-6', 'sgr-6', 'db-app', 1, 'tcp', 5432, 5432, NULL, 'mute'),
('1', 'r', 'sgr-7', 'sgr-7', 'db-cidr', 1, 'tcp', 5432, 5432, NULL, 'app');
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
    '1', 'r', 'eni-1', 'eni-1', NULL, 'v', 'app', '[{"GroupId": "app"}]', '10.0.1.10',
    '[{"PrivateIpAddress": "10.0.1.10"}]', '[]', NULL, 'app'
),
(
    '1', 'r', 'eni-2', 'eni-2', NULL, 'v', 'app', '[{"GroupId": "mute"}]', '10.0.1.11',
    '[{"PrivateIpAddress": "10.0.1.11"}]', '[]', NULL, 'mute'
),
(
    '1', 'r', 'eni-3', 'eni-3', NULL, 'v', 'halfway', '[{"GroupId": "mute"}]', '10.0.6.11',
    '[{"PrivateIpAddress": "10.0.6.11"}]', '[]', NULL, 'mute'
);
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
    '1', 'r', 'arn:aws:rds:r:1:db:pass-open', 'pass-open', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-same-subnet', 'pass-same-subnet', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "app"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-shut-by-groups-alone', 'pass-shut-by-groups-alone',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-two", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-port', 'fail-port', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "shut"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-answers', 'fail-answers', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "halfway"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-acl', 'unknown-acl', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "unread"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:not-judged-no-group-named', 'not-judged-no-group-named',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-cidr", "Status": "active"}]',
    '[{"SubnetIdentifier": "shut"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:not-judged-admits-addresses', 'not-judged-admits-addresses',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-cidr", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
);
