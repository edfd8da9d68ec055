-- Blocks add up before they are judged, allowed and denied ones, in the order of the rules.
INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-quarters', 'fail-quarters'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/fail-eighths-over-rules',
    'fail-eighths-over-rules'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/fail-a-quarter-denied',
    'fail-a-quarter-denied'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/fail-ipv6-in-halves',
    'fail-ipv6-in-halves'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/pass-both-halves-denied',
    'pass-both-halves-denied'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/pass-quarters-denied',
    'pass-quarters-denied'
),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-private', 'pass-private'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/pass-ipv6-denied-in-halves',
    'pass-ipv6-denied-in-halves'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:network-acl/unknown-deny-of-unread-block',
    'unknown-deny-of-unread-block'
);

INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number,
    rule_action, protocol, from_port, to_port, cidr_block, ipv6_cidr_block
) VALUES
('1', 'eu-west-1', 'fail-quarters', 0, 50, 'allow', '6', 22, 22, '0.0.0.0/2', NULL),
('1', 'eu-west-1', 'fail-quarters', 0, 51, 'allow', '6', 22, 22, '64.0.0.0/2', NULL),
('1', 'eu-west-1', 'fail-quarters', 0, 52, 'allow', '6', 22, 22, '128.0.0.0/2', NULL),
('1', 'eu-west-1', 'fail-quarters', 0, 53, 'allow', '6', 22, 22, '192.0.0.0/2', NULL),
('1', 'eu-west-1', 'fail-eighths-over-rules', 0, 50, 'allow', '-1', NULL, NULL, '0.0.0.0/3', NULL),
('1', 'eu-west-1', 'fail-eighths-over-rules', 0, 51, 'allow', '-1', NULL, NULL, '32.0.0.0/3', NULL),
('1', 'eu-west-1', 'fail-eighths-over-rules', 0, 52, 'allow', '-1', NULL, NULL, '64.0.0.0/3', NULL),
('1', 'eu-west-1', 'fail-eighths-over-rules', 0, 53, 'allow', '-1', NULL, NULL, '96.0.0.0/3', NULL),
(
    '1',
    'eu-west-1',
    'fail-eighths-over-rules',
    0,
    54,
    'allow',
    '-1',
    NULL,
    NULL,
    '128.0.0.0/3',
    NULL
),
(
    '1',
    'eu-west-1',
    'fail-eighths-over-rules',
    0,
    55,
    'allow',
    '-1',
    NULL,
    NULL,
    '160.0.0.0/3',
    NULL
),
(
    '1',
    'eu-west-1',
    'fail-eighths-over-rules',
    0,
    56,
    'allow',
    '-1',
    NULL,
    NULL,
    '192.0.0.0/3',
    NULL
),
(
    '1',
    'eu-west-1',
    'fail-eighths-over-rules',
    0,
    57,
    'allow',
    '-1',
    NULL,
    NULL,
    '224.0.0.0/3',
    NULL
),
('1', 'eu-west-1', 'fail-a-quarter-denied', 0, 50, 'deny', '6', 22, 22, '0.0.0.0/2', NULL),
('1', 'eu-west-1', 'fail-a-quarter-denied', 0, 51, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'fail-ipv6-in-halves', 0, 50, 'allow', '6', 22, 22, NULL, '2000::/4'),
('1', 'eu-west-1', 'fail-ipv6-in-halves', 0, 51, 'allow', '6', 22, 22, NULL, '3000::/4'),
('1', 'eu-west-1', 'pass-both-halves-denied', 0, 50, 'deny', '6', 0, 65535, '0.0.0.0/1', NULL),
('1', 'eu-west-1', 'pass-both-halves-denied', 0, 51, 'deny', '6', 0, 65535, '128.0.0.0/1', NULL),
('1', 'eu-west-1', 'pass-both-halves-denied', 0, 52, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'pass-quarters-denied', 0, 50, 'deny', '-1', NULL, NULL, '0.0.0.0/2', NULL),
('1', 'eu-west-1', 'pass-quarters-denied', 0, 51, 'deny', '-1', NULL, NULL, '64.0.0.0/2', NULL),
('1', 'eu-west-1', 'pass-quarters-denied', 0, 52, 'deny', '-1', NULL, NULL, '128.0.0.0/2', NULL),
('1', 'eu-west-1', 'pass-quarters-denied', 0, 53, 'deny', '-1', NULL, NULL, '192.0.0.0/2', NULL),
('1', 'eu-west-1', 'pass-quarters-denied', 0, 54, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'pass-private', 0, 50, 'allow', '-1', NULL, NULL, '10.0.0.0/8', NULL),
('1', 'eu-west-1', 'pass-private', 0, 51, 'allow', '-1', NULL, NULL, '192.168.0.0/16', NULL),
('1', 'eu-west-1', 'pass-ipv6-denied-in-halves', 0, 50, 'deny', '6', 22, 22, NULL, '::/1'),
('1', 'eu-west-1', 'pass-ipv6-denied-in-halves', 0, 51, 'deny', '6', 22, 22, NULL, '8000::/1'),
('1', 'eu-west-1', 'pass-ipv6-denied-in-halves', 0, 52, 'deny', '6', 3389, 3389, NULL, '::/1'),
('1', 'eu-west-1', 'pass-ipv6-denied-in-halves', 0, 53, 'deny', '6', 3389, 3389, NULL, '8000::/1'),
('1', 'eu-west-1', 'pass-ipv6-denied-in-halves', 0, 54, 'allow', '-1', NULL, NULL, NULL, '::/0'),
('1', 'eu-west-1', 'unknown-deny-of-unread-block', 0, 50, 'deny', '6', 22, 22, NULL, NULL),
('1', 'eu-west-1', 'unknown-deny-of-unread-block', 0, 51, 'allow', '6', 22, 22, '0.0.0.0/0', NULL);

INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-web-only', 'web'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-denied-before', 'before'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-from-the-office', 'office'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-udp', 'udp'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/pass-outbound', 'out'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-as-born', 'born'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-ssh', 'ssh'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-denied-after', 'after'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-one-denied', 'one'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-other-family-denied', 'family'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-narrow-deny', 'narrow'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-udp-deny', 'udpdeny'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/unknown-action', 'noaction');

INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id, associations) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/exempt-unused', 'unused', '[]'),
(
    '1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:network-acl/fail-in-use', 'used',
    '[{"SubnetId":"subnet-1"}]'
);

INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number,
    rule_action, protocol, from_port, to_port, cidr_block, ipv6_cidr_block
) VALUES
('1', 'eu-west-1', 'web', 0, 100, 'allow', '6', 443, 443, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'web', 0, 110, 'allow', '6', 4000, 65535, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'web', 0, 120, 'allow', '1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'web', 0, 32767, 'deny', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'before', 0, 90, 'deny', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'before', 0, 91, 'deny', '6', 3000, 4000, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'before', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'office', 0, 100, 'allow', '6', 22, 22, '203.0.113.0/24', NULL),
('1', 'eu-west-1', 'udp', 0, 100, 'allow', '17', 0, 65535, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'out', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'born', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'born', 0, 32767, 'deny', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'ssh', 0, 100, 'allow', '6', 20, 25, NULL, '::/0'),
('1', 'eu-west-1', 'after', 0, 100, 'allow', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'after', 0, 110, 'deny', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'one', 0, 90, 'deny', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'one', 0, 100, 'allow', '6', 0, 65535, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'family', 0, 90, 'deny', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'family', 0, 100, 'allow', '-1', NULL, NULL, NULL, '::/0'),
('1', 'eu-west-1', 'narrow', 0, 90, 'deny', '6', 22, 22, '198.51.100.0/24', NULL),
('1', 'eu-west-1', 'narrow', 0, 100, 'allow', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'udpdeny', 0, 90, 'deny', '17', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'udpdeny', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/1', NULL),
('1', 'eu-west-1', 'unused', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'used', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'noaction', 0, 100, NULL, '6', 22, 22, '0.0.0.0/0', NULL);
