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
