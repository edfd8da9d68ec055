INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, tier)
VALUES
('1', 'eu', 's1', 's1', 'data'),
('1', 'eu', 's2', 's2', 'database'),
('1', 'eu', 's4', 's4', 'private');
INSERT INTO aws_rds_db_subnet_group (account_id, region, arn, name, subnets)
VALUES ('1', 'eu', 'g', 'g', '[{"SubnetIdentifier": "s3"}]');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block, state)
VALUES
('1', 'eu', 'v', '10.0.0.0/16', 'associated'),
('1', 'eu', 'v', '10.1.0.0/16', NULL),
('1', 'eu', 'v', '10.2.0.0/16', 'disassociated');

INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, vpc_id, associations
)
VALUES
('1', 'eu', 'arn:acl/pass-own-range', 'own', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/pass-both-ranges', 'both', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'arn:acl/pass-other-port', 'web', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/pass-others-denied-before', 'denied', 'v', '[{"SubnetId": "s3"}]'),
('1', 'eu', 'arn:acl/pass-udp-and-outbound', 'udp', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/pass-no-rules', 'none', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/fail-everyone', 'everyone', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/fail-all-protocols', 'all', 'v', '[{"SubnetId": "s3"}, {"SubnetId": "s4"}]'),
('1', 'eu', 'arn:acl/fail-another-private-range', 'peer', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/fail-range-that-went', 'went', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/fail-ports-around', 'around', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/unknown-block', 'unread', 'v', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/unknown-vpc', 'lost', 'w', '[{"SubnetId": "s1"}]'),
('1', 'eu', 'arn:acl/not-judged', 'private', 'v', '[{"SubnetId": "s4"}]');

INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number,
    rule_action, protocol, from_port, to_port, cidr_block
) VALUES
('1', 'eu', 'own', 0, 100, 'allow', '6', 5432, 5432, '10.0.0.0/16'),
('1', 'eu', 'both', 0, 100, 'allow', '-1', NULL, NULL, '10.0.0.0/15'),
('1', 'eu', 'web', 0, 100, 'allow', '6', 443, 443, '0.0.0.0/0'),
('1', 'eu', 'denied', 0, 90, 'allow', '6', 5432, 5432, '10.0.1.0/24'),
('1', 'eu', 'denied', 0, 91, 'deny', '6', 1000, 6000, '0.0.0.0/0'),
('1', 'eu', 'denied', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'eu', 'udp', 0, 100, 'allow', '17', 0, 65535, '0.0.0.0/0'),
('1', 'eu', 'udp', 1, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'eu', 'everyone', 0, 100, 'allow', '6', 5432, 5432, '0.0.0.0/0'),
('1', 'eu', 'all', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0'),
('1', 'eu', 'peer', 0, 100, 'allow', '6', 3306, 3306, '10.9.0.0/16'),
('1', 'eu', 'went', 0, 100, 'allow', '6', 3306, 3306, '10.2.0.0/16'),
('1', 'eu', 'around', 0, 100, 'allow', '6', 1024, 65535, '0.0.0.0/0'),
('1', 'eu', 'unread', 0, 100, 'allow', '6', 5432, 5432, NULL),
('1', 'eu', 'lost', 0, 100, 'allow', '6', 5432, 5432, '10.0.0.0/16'),
('1', 'eu', 'private', 0, 100, 'allow', '-1', NULL, NULL, '0.0.0.0/0');

-- params = { ports = [6379], tiers = ["cache"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, tier)
VALUES
('1', 'eu', 's1', 's1', 'data'),
('1', 'eu', 's2', 's2', 'cache');
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block)
VALUES ('1', 'eu', 'v', '10.0.0.0/16');
INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, vpc_id, associations
)
VALUES
('1', 'eu', 'arn:acl/pass-other-port', 'db', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'arn:acl/fail-cache', 'cache', 'v', '[{"SubnetId": "s2"}]'),
('1', 'eu', 'arn:acl/not-judged', 'data', 'v', '[{"SubnetId": "s1"}]');
INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number,
    rule_action, protocol, from_port, to_port, cidr_block
) VALUES
('1', 'eu', 'db', 0, 100, 'allow', '6', 5432, 5432, '0.0.0.0/0'),
('1', 'eu', 'cache', 0, 100, 'allow', '6', 6379, 6379, '0.0.0.0/0'),
('1', 'eu', 'data', 0, 100, 'allow', '6', 6379, 6379, '0.0.0.0/0');
