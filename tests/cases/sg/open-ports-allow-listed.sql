-- Blocks that add up to the internet are the internet, wherever they stand: in several rules, or in a prefix list.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-quarters', 'quarters', 'quarters'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/fail-eighths-in-two-rules',
    'eighths',
    'eighths'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-but-a-slash-8', 'less', 'less'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-half-of-ipv6', 'v6half', 'v6half'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/fail-open-prefix-list',
    'plopen',
    'plopen'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-many-slash-16', 'many', 'many'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-private-blocks',
    'private',
    'private'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-less-than-a-slash-8',
    'small',
    'small'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-office-prefix-list',
    'ploffice',
    'ploffice'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-list-of-aws', 'plaws', 'plaws'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/unknown-prefix-list',
    'plgone',
    'plgone'
);

INSERT INTO aws_ec2_managed_prefix_list (account_id, region, arn, id, name, owner_id) VALUES
('1', 'eu-west-1', 'pl-open', 'pl-open', 'everyone', '1'),
('1', 'eu-west-1', 'pl-office', 'pl-office', 'office', '2'),
('1', 'eu-west-1', 'pl-aws', 'pl-aws', 'com.amazonaws.global.cloudfront.origin-facing', 'AWS');

INSERT INTO aws_ec2_managed_prefix_list_entry (account_id, region, arn, prefix_list_id, cidr) VALUES
('1', 'eu-west-1', 'pl-open', 'pl-open', '0.0.0.0/1'),
('1', 'eu-west-1', 'pl-open', 'pl-open', '128.0.0.0/1'),
('1', 'eu-west-1', 'pl-office', 'pl-office', '203.0.113.0/24');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, prefix_list_id
) VALUES
('1', 'eu-west-1', 'add-0', 'add-0', 'quarters', 0, 'tcp', 8443, 8443, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-1', 'add-1', 'quarters', 0, 'tcp', 8443, 8443, '64.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-2', 'add-2', 'quarters', 0, 'tcp', 8443, 8443, '128.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-3', 'add-3', 'quarters', 0, 'tcp', 8443, 8443, '192.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-4', 'add-4', 'eighths', 0, 'tcp', 8443, 8443, '0.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-5', 'add-5', 'eighths', 0, 'tcp', 8443, 8443, '32.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-6', 'add-6', 'eighths', 0, 'tcp', 8443, 8443, '64.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-7', 'add-7', 'eighths', 0, 'tcp', 8443, 8443, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-8', 'add-8', 'eighths', 0, 'tcp', 8443, 8443, '128.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-9', 'add-9', 'eighths', 0, 'tcp', 8443, 8443, '160.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-10', 'add-10', 'eighths', 0, 'tcp', 8443, 8443, '192.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-11', 'add-11', 'eighths', 0, 'tcp', 8443, 8443, '224.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-12', 'add-12', 'less', 0, 'tcp', 8443, 8443, '128.0.0.0/1', NULL, NULL),
('1', 'eu-west-1', 'add-13', 'add-13', 'less', 0, 'tcp', 8443, 8443, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-14', 'add-14', 'less', 0, 'tcp', 8443, 8443, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-15', 'add-15', 'less', 0, 'tcp', 8443, 8443, '80.0.0.0/4', NULL, NULL),
('1', 'eu-west-1', 'add-16', 'add-16', 'less', 0, 'tcp', 8443, 8443, '64.0.0.0/5', NULL, NULL),
('1', 'eu-west-1', 'add-17', 'add-17', 'less', 0, 'tcp', 8443, 8443, '72.0.0.0/6', NULL, NULL),
('1', 'eu-west-1', 'add-18', 'add-18', 'less', 0, 'tcp', 8443, 8443, '78.0.0.0/7', NULL, NULL),
('1', 'eu-west-1', 'add-19', 'add-19', 'less', 0, 'tcp', 8443, 8443, '76.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-20', 'add-20', 'v6half', 0, 'tcp', 8443, 8443, NULL, '2000::/4', NULL),
('1', 'eu-west-1', 'add-21', 'add-21', 'plopen', 0, 'tcp', 8443, 8443, NULL, NULL, 'pl-open'),
('1', 'eu-west-1', 'add-22', 'add-22', 'many', 0, 'tcp', 8443, 8443, '54.0.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-23', 'add-23', 'many', 0, 'tcp', 8443, 8443, '54.32.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-24', 'add-24', 'many', 0, 'tcp', 8443, 8443, '54.64.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-25', 'add-25', 'many', 0, 'tcp', 8443, 8443, '54.96.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-26', 'add-26', 'many', 0, 'tcp', 8443, 8443, '54.128.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-27', 'add-27', 'many', 0, 'tcp', 8443, 8443, '54.160.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-28', 'add-28', 'many', 0, 'tcp', 8443, 8443, '54.192.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-29', 'add-29', 'many', 0, 'tcp', 8443, 8443, '54.224.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-30', 'add-30', 'private', 0, 'tcp', 8443, 8443, '10.0.0.0/8', NULL, NULL),
(
    '1',
    'eu-west-1',
    'add-31',
    'add-31',
    'private',
    0,
    'tcp',
    8443,
    8443,
    '172.16.0.0/12',
    NULL,
    NULL
),
(
    '1',
    'eu-west-1',
    'add-32',
    'add-32',
    'private',
    0,
    'tcp',
    8443,
    8443,
    '192.168.0.0/16',
    NULL,
    NULL
),
(
    '1',
    'eu-west-1',
    'add-33',
    'add-33',
    'private',
    0,
    'tcp',
    8443,
    8443,
    '100.64.0.0/10',
    NULL,
    NULL
),
('1', 'eu-west-1', 'add-34', 'add-34', 'small', 0, 'tcp', 8443, 8443, '54.0.0.0/9', NULL, NULL),
('1', 'eu-west-1', 'add-35', 'add-35', 'ploffice', 0, 'tcp', 8443, 8443, NULL, NULL, 'pl-office'),
('1', 'eu-west-1', 'add-36', 'add-36', 'plaws', 0, 'tcp', 8443, 8443, NULL, NULL, 'pl-aws'),
('1', 'eu-west-1', 'add-37', 'add-37', 'plgone', 0, 'tcp', 8443, 8443, NULL, NULL, 'pl-gone');

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-load-balancer', 'alb'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-network-load-balancer', 'nlb'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-listed-port-unused', 'unused'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-private-sources', 'app'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-ping', 'ping'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-https-on-an-instance', 'web'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-shared-with-an-instance', 'mixed'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-forged-description', 'forged'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-unlisted-port', 'alb8443'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-unlisted-port-unused', 'port25'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range-around-443', 'range'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-ipv6', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-gre', 'gre'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-ports', 'noports'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source', 'nosource'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source-listed-port', 'nosrc'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-interface', 'nokind');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, referenced_group_id
) VALUES
('1', 'eu-west-1', 'r01', 'r01', 'alb', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r02', 'r02', 'alb', 0, 'tcp', 80, 80, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r03', 'r03', 'alb', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r04', 'r04', 'nlb', 0, 'udp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r05', 'r05', 'unused', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r06', 'r06', 'app', 0, 'tcp', 8080, 8080, NULL, NULL, 'alb'),
('1', 'eu-west-1', 'r07', 'r07', 'app', 0, 'tcp', 22, 22, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r08', 'r08', 'ping', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r09', 'r09', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r10', 'r10', 'mixed', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r11', 'r11', 'forged', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r12', 'r12', 'alb8443', 0, 'tcp', 8443, 8443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r13', 'r13', 'port25', 0, 'tcp', 25, 25, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r14', 'r14', 'range', 0, 'tcp', 443, 444, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r15', 'r15', 'all', 0, '-1', -1, -1, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r16', 'r16', 'gre', 0, '47', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r17', 'r17', 'noports', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r18', 'r18', 'nosource', 0, 'tcp', 25, 25, NULL, NULL, NULL),
('1', 'eu-west-1', 'r20', 'r20', 'nosrc', 0, 'tcp', 443, 443, NULL, NULL, NULL),
('1', 'eu-west-1', 'r21', 'r21', 'nosrc', 0, 'tcp', 443, 443, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r19', 'r19', 'nokind', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL);

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id,
    interface_type, description, requester_id, requester_managed, "groups"
) VALUES
(
    '1', 'eu-west-1', 'i1', 'i1',
    'interface', 'ELB app/web/1', 'amazon-elb', 1, '[{"GroupId":"alb"},{"GroupId":"alb8443"}]'
),
(
    '1', 'eu-west-1', 'i2', 'i2',
    'network_load_balancer', 'ELB net/web/1', NULL, 1, '[{"GroupId":"nlb"}]'
),
(
    '1', 'eu-west-1', 'i3', 'i3',
    'interface', 'ELB classic', '2', 1, '[{"GroupId":"mixed"}]'
),
(
    '1', 'eu-west-1', 'i4', 'i4',
    'interface', '', NULL, 0, '[{"GroupId":"mixed"},{"GroupId":"web"},{"GroupId":"nosrc"}]'
),
('1', 'eu-west-1', 'i5', 'i5', 'interface', 'ELB app/web/1', NULL, 0, '[{"GroupId":"forged"}]'),
('1', 'eu-west-1', 'i6', 'i6', NULL, NULL, NULL, NULL, '[{"GroupId":"nokind"}]');

-- Interfaces that only look like front ends, protocols without ports, and what goes out.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-gre-too', 'gre', 'gre'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-out-alone',
    'out-alone',
    'out-alone'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/fail-named-like-a-balancer',
    'like-elb',
    'like-elb'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/fail-named-like-cloudfront',
    'like-cf',
    'like-cf'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-balancer-by-its-name',
    'elb-name',
    'elb-name'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-balancer-by-its-type',
    'elb-type',
    'elb-type'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-balancer-by-its-owner',
    'elb-owner',
    'elb-owner'
);
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4
)
VALUES
('1', 'eu-west-1', 'more-0', 'gre', 0, '47', -1, -1, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-1', 'out-alone', 1, 'tcp', 22, 22, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-2', 'like-elb', 0, 'tcp', 443, 443, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-3', 'like-cf', 0, 'tcp', 443, 443, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-4', 'elb-name', 0, 'tcp', 443, 443, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-5', 'elb-type', 0, 'tcp', 443, 443, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-6', 'elb-owner', 0, 'tcp', 443, 443, '0.0.0.0/0');
INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, interface_type, requester_id,
    requester_managed, description, "groups"
)
VALUES
(
    '1', 'eu-west-1', 'more-like-elb', 'more-like-elb', 'interface', NULL, 0, 'ELB app/mine/1',
    '[{"GroupId": "like-elb"}]'
),
(
    '1', 'eu-west-1', 'more-like-cf', 'more-like-cf', 'interface', NULL, 0, 'CloudFront of mine',
    '[{"GroupId": "like-cf"}]'
),
(
    '1', 'eu-west-1', 'more-elb-name', 'more-elb-name', 'interface', NULL, 1, 'ELB mine',
    '[{"GroupId": "elb-name"}]'
),
(
    '1', 'eu-west-1', 'more-elb-type', 'more-elb-type', 'network_load_balancer', NULL, 0, 'mine',
    '[{"GroupId": "elb-type"}]'
),
(
    '1', 'eu-west-1', 'more-elb-owner', 'more-elb-owner', 'interface', 'amazon-elb', 0, 'mine',
    '[{"GroupId": "elb-owner"}]'
);

-- params = { allowed_ports = [51820], front_ends = ["interface"] }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-wireguard', 'vpn'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-https', 'web');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'vpn', 0, 'udp', 51820, 51820, '0.0.0.0/0'),
('1', 'eu-west-1', 'r2', 'r2', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, interface_type, "groups"
) VALUES
('1', 'eu-west-1', 'i1', 'i1', 'interface', '[{"GroupId":"vpn"}]');
