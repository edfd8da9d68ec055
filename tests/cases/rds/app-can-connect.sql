INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, availability_zone, tier
)
VALUES
('1', 'r', 'app', 'app', 'v', '10.0.1.0/24', 'ra', 'app'),
('1', 'r', 'data', 'data', 'v', '10.0.2.0/24', 'ra', 'data'),
('1', 'r', 'public', 'public', 'v', '10.0.3.0/24', 'ra', 'public'),
('1', 'r', 'shut', 'shut', 'v', '10.0.4.0/24', 'ra', 'data'),
('1', 'r', 'unread', 'unread', 'v', '10.0.5.0/24', 'ra', 'data');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-out', 'rtb-out', 'v', '[{"SubnetId": "public"}]'),
(
    '1', 'r', 'rtb-in', 'rtb-in', 'v',
    '[{"SubnetId": "app"}, {"SubnetId": "data"}, {"SubnetId": "shut"},
      {"SubnetId": "unread"}]'
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
('1', 'r', 'shut', 'shut', 'v', '[{"SubnetId": "shut"}]');
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
('1', 'r', 'shut', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES
('1', 'r', 'options', 'off');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'app', 'app', 'v'),
('1', 'r', 'mute', 'mute', 'v'),
('1', 'r', 'idle', 'idle', 'v'),
('1', 'r', 'db-app', 'db-app', 'v'),
('1', 'r', 'db-mute', 'db-mute', 'v'),
('1', 'r', 'db-world', 'db-world', 'v'),
('1', 'r', 'db-office', 'db-office', 'v'),
('1', 'r', 'db-idle', 'db-idle', 'v'),
('1', 'r', 'db-none', 'db-none', 'v'),
('1', 'r', 'db-range', 'db-range', 'v'),
('1', 'r', 'db-peer', 'db-peer', 'v'),
('1', 'r', 'db-ports', 'db-ports', 'v'),
('1', 'r', 'db-self', 'db-self', 'v'),
('1', 'r', 'db-all', 'db-all', 'v'),
('1', 'r', 'db-tcp', 'db-tcp', 'v'),
('1', 'r', 'db-far', 'db-far', 'v'),
('1', 'r', 'db-cidr', 'db-cidr', 'v'),
('1', 'r', 'db-blank', 'db-blank', 'v'),
('1', 'r', 'peer', 'peer', 'v2');
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
('1', 'r', 'sgr-2', 'sgr-2', 'idle', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'sgr-3', 'db-app', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-4', 'sgr-4', 'db-app', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-5', 'sgr-5', 'db-mute', 0, 'tcp', 5432, 5432, NULL, 'mute'),
('1', 'r', 'sgr-6', 'sgr-6', 'db-world', 0, 'tcp', 5432, 5432, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-7', 'sgr-7', 'db-world', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-8', 'sgr-8', 'db-office', 0, 'tcp', 5432, 5432, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-9', 'sgr-9', 'db-office', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-10', 'sgr-10', 'db-idle', 0, 'tcp', 5432, 5432, NULL, 'idle'),
('1', 'r', 'sgr-11', 'sgr-11', 'db-range', 0, 'tcp', 5000, 6000, NULL, 'app'),
('1', 'r', 'sgr-12', 'sgr-12', 'db-range', 0, 'tcp', 80, 443, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-13', 'sgr-13', 'db-range', 0, 'udp', 5432, 5432, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-14', 'sgr-14', 'db-peer', 0, 'tcp', 5432, 5432, NULL, 'peer'),
('1', 'r', 'sgr-15', 'sgr-15', 'db-ports', 0, 'tcp', NULL, NULL, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-16', 'sgr-16', 'db-ports', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-17', 'sgr-17', 'db-self', 0, '-1', -1, -1, NULL, 'db-self'),
('1', 'r', 'sgr-18', 'sgr-18', 'db-self', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-19', 'sgr-19', 'db-range', 0, 'tcp', NULL, NULL, NULL, 'app'),
('1', 'r', 'sgr-20', 'sgr-20', 'db-all', 0, '-1', -1, -1, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-21', 'sgr-21', 'db-all', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-22', 'sgr-22', 'db-tcp', 0, 'tcp', -1, -1, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-23', 'sgr-23', 'db-tcp', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-24', 'sgr-24', 'db-far', 0, 'tcp', 80, 80, NULL, 'peer'),
('1', 'r', 'sgr-25', 'sgr-25', 'db-far', 1, 'tcp', 5432, 5432, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-26', 'sgr-26', 'db-cidr', 0, 'tcp', 5432, 5432, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-27', 'sgr-27', 'db-blank', 0, 'tcp', 5432, 5432, NULL, NULL),
('1', 'r', 'sgr-28', 'sgr-28', 'db-blank', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-29', 'sgr-29', 'db-none', 0, 'tcp', 80, 80, NULL, NULL);
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
    '1', 'r', 'eni-3', 'eni-3', NULL, 'v', 'data', '[{"GroupId": "db-self"}]', '10.0.2.10',
    '[{"PrivateIpAddress": "10.0.2.10"}]', '[]', NULL, 'RDSNetworkInterface'
),
(
    '1', 'r', 'eni-4', 'eni-4', NULL, 'v', 'data', '[{"GroupId": "db-app"}]', '10.0.2.11',
    '[{"PrivateIpAddress": "10.0.2.11"}]', '[]', NULL, 'RDSNetworkInterface'
);
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
    '1', 'r', 'arn:aws:rds:r:1:db:pass-app', 'pass-app', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-range-of-ports', 'pass-range-of-ports', 'available', 5432,
    'v', '[{"VpcSecurityGroupId": "db-range", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-function-that-sleeps', 'pass-function-that-sleeps',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-idle", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-public-but-shut', 'pass-public-but-shut', 'available',
    5432, 'v', '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]',
    '[{"SubnetIdentifier": "public"}]', 'ra', 0, 1
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-nobody', 'fail-nobody', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-none", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-client-is-mute', 'fail-client-is-mute', 'available', 5432,
    'v', '[{"VpcSecurityGroupId": "db-mute", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-itself-alone', 'fail-itself-alone', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-self", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-acl-is-shut', 'fail-acl-is-shut', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "shut"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-other-port', 'fail-other-port', 'available', 3306, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-world', 'fail-world', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]',
    '[{"SubnetIdentifier": "public"}]', 'ra', 0, 1
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-world-though-private', 'fail-world-though-private',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-office', 'fail-office', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-office", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-office-by-all-traffic', 'fail-office-by-all-traffic',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-all", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-office-by-all-ports', 'fail-office-by-all-ports',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-tcp", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-peer-on-another-port', 'fail-peer-on-another-port',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-far", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-acl', 'unknown-acl', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "unread"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-source-of-a-rule', 'unknown-source-of-a-rule',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-blank", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-groups', 'unknown-groups', 'available', 5432, 'v', NULL,
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-port', 'unknown-port', 'available', NULL, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-peer', 'unknown-peer', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-peer", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-ports-of-a-rule', 'unknown-ports-of-a-rule',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-ports", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-creating', 'exempt-creating', 'creating', NULL, 'v',
    '[{"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:exempt-stopped', 'exempt-stopped', 'stopped', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-none", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:not-judged', 'not-judged', 'deleting', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
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
    '1', 'r', 'arn:aws:rds:r:1:db:pass-group-is-leaving', 'leaving', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-office", "Status": "removing"},
      {"VpcSecurityGroupId": "db-app", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
);

-- params = { allow_cidrs = ["10.0.9.0/24", "0.0.0.0/0"] }
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, availability_zone, tier
)
VALUES
('1', 'r', 'app', 'app', 'v', '10.0.1.0/24', 'ra', 'app'),
('1', 'r', 'data', 'data', 'v', '10.0.2.0/24', 'ra', 'data'),
('1', 'r', 'public', 'public', 'v', '10.0.3.0/24', 'ra', 'public');
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'r', 'rtb-out', 'rtb-out', 'v', '[{"SubnetId": "public"}]'),
('1', 'r', 'rtb-in', 'rtb-in', 'v', '[{"SubnetId": "app"}, {"SubnetId": "data"}]');
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
);
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
('1', 'r', 'open', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES
('1', 'r', 'options', 'off');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'app', 'app', 'v'),
('1', 'r', 'db-world', 'db-world', 'v'),
('1', 'r', 'db-office', 'db-office', 'v'),
('1', 'r', 'db-cidr', 'db-cidr', 'v');
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
('1', 'r', 'sgr-2', 'sgr-2', 'db-world', 0, 'tcp', 5432, 5432, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'sgr-3', 'db-world', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-4', 'sgr-4', 'db-office', 0, 'tcp', 5432, 5432, '10.0.9.0/24', NULL),
('1', 'r', 'sgr-5', 'sgr-5', 'db-office', 0, 'tcp', 5432, 5432, NULL, 'app'),
('1', 'r', 'sgr-6', 'sgr-6', 'db-cidr', 0, 'tcp', 5432, 5432, '10.0.9.0/24', NULL);
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
    '1', 'r', 'arn:aws:rds:r:1:db:fail-office-cannot-come', 'fail-office-cannot-come',
    'available', 5432, 'v', '[{"VpcSecurityGroupId": "db-cidr", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-office', 'pass-office', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-office", "Status": "active"}]', '[{"SubnetIdentifier": "data"}]',
    'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:pass-world-of-the-vpc', 'pass-world-of-the-vpc', 'available',
    5432, 'v', '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]',
    '[{"SubnetIdentifier": "data"}]', 'ra', 0, 0
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:fail-internet', 'fail-internet', 'available', 5432, 'v',
    '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]',
    '[{"SubnetIdentifier": "public"}]', 'ra', 0, 1
),
(
    '1', 'r', 'arn:aws:rds:r:1:db:unknown-whether-public', 'unknown-whether-public', 'available',
    5432, 'v', '[{"VpcSecurityGroupId": "db-world", "Status": "active"}]',
    '[{"SubnetIdentifier": "public"}]', 'ra', 0, NULL
);
