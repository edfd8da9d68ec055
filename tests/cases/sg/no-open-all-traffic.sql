-- Blocks and ports that add up to everything are everything.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-quarters', 'quarters', 'quarters'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-ports-in-parts', 'parts', 'parts'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-parts-with-a-gap', 'gap', 'gap'),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/pass-unread-list-one-port',
    'one',
    'one'
),
(
    '1',
    'eu-west-1',
    'arn:aws:ec2:eu-west-1:1:security-group/unknown-list-all-ports',
    'unread',
    'unread'
);

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, "groups"
) VALUES
(
    '1', 'eu-west-1', 'add', 'add',
    '[{"GroupId":"quarters"},{"GroupId":"parts"},{"GroupId":"gap"},
    {"GroupId":"one"},{"GroupId":"unread"}]'
);

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, prefix_list_id
) VALUES
('1', 'eu-west-1', 'add-1', 'add-1', 'quarters', 0, '-1', NULL, NULL, '0.0.0.0/2', NULL),
('1', 'eu-west-1', 'add-2', 'add-2', 'quarters', 0, '-1', NULL, NULL, '64.0.0.0/2', NULL),
('1', 'eu-west-1', 'add-3', 'add-3', 'quarters', 0, '-1', NULL, NULL, '128.0.0.0/2', NULL),
('1', 'eu-west-1', 'add-4', 'add-4', 'quarters', 0, '-1', NULL, NULL, '192.0.0.0/2', NULL),
('1', 'eu-west-1', 'add-5', 'add-5', 'parts', 0, 'tcp', 0, 1000, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'add-6', 'add-6', 'parts', 0, 'tcp', 1001, 65535, '0.0.0.0/1', NULL),
('1', 'eu-west-1', 'add-7', 'add-7', 'gap', 0, 'tcp', 0, 21, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'add-8', 'add-8', 'gap', 0, 'tcp', 23, 65535, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'add-9', 'add-9', 'one', 0, 'tcp', 443, 443, NULL, 'pl-gone'),
('1', 'eu-west-1', 'add-a', 'add-a', 'unread', 0, '-1', NULL, NULL, NULL, 'pl-gone');

INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-one-port', 'one'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-private', 'private'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-protocols', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-ipv6-tcp', 'six'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-half-and-half', 'half'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/exempt-unused', 'unused'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-no-ports', 'noports'),
('1', 'eu-west-2', 'arn:aws:ec2:eu-west-2:1:security-group/exempt-used-in-another-region', 'all');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'one', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r2', 'r2', 'one', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r3', 'r3', 'one', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r4', 'r4', 'private', 0, '-1', -1, -1, '10.0.0.0/10', NULL),
('1', 'eu-west-1', 'r5', 'r5', 'all', 0, '-1', NULL, NULL, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'r6', 'r6', 'six', 0, 'tcp', 0, 65535, NULL, '::/0'),
('1', 'eu-west-1', 'r7', 'r7', 'half', 0, 'udp', 1, 65535, '0.0.0.0/1', NULL),
('1', 'eu-west-1', 'r8', 'r8', 'half', 0, 'udp', 1, 65535, '128.0.0.0/1', NULL),
('1', 'eu-west-1', 'r9', 'r9', 'unused', 0, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'eu-west-1', 'ra', 'ra', 'noports', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL);

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, "groups"
) VALUES
('1', 'eu-west-1', 'i1', 'i1', '[{"GroupId":"none"},{"GroupId":"one"},{"GroupId":"private"}]'),
('1', 'eu-west-1', 'i2', 'i2', '[{"GroupId":"all"},{"GroupId":"six"},{"GroupId":"half"}]'),
('1', 'eu-west-1', 'i3', 'i3', '[{"GroupId":"noports"},{"GroupId":"one"}]'),
('1', 'eu-west-1', 'i4', 'i4', '[]');

-- One protocol whole is not all traffic, nor is what goes out.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-gre', 'gre', 'gre'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-all-out', 'all-out', 'all-out');
INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, "groups"
)
VALUES
('1', 'eu-west-1', 'more', 'more', '[{"GroupId": "gre"}, {"GroupId": "all-out"}]');
INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4
)
VALUES
('1', 'eu-west-1', 'more-0', 'gre', 0, '47', -1, -1, '0.0.0.0/0'),
('1', 'eu-west-1', 'more-1', 'all-out', 1, '-1', -1, -1, '0.0.0.0/0');

-- params = { include_unused = true }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-unused', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-unused', 'all');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id, is_egress, ip_protocol, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'all', 0, '-1', '0.0.0.0/0');
