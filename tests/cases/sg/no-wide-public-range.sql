INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id)
VALUES
('1', 'eu', 'arn:sg/pass-no-rules', 'none'),
('1', 'eu', 'arn:sg/pass-one-address', 'one'),
('1', 'eu', 'arn:sg/pass-at-the-limit', 'limit'),
('1', 'eu', 'arn:sg/pass-private', 'private'),
('1', 'eu', 'arn:sg/pass-whole-internet', 'whole'),
('1', 'eu', 'arn:sg/pass-group-or-list', 'list'),
('1', 'eu', 'arn:sg/pass-outbound', 'out'),
('1', 'eu', 'arn:sg/fail-wide', 'wide'),
('1', 'eu', 'arn:sg/fail-half', 'half'),
('1', 'eu', 'arn:sg/fail-partly-public', 'partly'),
('1', 'eu', 'arn:sg/fail-ipv6', 'six'),
('1', 'eu', 'arn:sg/fail-beside-unknown', 'beside'),
('1', 'eu', 'arn:sg/unknown-source', 'no-source'),
('1', 'eu', 'arn:sg/unknown-direction', 'no-direction');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4,
    cidr_ipv6, prefix_list_id, referenced_group_id
)
VALUES
('1', 'eu', 'r1', 'one', 0, 'tcp', 22, 22, '8.8.8.8/32', NULL, NULL, NULL),
('1', 'eu', 'r2', 'limit', 0, 'tcp', 22, 22, '8.8.8.0/24', NULL, NULL, NULL),
('1', 'eu', 'r3', 'limit', 0, 'tcp', 22, 22, NULL, '2600:1f00:1::/48', NULL, NULL),
('1', 'eu', 'r4', 'private', 0, '-1', -1, -1, '10.0.0.0/8', NULL, NULL, NULL),
('1', 'eu', 'r5', 'private', 0, '-1', -1, -1, NULL, 'fd00::/8', NULL, NULL),
('1', 'eu', 'r6', 'whole', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL, NULL),
('1', 'eu', 'r7', 'whole', 0, 'tcp', 443, 443, NULL, '::/0', NULL, NULL),
('1', 'eu', 'r8', 'list', 0, 'tcp', 443, 443, NULL, NULL, 'pl-1', NULL),
('1', 'eu', 'r9', 'list', 0, 'tcp', 443, 443, NULL, NULL, NULL, 'sg-1'),
('1', 'eu', 'ra', 'out', 1, '-1', -1, -1, '8.0.0.0/8', NULL, NULL, NULL),
('1', 'eu', 'rb', 'wide', 0, 'tcp', 8000, 8010, '8.8.8.0/23', NULL, NULL, NULL),
('1', 'eu', 'rc', 'wide', 0, 'tcp', 22, 22, '8.8.4.4/32', NULL, NULL, NULL),
('1', 'eu', 'rd', 'half', 0, '-1', -1, -1, '128.0.0.0/1', NULL, NULL, NULL),
('1', 'eu', 're', 'partly', 0, 'tcp', 22, 22, '10.0.0.0/7', NULL, NULL, NULL),
('1', 'eu', 'rf', 'six', 0, 'tcp', 22, 22, NULL, '2600:1f00::/47', NULL, NULL),
('1', 'eu', 'rg', 'beside', 0, 'tcp', 22, 22, '8.0.0.0/9', NULL, NULL, NULL),
('1', 'eu', 'rh', 'beside', 0, 'tcp', 22, 22, NULL, NULL, NULL, NULL),
('1', 'eu', 'ri', 'no-source', 0, 'tcp', 22, 22, NULL, NULL, NULL, NULL),
('1', 'eu', 'rj', 'no-direction', NULL, 'tcp', 22, 22, NULL, NULL, NULL, NULL);

-- params = { min_prefix_v4 = 32, min_prefix_v6 = 128 }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id)
VALUES
('1', 'eu', 'arn:sg/fail-two-addresses', 'two'),
('1', 'eu', 'arn:sg/fail-two-addresses-of-ipv6', 'six');
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, cidr_ipv4, cidr_ipv6
)
VALUES
('1', 'eu', 'r1', 'two', 0, '-1', '8.8.8.8/31', NULL),
('1', 'eu', 'r2', 'six', 0, '-1', NULL, '2600::/127');
