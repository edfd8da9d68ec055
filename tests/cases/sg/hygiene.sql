INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name)
VALUES
('1', 'eu', 'arn:sg/pass-used', 'used', 'web'),
('1', 'eu', 'arn:sg/pass-no-rules', 'bare', 'bare'),
('1', 'eu', 'arn:sg/pass-referenced', 'referenced', 'clients'),
('1', 'eu', 'arn:sg/pass-rules-that-differ', 'differ', 'differ'),
('1', 'eu', 'arn:sg/pass-icmp-types', 'types', 'types'),
('1', 'eu', 'arn:sg/fail-covered-icmp-code', 'codes', 'codes'),
('1', 'eu', 'arn:sg/fail-unused', 'unused', 'old'),
('1', 'eu', 'arn:sg/fail-only-itself', 'selfish', 'selfish'),
('1', 'eu', 'arn:sg/fail-wizard', 'wizard', 'launch-wizard-3'),
('1', 'eu', 'arn:sg/fail-silent', 'silent', 'silent'),
('1', 'eu', 'arn:sg/fail-blank', 'blank', 'blank'),
('1', 'eu', 'arn:sg/fail-covered-range', 'range', 'range'),
('1', 'eu', 'arn:sg/fail-covered-ports', 'ports', 'ports'),
('1', 'eu', 'arn:sg/fail-covered-by-all', 'all', 'all'),
('1', 'eu', 'arn:sg/fail-covered-ipv6', 'six', 'six'),
('1', 'eu', 'arn:sg/fail-covered-group', 'group', 'group'),
('1', 'eu', 'arn:sg/fail-covered-list', 'list', 'list'),
('1', 'eu', 'arn:sg/exempt-default', 'default', 'default'),
('1', 'eu', 'arn:sg/unknown-name', 'nameless', NULL),
('1', 'eu', 'arn:sg/unknown-source', 'unread', 'unread'),
('1', 'eu', 'arn:sg/unknown-direction', 'nowhere', 'nowhere'),
('1', 'eu', 'arn:sg/unknown-protocol', 'nothing', 'nothing'),
('1', 'us', 'arn:sg/fail-used-in-another-region', 'used', 'web');

