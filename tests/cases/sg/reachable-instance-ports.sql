-- Groups, network ACLs, routes and addresses are taken together.
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, availability_zone, tier
)
VALUES
('1', 'r', 'public', 'public', 'v', '10.0.1.0/24', 'ra', NULL),
('1', 'r', 'filtered', 'filtered', 'v', '10.0.2.0/24', 'ra', NULL),
('1', 'r', 'unread', 'unread', 'v', '10.0.3.0/24', 'ra', NULL),
('1', 'r', 'private', 'private', 'v', '10.0.4.0/24', 'ra', NULL);
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'r', 'rtb-out', 'rtb-out', 'v',
    '[{"SubnetId": "public"}, {"SubnetId": "filtered"}, {"SubnetId": "unread"}]'
),
('1', 'r', 'rtb-in', 'rtb-in', 'v', '[{"SubnetId": "private"}]');
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
('1', 'r', 'open', 'open', 'v', '[{"SubnetId": "public"}, {"SubnetId": "private"}]'),
('1', 'r', 'web', 'web', 'v', '[{"SubnetId": "filtered"}]');
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
('1', 'r', 'web', 0, 100, 'allow', '6', 443, 443, '0.0.0.0/0'),
('1', 'r', 'web', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES
('1', 'r', 'options', 'off');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'ssh', 'ssh', 'v'),
('1', 'r', 'web', 'web', 'v'),
('1', 'r', 'udp', 'udp', 'v'),
('1', 'r', 'office', 'office', 'v'),
('1', 'r', 'icmp', 'icmp', 'v');
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
('1', 'r', 'sgr-1', 'sgr-1', 'web', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'sgr-2', 'icmp', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'sgr-3', 'ssh', 0, 'tcp', 22, 22, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-4', 'sgr-4', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-5', 'sgr-5', 'udp', 0, 'udp', 11211, 11211, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-6', 'sgr-6', 'office', 0, 'tcp', 22, 22, '8.8.8.0/24', NULL);
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-ssh', 'i-1', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-udp', 'i-2', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-state-not-known', 'i-3', NULL),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-web-alone', 'i-4', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-from-the-office-alone', 'i-5', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-icmp-alone', 'i-6', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-no-public-address', 'i-7', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-private-subnet', 'i-8', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-the-acl-is-shut', 'i-9', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/unknown-acl', 'i-10', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/unknown-group', 'i-11', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/exempt-stopped', 'i-12', 'stopped'),
('1', 'r', 'arn:aws:ec2:r:1:instance/not-judged', 'i-13', 'terminated'),
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-second-interface', 'i-20', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/unknown-no-interface', 'i-21', 'running');
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
    '1', 'r', 'eni-1', 'eni-1', 'i-1', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.11',
    '[{"PrivateIpAddress": "10.0.1.11"}]', '[]', '198.51.100.1', NULL
),
(
    '1', 'r', 'eni-2', 'eni-2', 'i-2', 'v', 'public', '[{"GroupId": "udp"}]', '10.0.1.12',
    '[{"PrivateIpAddress": "10.0.1.12"}]', '[]', '198.51.100.2', NULL
),
(
    '1', 'r', 'eni-3', 'eni-3', 'i-3', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.13',
    '[{"PrivateIpAddress": "10.0.1.13"}]', '[]', '198.51.100.3', NULL
),
(
    '1', 'r', 'eni-4', 'eni-4', 'i-4', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.14',
    '[{"PrivateIpAddress": "10.0.1.14"}]', '[]', '198.51.100.4', NULL
),
(
    '1', 'r', 'eni-5', 'eni-5', 'i-5', 'v', 'public', '[{"GroupId": "office"}]', '10.0.1.15',
    '[{"PrivateIpAddress": "10.0.1.15"}]', '[]', '198.51.100.5', NULL
),
(
    '1', 'r', 'eni-6', 'eni-6', 'i-6', 'v', 'public', '[{"GroupId": "icmp"}]', '10.0.1.16',
    '[{"PrivateIpAddress": "10.0.1.16"}]', '[]', '198.51.100.15', NULL
),
(
    '1', 'r', 'eni-7', 'eni-7', 'i-7', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.17',
    '[{"PrivateIpAddress": "10.0.1.17"}]', '[]', NULL, NULL
),
(
    '1', 'r', 'eni-8', 'eni-8', 'i-8', 'v', 'private', '[{"GroupId": "ssh"}]', '10.0.1.18',
    '[{"PrivateIpAddress": "10.0.1.18"}]', '[]', '198.51.100.6', NULL
),
(
    '1', 'r', 'eni-9', 'eni-9', 'i-9', 'v', 'filtered', '[{"GroupId": "ssh"}]', '10.0.1.19',
    '[{"PrivateIpAddress": "10.0.1.19"}]', '[]', '198.51.100.7', NULL
),
(
    '1', 'r', 'eni-10', 'eni-10', 'i-10', 'v', 'unread', '[{"GroupId": "ssh"}]', '10.0.1.20',
    '[{"PrivateIpAddress": "10.0.1.20"}]', '[]', '198.51.100.8', NULL
),
(
    '1', 'r', 'eni-11', 'eni-11', 'i-11', 'v', 'public', '[{"GroupId": "elsewhere"}]',
    '10.0.1.21', '[{"PrivateIpAddress": "10.0.1.21"}]', '[]', '198.51.100.9', NULL
),
(
    '1', 'r', 'eni-12', 'eni-12', 'i-12', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.22',
    '[{"PrivateIpAddress": "10.0.1.22"}]', '[]', '198.51.100.10', NULL
),
(
    '1', 'r', 'eni-13', 'eni-13', 'i-13', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.23',
    '[{"PrivateIpAddress": "10.0.1.23"}]', '[]', '198.51.100.11', NULL
),
(
    '1', 'r', 'eni-20', 'eni-20', 'i-20', 'v', 'private', '[{"GroupId": "web"}]', '10.0.4.50',
    '[{"PrivateIpAddress": "10.0.4.50"}]', '[]', NULL, NULL
),
(
    '1', 'r', 'eni-21', 'eni-21', 'i-20', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.50',
    '[{"PrivateIpAddress": "10.0.1.50"}]', '[]', '198.51.100.50', NULL
);

