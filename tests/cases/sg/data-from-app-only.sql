INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-app-on-data-port', 'good'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-admits-nothing', 'none'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range-of-the-vpc', 'range'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-another-port', 'port'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-ports-around-it', 'wide'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-all-from-app', 'all'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-ipv6-world', 'six'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-range-before-port-is-known', 'new'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-source', 'nosource'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/unknown-port', 'noport');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, endpoint_port, vpc_security_groups
) VALUES
(
    '1', 'eu-west-1', 'd1', 'd1', 5432,
    '[
        {"VpcSecurityGroupId":"good","Status":"active"},
        {"VpcSecurityGroupId":"none","Status":"active"},
        {"VpcSecurityGroupId":"range","Status":"active"},
        {"VpcSecurityGroupId":"port","Status":"active"},
        {"VpcSecurityGroupId":"wide","Status":"active"},
        {"VpcSecurityGroupId":"all","Status":"active"},
        {"VpcSecurityGroupId":"nosource","Status":"active"},
        {"VpcSecurityGroupId":"six","Status":"adding"}
    ]'
),
('1', 'eu-west-1', 'd2', 'd2', 5433, '[{"VpcSecurityGroupId":"good","Status":"active"}]'),
(
    '1', 'eu-west-1', 'd3', 'd3', NULL,
    '[{"VpcSecurityGroupId":"noport"},{"VpcSecurityGroupId":"new"}]'
);

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, referenced_group_id
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'good', 0, 'tcp', 5432, 5432, NULL, NULL, 'app'),
('1', 'eu-west-1', 'r2', 'r2', 'good', 0, 'tcp', 5433, 5433, NULL, NULL, 'app'),
('1', 'eu-west-1', 'r3', 'r3', 'good', 1, '-1', NULL, NULL, '0.0.0.0/0', NULL, NULL),
('1', 'eu-west-1', 'r4', 'r4', 'range', 0, 'tcp', 5432, 5432, '10.0.0.0/16', NULL, NULL),
('1', 'eu-west-1', 'r5', 'r5', 'port', 0, 'tcp', 22, 22, NULL, NULL, 'bastion'),
('1', 'eu-west-1', 'r6', 'r6', 'wide', 0, 'tcp', 5432, 5434, NULL, NULL, 'app'),
('1', 'eu-west-1', 'r7', 'r7', 'all', 0, '-1', NULL, NULL, NULL, NULL, 'app'),
('1', 'eu-west-1', 'r8', 'r8', 'six', 0, 'tcp', 5432, 5432, NULL, '::/0', NULL),
('1', 'eu-west-1', 'r9', 'r9', 'noport', 0, 'tcp', 5432, 5432, NULL, NULL, 'app'),
('1', 'eu-west-1', 'ra', 'ra', 'new', 0, 'tcp', 5432, 5432, '10.0.0.0/16', NULL, NULL),
('1', 'eu-west-1', 'rb', 'rb', 'nosource', 0, 'tcp', 5432, 5432, NULL, NULL, NULL);

-- A group that is being taken off guards nothing, nor does that of a database that is being deleted.
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/not-judged-taken-off', 'off'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/not-judged-database-leaves', 'left');
INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, status, endpoint_port, vpc_security_groups
) VALUES
(
    '1', 'eu-west-1', 'd8', 'd8', 'available', 5432,
    '[{"VpcSecurityGroupId": "off", "Status": "removing"}]'
),
(
    '1', 'eu-west-1', 'd9', 'd9', 'deleting', 5432,
    '[{"VpcSecurityGroupId": "left", "Status": "active"}]'
);

-- params = { allow_cidrs = ["10.1.0.0/24"] }
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/pass-listed-range', 'a'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-wider-than-listed', 'b'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:security-group/fail-listed-range-other-port', 'c');

INSERT INTO aws_rds_db_instance (
    account_id, region, arn, db_instance_identifier, endpoint_port, vpc_security_groups
) VALUES
(
    '1', 'eu-west-1', 'd1', 'd1', 3306,
    '[{"VpcSecurityGroupId":"a"},{"VpcSecurityGroupId":"b"},{"VpcSecurityGroupId":"c"}]'
);

INSERT INTO aws_vpc_security_group_rule (
    account_id, region, arn, security_group_rule_id, group_id,
    is_egress, ip_protocol, from_port, to_port, cidr_ipv4
) VALUES
('1', 'eu-west-1', 'r1', 'r1', 'a', 0, 'tcp', 3306, 3306, '10.1.0.0/24'),
('1', 'eu-west-1', 'r2', 'r2', 'b', 0, 'tcp', 3306, 3306, '10.1.0.0/16'),
('1', 'eu-west-1', 'r3', 'r3', 'c', 0, 'tcp', 22, 22, '10.1.0.0/24');
