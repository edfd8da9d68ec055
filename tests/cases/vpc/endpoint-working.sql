INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, service_name, vpc_endpoint_type, state,
    private_dns_enabled, "groups"
)
VALUES
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-range', 'a', 'v1', 'com.amazonaws.r-1.logs',
    'Interface', 'available', 1, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-ranges-and-groups', 'b', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'Available', 1,
    '[{"GroupId":"half"},{"GroupId":"by-group"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-gateway', 'c', 'v1', 'com.amazonaws.r-1.s3',
    'Gateway', 'available', 0, '[]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-s3-without-private-dns', 'd', 'v1',
    'com.amazonaws.r-1.s3', 'Interface', 'available', 0, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-partner-service', 'e', 'v1',
    'com.amazonaws.vpce.r-1.vpce-svc-1', 'Interface', 'available', 0, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/pass-no-workloads', 'f', 'v2',
    'com.amazonaws.r-1.logs', 'Interface', 'available', 1, '[{"GroupId":"half"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/fail-pending', 'g', 'v1', 'com.amazonaws.r-1.logs',
    'Interface', 'pendingAcceptance', 1, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/fail-no-private-dns', 'h', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'available', 0, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/fail-subnet-shut-out', 'i', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'available', 1, '[{"GroupId":"half"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/fail-another-port', 'j', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'available', 1, '[{"GroupId":"port"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/fail-no-door', 'k', 'v2', 'com.amazonaws.r-1.logs',
    'Interface', 'available', 1, '[{"GroupId":"port"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/unknown-prefix-list', 'l', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'available', 1, '[{"GroupId":"list"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/unknown-private-dns', 'm', 'v1',
    'com.amazonaws.r-1.logs', 'Interface', 'available', NULL, '[{"GroupId":"range"}]'
),
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/deleted', 'n', 'v1', 'com.amazonaws.r-1.logs',
    'Interface', 'deleted', 1, '[]'
);

INSERT INTO aws_vpc_endpoint (
    account_id, region, arn, vpc_endpoint_id, vpc_id, vpc_endpoint_type, state, requester_managed
)
VALUES
(
    '1', 'r-1', 'arn:aws:ec2:r-1:1:vpc-endpoint/exempt-managed', 'o', 'v1', 'Interface',
    'available', 1
);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, cidr_block)
VALUES
('1', 'r-1', 's1', 's1', 'v1', '10.0.0.0/24'),
('1', 'r-1', 's2', 's2', 'v1', '10.0.1.0/24'),
('1', 'r-1', 's3', 's3', 'v1', '10.0.9.0/24');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, subnet_id, interface_type, attached_instance_id,
    description, "groups"
)
VALUES
('1', 'r-1', 'i1', 'i1', 's1', 'interface', 'i-1', '', '[{"GroupId":"app"}]'),
('1', 'r-1', 'i2', 'i2', 's2', 'lambda', NULL, '', '[{"GroupId":"app"}]'),
('1', 'r-1', 'i3', 'i3', 's3', 'interface', NULL, 'ELB app/web/1', '[{"GroupId":"alb"}]');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id, is_egress, ip_protocol, from_port,
    to_port, cidr_ipv4, referenced_group_id, prefix_list_id
)
VALUES
('1', 'r-1', 'r1', 'r1', 'range', 0, 'tcp', 443, 443, '10.0.0.0/23', NULL, NULL),
('1', 'r-1', 'r2', 'r2', 'half', 0, '-1', NULL, NULL, '10.0.0.0/24', NULL, NULL),
('1', 'r-1', 'r3', 'r3', 'half', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'r-1', 'r4', 'r4', 'by-group', 0, 'tcp', 0, 1023, NULL, 'app', NULL),
('1', 'r-1', 'r5', 'r5', 'port', 0, 'tcp', 80, 80, '0.0.0.0/0', NULL, NULL),
('1', 'r-1', 'r6', 'r6', 'port', 0, 'udp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'r-1', 'r7', 'r7', 'list', 0, 'tcp', 443, 443, NULL, NULL, 'pl-1');
