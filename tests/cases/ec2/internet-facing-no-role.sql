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
('1', 'r', 'shut', 'shut', 'v'),
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
('1', 'r', 'sgr-shut', 'sgr-shut', 'shut', 1, '-1', -1, -1, '0.0.0.0/0', NULL);
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, iam_instance_profile_arn
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-writes', 'i-1', 'running',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-by-managed-policy', 'i-2', 'running',
    'arn:aws:iam::1:instance-profile/managed'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-not-action', 'i-3', 'running',
    'arn:aws:iam::1:instance-profile/not-action'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-reads', 'i-4', 'running',
    'arn:aws:iam::1:instance-profile/reads'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-agents', 'i-5', 'running',
    'arn:aws:iam::1:instance-profile/agent'
),
('1', 'r', 'arn:aws:ec2:r:1:instance/pass-no-profile', 'i-6', 'running', NULL),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-profile-without-role', 'i-7', 'running',
    'arn:aws:iam::1:instance-profile/empty'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-private-subnet', 'i-8', 'running',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-no-rule', 'i-9', 'running',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-a-few-addresses', 'i-10', 'running',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-reads-wherever-it-is', 'i-11', 'running',
    'arn:aws:iam::1:instance-profile/reads'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-acl', 'i-12', 'running',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-profile', 'i-13', 'running',
    'arn:aws:iam::1:instance-profile/nowhere'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-role', 'i-14', 'running',
    'arn:aws:iam::1:instance-profile/lost'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-policy', 'i-15', 'running',
    'arn:aws:iam::1:instance-profile/unread'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/exempt-stopped', 'i-16', 'stopped',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/not-judged', 'i-17', 'terminated',
    'arn:aws:iam::1:instance-profile/writes'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/unknown-no-interface', 'i-30', 'running',
    'arn:aws:iam::1:instance-profile/writes'
);
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
    '1', 'r', 'eni-2', 'eni-2', 'i-2', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.12',
    '[{"PrivateIpAddress": "10.0.1.12"}]', '[]', '198.51.100.13', NULL
),
(
    '1', 'r', 'eni-3', 'eni-3', 'i-3', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.13',
    '[{"PrivateIpAddress": "10.0.1.13"}]', '[]', '198.51.100.14', NULL
),
(
    '1', 'r', 'eni-4', 'eni-4', 'i-4', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.14',
    '[{"PrivateIpAddress": "10.0.1.14"}]', '[]', '198.51.100.2', NULL
),
(
    '1', 'r', 'eni-5', 'eni-5', 'i-5', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.15',
    '[{"PrivateIpAddress": "10.0.1.15"}]', '[]', '198.51.100.3', NULL
),
(
    '1', 'r', 'eni-6', 'eni-6', 'i-6', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.16',
    '[{"PrivateIpAddress": "10.0.1.16"}]', '[]', '198.51.100.4', NULL
),
(
    '1', 'r', 'eni-7', 'eni-7', 'i-7', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.17',
    '[{"PrivateIpAddress": "10.0.1.17"}]', '[]', '198.51.100.5', NULL
),
(
    '1', 'r', 'eni-8', 'eni-8', 'i-8', 'v', 'private', '[{"GroupId": "web"}]', '10.0.1.18',
    '[{"PrivateIpAddress": "10.0.1.18"}]', '[]', NULL, NULL
),
(
    '1', 'r', 'eni-9', 'eni-9', 'i-9', 'v', 'public', '[{"GroupId": "shut"}]', '10.0.1.19',
    '[{"PrivateIpAddress": "10.0.1.19"}]', '[]', '198.51.100.15', NULL
),
(
    '1', 'r', 'eni-10', 'eni-10', 'i-10', 'v', 'public', '[{"GroupId": "office"}]', '10.0.1.20',
    '[{"PrivateIpAddress": "10.0.1.20"}]', '[]', '198.51.100.17', NULL
),
(
    '1', 'r', 'eni-11', 'eni-11', 'i-11', 'v', 'unread', '[{"GroupId": "web"}]', '10.0.1.21',
    '[{"PrivateIpAddress": "10.0.1.21"}]', '[]', '198.51.100.16', NULL
),
(
    '1', 'r', 'eni-12', 'eni-12', 'i-12', 'v', 'unread', '[{"GroupId": "web"}]', '10.0.1.22',
    '[{"PrivateIpAddress": "10.0.1.22"}]', '[]', '198.51.100.6', NULL
),
(
    '1', 'r', 'eni-13', 'eni-13', 'i-13', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.23',
    '[{"PrivateIpAddress": "10.0.1.23"}]', '[]', '198.51.100.7', NULL
),
(
    '1', 'r', 'eni-14', 'eni-14', 'i-14', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.24',
    '[{"PrivateIpAddress": "10.0.1.24"}]', '[]', '198.51.100.8', NULL
),
(
    '1', 'r', 'eni-15', 'eni-15', 'i-15', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.25',
    '[{"PrivateIpAddress": "10.0.1.25"}]', '[]', '198.51.100.9', NULL
),
(
    '1', 'r', 'eni-16', 'eni-16', 'i-16', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.26',
    '[{"PrivateIpAddress": "10.0.1.26"}]', '[]', '198.51.100.10', NULL
),
(
    '1', 'r', 'eni-17', 'eni-17', 'i-17', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.27',
    '[{"PrivateIpAddress": "10.0.1.27"}]', '[]', '198.51.100.11', NULL
);
INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/writes', 'writes', 'arn:aws:iam::1:role/writes'),
(
    '1',
    'global',
    'arn:aws:iam::1:instance-profile/managed',
    'managed',
    'arn:aws:iam::1:role/managed'
),
(
    '1', 'global', 'arn:aws:iam::1:instance-profile/not-action', 'not-action',
    'arn:aws:iam::1:role/not-action'
),
('1', 'global', 'arn:aws:iam::1:instance-profile/reads', 'reads', 'arn:aws:iam::1:role/reads'),
('1', 'global', 'arn:aws:iam::1:instance-profile/agent', 'agent', 'arn:aws:iam::1:role/agent'),
('1', 'global', 'arn:aws:iam::1:instance-profile/empty', 'empty', NULL),
('1', 'global', 'arn:aws:iam::1:instance-profile/lost', 'lost', 'arn:aws:iam::1:role/lost'),
('1', 'global', 'arn:aws:iam::1:instance-profile/unread', 'unread', 'arn:aws:iam::1:role/unread');
INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/writes', 'writes',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject",
      "s3:PutObject"], "Resource": ["*"]}]}}]', '[]'
),
('1', 'global', 'arn:aws:iam::1:role/managed', 'managed', '[]', '["arn:aws:iam::1:policy/writer"]'),
(
    '1', 'global', 'arn:aws:iam::1:role/not-action', 'not-action',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "NotAction": ["iam:*"],
      "Resource": ["*"]}]}}]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/reads', 'reads',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "ec2:Describe*"],
      "Resource": ["*"]}, {"Effect": "Deny", "Action": ["s3:*"],
      "Resource": ["arn:aws:s3:::secret"]}]}}]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/agent', 'agent',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow",
      "Action": ["ssm:UpdateInstanceInformation",
      "ssmmessages:CreateDataChannel", "logs:PutLogEvents"],
      "Resource": ["*"]}]}}]', '[]'
),
(
    '1',
    'global',
    'arn:aws:iam::1:role/unread',
    'unread',
    '[]',
    '["arn:aws:iam::aws:policy/NotRead"]'
);
INSERT INTO aws_iam_policy (account_id, region, arn, name, policy)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:policy/writer', 'writer',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
      "Action": ["sqs:SendMessage"], "Resource": ["*"]}]}'
);

