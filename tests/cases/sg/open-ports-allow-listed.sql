INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-no-rules', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-load-balancer', 'alb'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-network-load-balancer', 'nlb'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-listed-port-unused', 'unused'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-private-sources', 'app'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-ping', 'ping'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-https-on-an-instance', 'web'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-shared-with-an-instance', 'mixed'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-forged-description', 'forged'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-unlisted-port', 'alb8443'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-unlisted-port-unused', 'port25'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range-around-443', 'range'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-ipv6', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-gre', 'gre'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-ports', 'noports'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source', 'nosource'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source-listed-port', 'nosrc'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-interface', 'nokind');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, referenced_group_id
) VALUES
('1', 'eu-west-1', 'r01', 'r01', 'alb', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r02', 'r02', 'alb', 0, 'tcp', 80, 80, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r03', 'r03', 'alb', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r04', 'r04', 'nlb', 0, 'udp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r05', 'r05', 'unused', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r06', 'r06', 'app', 0, 'tcp', 8080, 8080, NULL, NULL, 'alb'),
('1', 'eu-west-1', 'r07', 'r07', 'app', 0, 'tcp', 22, 22, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r08', 'r08', 'ping', 0, 'icmp', -1, -1, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r09', 'r09', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r10', 'r10', 'mixed', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r11', 'r11', 'forged', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r12', 'r12', 'alb8443', 0, 'tcp', 8443, 8443, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r13', 'r13', 'port25', 0, 'tcp', 25, 25, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r14', 'r14', 'range', 0, 'tcp', 443, 444, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r15', 'r15', 'all', 0, '-1', -1, -1, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r16', 'r16', 'gre', 0, '47', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r17', 'r17', 'noports', 0, 'tcp', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r18', 'r18', 'nosource', 0, 'tcp', 25, 25, NULL, NULL, NULL),
('1', 'eu-west-1', 'r20', 'r20', 'nosrc', 0, 'tcp', 443, 443, NULL, NULL, NULL),
('1', 'eu-west-1', 'r21', 'r21', 'nosrc', 0, 'tcp', 443, 443, '10.0.0.0/8', NULL, NULL),
('1', 'eu-west-1', 'r19', 'r19', 'nokind', 0, 'tcp', 443, 443, '0.0.0.0/0', NULL, NULL);

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id,
    interface_type, description, requester_id, requester_managed, "groups"
) VALUES
(
    '1', 'eu-west-1', 'i1', 'i1',
    'interface', 'ELB app/web/1', 'amazon-elb', 1, '[{"GroupId":"alb"},{"GroupId":"alb8443"}]'
),
(
    '1', 'eu-west-1', 'i2', 'i2',
    'network_load_balancer', 'ELB net/web/1', NULL, 1, '[{"GroupId":"nlb"}]'
),
(
    '1', 'eu-west-1', 'i3', 'i3',
    'interface', 'ELB classic', '2', 1, '[{"GroupId":"mixed"}]'
),
(
    '1', 'eu-west-1', 'i4', 'i4',
    'interface', '', NULL, 0, '[{"GroupId":"mixed"},{"GroupId":"web"},{"GroupId":"nosrc"}]'
),
('1', 'eu-west-1', 'i5', 'i5', 'interface', 'ELB app/web/1', NULL, 0, '[{"GroupId":"forged"}]'),
('1', 'eu-west-1', 'i6', 'i6', NULL, NULL, NULL, NULL, '[{"GroupId":"nokind"}]');

-- params = { allowed_ports = [51820], front_ends = ["interface"] }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-wireguard', 'vpn'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-https', 'web');

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'vpn', 0, 'udp', 51820, 51820, '0.0.0.0/0'),
('1', 'eu-west-1', 'r2', 'r2', 'web', 0, 'tcp', 443, 443, '0.0.0.0/0');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, interface_type, "groups"
) VALUES
('1', 'eu-west-1', 'i1', 'i1', 'interface', '[{"GroupId":"vpn"}]');
