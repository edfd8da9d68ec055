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
('1', 'eu-west-1', 'add-0', 'add-0', 'quarters', 1, 'tcp', 25, 25, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-1', 'add-1', 'quarters', 1, 'tcp', 25, 25, '64.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-2', 'add-2', 'quarters', 1, 'tcp', 25, 25, '128.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-3', 'add-3', 'quarters', 1, 'tcp', 25, 25, '192.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-4', 'add-4', 'eighths', 1, 'tcp', 25, 25, '0.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-5', 'add-5', 'eighths', 1, 'tcp', 25, 25, '32.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-6', 'add-6', 'eighths', 1, 'tcp', 25, 25, '64.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-7', 'add-7', 'eighths', 1, 'tcp', 25, 25, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-8', 'add-8', 'eighths', 1, 'tcp', 25, 25, '128.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-9', 'add-9', 'eighths', 1, 'tcp', 25, 25, '160.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-10', 'add-10', 'eighths', 1, 'tcp', 25, 25, '192.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-11', 'add-11', 'eighths', 1, 'tcp', 25, 25, '224.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-12', 'add-12', 'less', 1, 'tcp', 25, 25, '128.0.0.0/1', NULL, NULL),
('1', 'eu-west-1', 'add-13', 'add-13', 'less', 1, 'tcp', 25, 25, '0.0.0.0/2', NULL, NULL),
('1', 'eu-west-1', 'add-14', 'add-14', 'less', 1, 'tcp', 25, 25, '96.0.0.0/3', NULL, NULL),
('1', 'eu-west-1', 'add-15', 'add-15', 'less', 1, 'tcp', 25, 25, '80.0.0.0/4', NULL, NULL),
('1', 'eu-west-1', 'add-16', 'add-16', 'less', 1, 'tcp', 25, 25, '64.0.0.0/5', NULL, NULL),
('1', 'eu-west-1', 'add-17', 'add-17', 'less', 1, 'tcp', 25, 25, '72.0.0.0/6', NULL, NULL),
('1', 'eu-west-1', 'add-18', 'add-18', 'less', 1, 'tcp', 25, 25, '78.0.0.0/7', NULL, NULL),
('1', 'eu-west-1', 'add-19', 'add-19', 'less', 1, 'tcp', 25, 25, '76.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-20', 'add-20', 'v6half', 1, 'tcp', 25, 25, NULL, '2000::/4', NULL),
('1', 'eu-west-1', 'add-21', 'add-21', 'plopen', 1, 'tcp', 25, 25, NULL, NULL, 'pl-open'),
('1', 'eu-west-1', 'add-22', 'add-22', 'many', 1, 'tcp', 25, 25, '54.0.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-23', 'add-23', 'many', 1, 'tcp', 25, 25, '54.32.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-24', 'add-24', 'many', 1, 'tcp', 25, 25, '54.64.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-25', 'add-25', 'many', 1, 'tcp', 25, 25, '54.96.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-26', 'add-26', 'many', 1, 'tcp', 25, 25, '54.128.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-27', 'add-27', 'many', 1, 'tcp', 25, 25, '54.160.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-28', 'add-28', 'many', 1, 'tcp', 25, 25, '54.192.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-29', 'add-29', 'many', 1, 'tcp', 25, 25, '54.224.0.0/11', NULL, NULL),
('1', 'eu-west-1', 'add-30', 'add-30', 'private', 1, 'tcp', 25, 25, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'add-31', 'add-31', 'private', 1, 'tcp', 25, 25, '172.16.0.0/12', NULL, NULL),
('1', 'eu-west-1', 'add-32', 'add-32', 'private', 1, 'tcp', 25, 25, '192.168.0.0/16', NULL, NULL),
('1', 'eu-west-1', 'add-33', 'add-33', 'private', 1, 'tcp', 25, 25, '100.64.0.0/10', NULL, NULL),
('1', 'eu-west-1', 'add-34', 'add-34', 'small', 1, 'tcp', 25, 25, '54.0.0.0/9', NULL, NULL),
('1', 'eu-west-1', 'add-35', 'add-35', 'ploffice', 1, 'tcp', 25, 25, NULL, NULL, 'pl-office'),
('1', 'eu-west-1', 'add-36', 'add-36', 'plaws', 1, 'tcp', 25, 25, NULL, NULL, 'pl-aws'),
('1', 'eu-west-1', 'add-37', 'add-37', 'plgone', 1, 'tcp', 25, 25, NULL, NULL, 'pl-gone');

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name, tags) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none', 'a', '{}'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-https', 'https', 'b', '{}'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-named', 'named', 'c', '{}'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-as-born', 'born', 'd', '{}'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-smtp-ipv6', 'smtp', 'e', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range', 'range', 'f', '{}'),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-production', 'prod', 'g',
    '{"environment":"prod"}'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/exempt-default', 'h', 'default', '{}'),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/exempt-development', 'dev', 'i',
    '{"Environment":"Dev"}'
),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-prod-before-dev', 'both', 'k',
    '{"stage":"dev","environment":"prod"}'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-ports', 'noports', 'j', '{}');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, referenced_group_id
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'https', 1, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r2', 'r2', 'https', 0, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r3', 'r3', 'https', 1, 'icmp', 3, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r4', 'r4', 'named', 1, 'tcp', 5432, 5432, NULL, NULL, 'db'),
('1', 'eu-west-1', 'r5', 'r5', 'named', 1, '-1', NULL, NULL, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r6', 'r6', 'born', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r7', 'r7', 'smtp', 1, 'tcp', 25, 25, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r8', 'r8', 'range', 1, 'tcp', 0, 65535, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r9', 'r9', 'prod', 1, '-1', NULL, NULL, NULL, '::/0', NULL),
('1', 'eu-west-1', 'ra', 'ra', 'dev', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'rc', 'rc', 'both', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'rb', 'rb', 'noports', 1, 'tcp', NULL, NULL, '0.0.0.0/0', NULL, NULL);

-- A protocol without ports is in no list of ports.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-gre', 'gre', 'gre');
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4
)
VALUES
('1', 'eu-west-1', 'more-0', 'gre', 1, '47', -1, -1, '0.0.0.0/0');

-- params = { allowed_ports = [80, 443], allow_all_egress_envs = ["lab"], environment_tags = ["purpose"] }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name, tags) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-http', 'http', 'a', '{}'),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/exempt-lab', 'lab', 'c',
    '{"Purpose":"Lab"}'
),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-development', 'dev', 'b',
    '{"env":"dev"}'
);

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'http', 1, 'tcp', 80, 80, '0.0.0.0/0'),
('1', 'eu-west-1', 'r2', 'r2', 'dev', 1, '-1', NULL, NULL, '0.0.0.0/0');

-- params = { unstated_environment = "Dev" }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name, tags) VALUES
('1', 'r', 'arn:security-group/exempt-untagged-as-dev', 'dev', 'a', '{}'),
('1', 'r', 'arn:security-group/fail-prod', 'prod', 'b', '{"env":"prod"}');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'r', 'r1', 'r1', 'dev', 1, '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'r', 'r2', 'r2', 'prod', 1, '-1', NULL, NULL, '0.0.0.0/0');
