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
('1', 'eu-west-1', 'add-0', 'add-0', 'quarters', 0, 'tcp', 5432, 5432, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-1', 'add-1', 'quarters', 0, 'tcp', 5432, 5432, '64.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-2', 'add-2', 'quarters', 0, 'tcp', 5432, 5432, '128.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-3', 'add-3', 'quarters', 0, 'tcp', 5432, 5432, '192.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-4', 'add-4', 'eighths', 0, 'tcp', 5432, 5432, '0.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-5', 'add-5', 'eighths', 0, 'tcp', 5432, 5432, '32.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-6', 'add-6', 'eighths', 0, 'tcp', 5432, 5432, '64.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-7', 'add-7', 'eighths', 0, 'tcp', 5432, 5432, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-8', 'add-8', 'eighths', 0, 'tcp', 5432, 5432, '128.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-9', 'add-9', 'eighths', 0, 'tcp', 5432, 5432, '160.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-10', 'add-10', 'eighths', 0, 'tcp', 5432, 5432, '192.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-11', 'add-11', 'eighths', 0, 'tcp', 5432, 5432, '224.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-12', 'add-12', 'less', 0, 'tcp', 5432, 5432, '128.0.0.0/1', NULL, NULL),
('1', 'eu-west-1', 'add-13', 'add-13', 'less', 0, 'tcp', 5432, 5432, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-14', 'add-14', 'less', 0, 'tcp', 5432, 5432, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-15', 'add-15', 'less', 0, 'tcp', 5432, 5432, '80.0.0.0/4', NULL, NULL),
('1', 'eu-west-1', 'add-16', 'add-16', 'less', 0, 'tcp', 5432, 5432, '64.0.0.0/5', NULL, NULL),
('1', 'eu-west-1', 'add-17', 'add-17', 'less', 0, 'tcp', 5432, 5432, '72.0.0.0/6', NULL, NULL),
('1', 'eu-west-1', 'add-18', 'add-18', 'less', 0, 'tcp', 5432, 5432, '78.0.0.0/7', NULL, NULL),
('1', 'eu-west-1', 'add-19', 'add-19', 'less', 0, 'tcp', 5432, 5432, '76.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-20', 'add-20', 'v6half', 0, 'tcp', 5432, 5432, NULL, '2000::/4', NULL),
('1', 'eu-west-1', 'add-21', 'add-21', 'plopen', 0, 'tcp', 5432, 5432, NULL, NULL, 'pl-open'),
('1', 'eu-west-1', 'add-22', 'add-22', 'many', 0, 'tcp', 5432, 5432, '54.0.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-23', 'add-23', 'many', 0, 'tcp', 5432, 5432, '54.32.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-24', 'add-24', 'many', 0, 'tcp', 5432, 5432, '54.64.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-25', 'add-25', 'many', 0, 'tcp', 5432, 5432, '54.96.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-26', 'add-26', 'many', 0, 'tcp', 5432, 5432, '54.128.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-27', 'add-27', 'many', 0, 'tcp', 5432, 5432, '54.160.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-28', 'add-28', 'many', 0, 'tcp', 5432, 5432, '54.192.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-29', 'add-29', 'many', 0, 'tcp', 5432, 5432, '54.224.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-30', 'add-30', 'private', 0, 'tcp', 5432, 5432, '10.0.0.0/8', NULL, NULL),
(
    '1',
    'eu-west-1',
    'add-31',
    'add-31',
    'private',
    0,
    'tcp',
    5432,
    5432,
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
    5432,
    5432,
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
    5432,
    5432,
    '100.64.0.0/10',
    NULL,
    NULL
),
('1', 'eu-west-1', 'add-34', 'add-34', 'small', 0, 'tcp', 5432, 5432, '54.0.0.0/9', NULL, NULL),
('1', 'eu-west-1', 'add-35', 'add-35', 'ploffice', 0, 'tcp', 5432, 5432, NULL, NULL, 'pl-office'),
('1', 'eu-west-1', 'add-36', 'add-36', 'plaws', 0, 'tcp', 5432, 5432, NULL, NULL, 'pl-aws'),
('1', 'eu-west-1', 'add-37', 'add-37', 'plgone', 0, 'tcp', 5432, 5432, NULL, NULL, 'pl-gone');

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-web', 'web'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-from-group', 'group'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-wide-udp-range', 'media'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-postgres', 'postgres'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range-ipv6', 'range'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-protocols', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-memcached-over-udp', 'udp'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-despite-unknown-rule', 'both'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source', 'nosource'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-ports', 'noports'),
('2', 'eu-west-1', 'arn:aws:ec2:eu-west-1:2:security-group/pass-another-account', 'postgres');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, referenced_group_id
) VALUES
('1', 'eu-west-1', 'r01', 'r01', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r02', 'r02', 'web', 1, 'tcp', 5432, 5432, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r03', 'r03', 'web', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r04', 'r04', 'group', 0, 'tcp', 5432, 5432, NULL, NULL, 'web'),
('1', 'eu-west-1', 'r05', 'r05', 'media', 0, 'udp', 20000, 40000, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r06', 'r06', 'postgres', 0, 'tcp', 5432, 5432, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r07', 'r07', 'postgres', 0, 'tcp', 5432, 5432, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r08', 'r08', 'range', 0, 'tcp', 3000, 4000, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r09', 'r09', 'all', 0, '-1', -1, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r10', 'r10', 'udp', 0, 'udp', 11211, 11211, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r11', 'r11', 'both', 0, 'tcp', 6379, 6379, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r12', 'r12', 'both', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r13', 'r13', 'nosource', 0, 'tcp', 6379, 6379, NULL, NULL, NULL),
('1', 'eu-west-1', 'r14', 'r14', 'noports', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL, NULL);

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
('1', 'eu-west-1', 'more-0', 'out-alone', 1, 'tcp', 5432, 5432, '0.0.0.0/0');

-- params = { ports = [7000] }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-not-listed', 'a'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-listed', 'b');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'a', 0, 'tcp', 5432, 5432, '0.0.0.0/0'),
('1', 'eu-west-1', 'r2', 'r2', 'b', 0, 'tcp', 7000, 7000, '0.0.0.0/0');
