INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, is_default, associations
)
VALUES
('1', 'eu', 'arn:acl/pass-ports', 'ports', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/pass-private', 'private', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/pass-outbound', 'out', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/pass-denied-before', 'denied', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/pass-no-rules', 'none', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/fail-all', 'all', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/fail-all-of-ipv6', 'six', 0, NULL),
('1', 'eu', 'arn:acl/fail-halves', 'halves', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/fail-one-port-denied', 'but-one', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/exempt-default', 'default', 1, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/exempt-unused', 'unused', 0, '[]'),
('1', 'eu', 'arn:acl/unknown-block', 'unread', 0, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/unknown-kind', 'kind', NULL, '[{"SubnetId": "s"}]');

INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number,
    rule_action, protocol, from_port, to_port, cidr_block, ipv6_cidr_block
) VALUES
('1', 'eu', 'ports', 0, 100, 'allow', '6', 0, 65535, '0.0.0.0/0', NULL),
('1', 'eu', 'private', 0, 100, 'allow', '-1', NULL, NULL, '10.0.0.0/8', NULL),
('1', 'eu', 'out', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'denied', 0, 90, 'deny', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'denied', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'all', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'six', 0, 100, 'allow', '-1', NULL, NULL, NULL, '::/0'),
('1', 'eu', 'halves', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/1', NULL),
('1', 'eu', 'halves', 0, 101, 'allow', '-1', NULL, NULL, '128.0.0.0/1', NULL),
('1', 'eu', 'but-one', 0, 90, 'deny', '6', 22, 22, '0.0.0.0/0', NULL),
('1', 'eu', 'but-one', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'default', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'unused', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu', 'unread', 0, 100, 'allow', '-1', NULL, NULL, NULL, NULL),
('1', 'eu', 'kind', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0', NULL);

-- params = { include_default = true }
INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, is_default, associations
)
VALUES
('1', 'eu', 'arn:acl/fail-default', 'default', 1, '[{"SubnetId": "s"}]'),
('1', 'eu', 'arn:acl/fail-of-either-kind', 'kind', NULL, '[{"SubnetId": "s"}]');
INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number, rule_action, protocol, cidr_block
) VALUES
('1', 'eu', 'default', 0, 100, 'allow', '-1', '0.0.0.0/0'),
('1', 'eu', 'kind', 0, 100, 'allow', '-1', '0.0.0.0/0');
