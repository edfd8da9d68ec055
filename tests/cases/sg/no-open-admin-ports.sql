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
