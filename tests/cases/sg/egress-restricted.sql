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