INSERT INTO aws_ec2_network_interface (account_id, region, arn, network_interface_id, "groups")
VALUES
(
    '1', 'eu', 'i1', 'i1',
    '[{"GroupId": "used"}, {"GroupId": "bare"}, {"GroupId": "differ"}, {"GroupId": "wizard"},
    {"GroupId": "silent"}, {"GroupId": "blank"}, {"GroupId": "range"}, {"GroupId": "ports"},
    {"GroupId": "all"}, {"GroupId": "six"}, {"GroupId": "group"}, {"GroupId": "list"},
    {"GroupId": "nameless"}, {"GroupId": "unread"}, {"GroupId": "nowhere"},
    {"GroupId": "nothing"}, {"GroupId": "types"}, {"GroupId": "codes"}]'
);

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4,
    cidr_ipv6, prefix_list_id, referenced_group_id, description
)
VALUES
('1', 'eu', 'r1', 'used', 0, 'tcp', 443, 443, NULL, NULL, NULL, 'referenced', 'clients'),
('1', 'eu', 'r2', 'selfish', 0, 'tcp', 443, 443, NULL, NULL, NULL, 'selfish', 'peers'),
('1', 'eu', 'r3', 'differ', 0, 'tcp', 443, 443, '10.0.0.0/16', NULL, NULL, NULL, 'web'),
('1', 'eu', 'r4', 'differ', 0, 'tcp', 80, 80, '10.0.0.0/16', NULL, NULL, NULL, 'web'),
('1', 'eu', 'r5', 'differ', 0, 'udp', 443, 443, '10.0.0.0/16', NULL, NULL, NULL, 'web'),
('1', 'eu', 'r6', 'differ', 1, '-1', -1, -1, '10.0.0.0/8', NULL, NULL, NULL, 'out'),
('1', 'eu', 'r7', 'differ', 0, 'tcp', 443, 443, '10.1.0.0/16', NULL, NULL, NULL, 'web'),
('1', 'eu', 'r8', 'differ', 0, 'tcp', 443, 443, NULL, 'fd00::/8', NULL, NULL, 'web'),
('1', 'eu', 'r9', 'silent', 0, 'tcp', 443, 443, '10.0.0.0/16', NULL, NULL, NULL, NULL),
('1', 'eu', 'ra', 'blank', 1, 'tcp', 443, 443, '10.0.0.0/16', NULL, NULL, NULL, ' '),
('1', 'eu', 'rb', 'range', 0, 'tcp', 443, 443, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 'rc', 'range', 0, 'tcp', 443, 443, '10.1.0.0/16', NULL, NULL, NULL, 'b'),
('1', 'eu', 'rd', 'ports', 0, 'tcp', 1, 500, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 're', 'ports', 0, 'tcp', 443, 443, '10.0.0.0/8', NULL, NULL, NULL, 'b'),
('1', 'eu', 'rf', 'all', 0, '-1', -1, -1, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 'rg', 'all', 0, 'udp', 53, 53, '10.0.0.0/8', NULL, NULL, NULL, 'b'),
('1', 'eu', 'rh', 'six', 0, 'icmpv6', -1, -1, NULL, 'fd00::/8', NULL, NULL, 'a'),
('1', 'eu', 'ri', 'six', 0, 'icmpv6', 128, 0, NULL, 'fd00::/16', NULL, NULL, 'b'),
('1', 'eu', 'rj', 'group', 0, '-1', -1, -1, NULL, NULL, NULL, 'used', 'a'),
('1', 'eu', 'rk', 'group', 0, 'tcp', 22, 22, NULL, NULL, NULL, 'used', 'b'),
('1', 'eu', 'rl', 'list', 0, 'tcp', 1, 65535, NULL, NULL, 'pl-1', NULL, 'a'),
('1', 'eu', 'rm', 'list', 0, 'tcp', 22, 22, NULL, NULL, 'pl-1', NULL, 'b'),
('1', 'eu', 'rn', 'unread', 0, 'tcp', 22, 22, NULL, NULL, NULL, NULL, 'a'),
('1', 'eu', 'ro', 'nowhere', NULL, 'tcp', 22, 22, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 'rp', 'nothing', 0, NULL, NULL, NULL, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 'rq', 'types', 0, 'icmp', 3, 4, '10.0.0.0/8', NULL, NULL, NULL, 'size of packets'),
('1', 'eu', 'rr', 'types', 0, 'icmp', 8, -1, '10.0.0.0/8', NULL, NULL, NULL, 'echo'),
('1', 'eu', 'rs', 'codes', 0, 'icmp', 3, -1, '10.0.0.0/8', NULL, NULL, NULL, 'a'),
('1', 'eu', 'rt', 'codes', 0, 'icmp', 3, 4, '10.0.0.0/8', NULL, NULL, NULL, 'b');

-- params = { max_rules = 1 }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name)
VALUES
('1', 'eu', 'arn:sg/pass-one', 'one', 'one'),
('1', 'eu', 'arn:sg/fail-two', 'two', 'two');
INSERT INTO aws_ec2_network_interface (account_id, region, arn, network_interface_id, "groups")
VALUES ('1', 'eu', 'i1', 'i1', '[{"GroupId": "one"}, {"GroupId": "two"}]');
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, cidr_ipv4, description
)
VALUES
('1', 'eu', 'r1', 'one', 0, '-1', '10.0.0.0/8', 'a'),
('1', 'eu', 'r2', 'two', 0, '-1', '10.0.0.0/8', 'a'),
('1', 'eu', 'r3', 'two', 1, '-1', '10.0.0.0/8', 'a');
