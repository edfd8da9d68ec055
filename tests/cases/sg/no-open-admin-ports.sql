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
('1', 'eu-west-1', 'add-0', 'add-0', 'quarters', 0, 'tcp', 22, 22, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-1', 'add-1', 'quarters', 0, 'tcp', 22, 22, '64.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-2', 'add-2', 'quarters', 0, 'tcp', 22, 22, '128.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-3', 'add-3', 'quarters', 0, 'tcp', 22, 22, '192.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-4', 'add-4', 'eighths', 0, 'tcp', 22, 22, '0.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-5', 'add-5', 'eighths', 0, 'tcp', 22, 22, '32.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-6', 'add-6', 'eighths', 0, 'tcp', 22, 22, '64.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-7', 'add-7', 'eighths', 0, 'tcp', 22, 22, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-8', 'add-8', 'eighths', 0, 'tcp', 22, 22, '128.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-9', 'add-9', 'eighths', 0, 'tcp', 22, 22, '160.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-10', 'add-10', 'eighths', 0, 'tcp', 22, 22, '192.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-11', 'add-11', 'eighths', 0, 'tcp', 22, 22, '224.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-12', 'add-12', 'less', 0, 'tcp', 22, 22, '128.0.0.0/1', NULL, NULL),
('1', 'eu-west-1', 'add-13', 'add-13', 'less', 0, 'tcp', 22, 22, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-14', 'add-14', 'less', 0, 'tcp', 22, 22, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-15', 'add-15', 'less', 0, 'tcp', 22, 22, '80.0.0.0/4', NULL, NULL),
('1', 'eu-west-1', 'add-16', 'add-16', 'less', 0, 'tcp', 22, 22, '64.0.0.0/5', NULL, NULL),
('1', 'eu-west-1', 'add-17', 'add-17', 'less', 0, 'tcp', 22, 22, '72.0.0.0/6', NULL, NULL),
('1', 'eu-west-1', 'add-18', 'add-18', 'less', 0, 'tcp', 22, 22, '78.0.0.0/7', NULL, NULL),
('1', 'eu-west-1', 'add-19', 'add-19', 'less', 0, 'tcp', 22, 22, '76.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-20', 'add-20', 'v6half', 0, 'tcp', 22, 22, NULL, '2000::/4', NULL),
('1', 'eu-west-1', 'add-21', 'add-21', 'plopen', 0, 'tcp', 22, 22, NULL, NULL, 'pl-open'),
('1', 'eu-west-1', 'add-22', 'add-22', 'many', 0, 'tcp', 22, 22, '54.0.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-23', 'add-23', 'many', 0, 'tcp', 22, 22, '54.32.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-24', 'add-24', 'many', 0, 'tcp', 22, 22, '54.64.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-25', 'add-25', 'many', 0, 'tcp', 22, 22, '54.96.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-26', 'add-26', 'many', 0, 'tcp', 22, 22, '54.128.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-27', 'add-27', 'many', 0, 'tcp', 22, 22, '54.160.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-28', 'add-28', 'many', 0, 'tcp', 22, 22, '54.192.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-29', 'add-29', 'many', 0, 'tcp', 22, 22, '54.224.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-30', 'add-30', 'private', 0, 'tcp', 22, 22, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-31', 'add-31', 'private', 0, 'tcp', 22, 22, '172.16.0.0/12', NULL, NULL),
('1', 'eu-west-1', 'add-32', 'add-32', 'private', 0, 'tcp', 22, 22, '192.168.0.0/16', NULL, NULL),
('1', 'eu-west-1', 'add-33', 'add-33', 'private', 0, 'tcp', 22, 22, '100.64.0.0/10', NULL, NULL),
('1', 'eu-west-1', 'add-34', 'add-34', 'small', 0, 'tcp', 22, 22, '54.0.0.0/9', NULL, NULL),
('1', 'eu-west-1', 'add-35', 'add-35', 'ploffice', 0, 'tcp', 22, 22, NULL, NULL, 'pl-office'),
('1', 'eu-west-1', 'add-36', 'add-36', 'plaws', 0, 'tcp', 22, 22, NULL, NULL, 'pl-aws'),
('1', 'eu-west-1', 'add-37', 'add-37', 'plgone', 0, 'tcp', 22, 22, NULL, NULL, 'pl-gone');

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-ssh-from-the-office', 'office'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-icmp-only', 'icmp'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-ssh', 'ssh'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-rdp-ipv6', 'rdp'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-in-a-range', 'range'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-protocols', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-half-the-internet', 'half'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-protocol', 'noproto');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'office', 0, 'tcp', 22, 22, '203.0.113.0/24', NULL),
('1', 'eu-west-1', 'r2', 'r2', 'office', 0, 'udp', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r3', 'r3', 'icmp', 0, 'icmp', 8, -1, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r4', 'r4', 'icmp', 0, 'icmpv6', -1, -1, NULL, '::/0'),
('1', 'eu-west-1', 'r5', 'r5', 'ssh', 0, 'tcp', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r6', 'r6', 'rdp', 0, 'tcp', 3389, 3389, NULL, '::/0'),
('1', 'eu-west-1', 'r7', 'r7', 'range', 0, 'tcp', 100, 500, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r8', 'r8', 'all', 0, '-1', NULL, NULL, NULL, '::/0'),
('1', 'eu-west-1', 'r9', 'r9', 'half', 0, 'tcp', 22, 22, '128.0.0.0/1', NULL),
('1', 'eu-west-1', 'ra', 'ra', 'noproto', 0, NULL, 22, 22, '0.0.0.0/0', NULL);

-- What a group lets out is not what it admits.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-out-alone',
    'out-alone',
    'out-alone'
);
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4
)
VALUES
('1', 'eu-west-1', 'more-0', 'out-alone', 1, 'tcp', 22, 22, '0.0.0.0/0');