-- params = { ports = [443], udp_ports = [53] }
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, availability_zone, tier
)
VALUES
('1', 'r', 'public', 'public', 'v', '10.0.1.0/24', 'ra', NULL),
('1', 'r', 'filtered', 'filtered', 'v', '10.0.2.0/24', 'ra', NULL),
('1', 'r', 'unread', 'unread', 'v', '10.0.3.0/24', 'ra', NULL),
('1', 'r', 'private', 'private', 'v', '10.0.4.0/24', 'ra', NULL);
INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'r', 'rtb-out', 'rtb-out', 'v',
    '[{"SubnetId": "public"}, {"SubnetId": "filtered"}, {"SubnetId": "unread"}]'
),
('1', 'r', 'rtb-in', 'rtb-in', 'v', '[{"SubnetId": "private"}]');
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
('1', 'r', 'open', 'open', 'v', '[{"SubnetId": "public"}, {"SubnetId": "private"}]'),
('1', 'r', 'web', 'web', 'v', '[{"SubnetId": "filtered"}]');
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
('1', 'r', 'web', 0, 100, 'allow', '6', 443, 443, '0.0.0.0/0'),
('1', 'r', 'web', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0');
INSERT INTO aws_vpc_block_public_access_options (
    account_id, region, arn, internet_gateway_block_mode
)
VALUES
('1', 'r', 'options', 'off');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'ssh', 'ssh', 'v'),
('1', 'r', 'web', 'web', 'v'),
('1', 'r', 'udp', 'udp', 'v'),
('1', 'r', 'office', 'office', 'v'),
('1', 'r', 'icmp', 'icmp', 'v');
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
('1', 'r', 'sgr-1', 'sgr-1', 'web', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'sgr-2', 'icmp', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-3', 'sgr-3', 'ssh', 0, 'tcp', 22, 22, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-4', 'sgr-4', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-5', 'sgr-5', 'udp', 0, 'udp', 11211, 11211, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-6', 'sgr-6', 'office', 0, 'tcp', 22, 22, '8.8.8.0/24', NULL);
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-web', 'i-1', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-ssh', 'i-2', 'running'),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-udp', 'i-3', 'running');
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
    '1', 'r', 'eni-1', 'eni-1', 'i-1', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.11',
    '[{"PrivateIpAddress": "10.0.1.11"}]', '[]', '198.51.100.1', NULL
),
(
    '1', 'r', 'eni-2', 'eni-2', 'i-2', 'v', 'public', '[{"GroupId": "ssh"}]', '10.0.1.12',
    '[{"PrivateIpAddress": "10.0.1.12"}]', '[]', '198.51.100.2', NULL
),
(
    '1', 'r', 'eni-3', 'eni-3', 'i-3', 'v', 'public', '[{"GroupId": "udp"}]', '10.0.1.13',
    '[{"PrivateIpAddress": "10.0.1.13"}]', '[]', '198.51.100.3', NULL
);