-- params = { allowed_actions = ["s3:*"] }
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
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, iam_instance_profile_arn
)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-s3', 'i-1', 'running',
    'arn:aws:iam::1:instance-profile/s3'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/fail-sqs', 'i-2', 'running',
    'arn:aws:iam::1:instance-profile/sqs'
);
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
    '1', 'r', 'eni-2', 'eni-2', 'i-2', 'v', 'public', '[{"GroupId": "web"}]', '10.0.1.12',
    '[{"PrivateIpAddress": "10.0.1.12"}]', '[]', '198.51.100.2', NULL
);
INSERT INTO aws_iam_instance_profile (account_id, region, arn, name, role_arn)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/s3', 's3', 'arn:aws:iam::1:role/s3'),
('1', 'global', 'arn:aws:iam::1:instance-profile/sqs', 'sqs', 'arn:aws:iam::1:role/sqs');
INSERT INTO aws_iam_role (account_id, region, arn, name, inline_policies, attached_policy_arns)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/s3', 's3',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": ["s3:PutObject"],
      "Resource": ["*"]}]}}]', '[]'
),
(
    '1', 'global', 'arn:aws:iam::1:role/sqs', 'sqs',
    '[{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": ["sqs:ListQueues"],
      "Resource": ["*"]}]}}]', '[]'
);
