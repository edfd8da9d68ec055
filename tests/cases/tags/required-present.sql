INSERT INTO aws_s3_bucket (account_id, region, arn, name, tags)
VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-all-three', 'pass-all-three',
    '{"environment":"prod","team":"core","project":"pay","Name":"x"}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-no-team', 'fail-no-team',
    '{"environment":"prod","project":"pay"}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-empty-value', 'fail-empty-value',
    '{"environment":"prod","team":" ","project":"pay"}'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-other-case', 'fail-other-case',
    '{"Environment":"prod","team":"core","project":"pay"}'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-untagged', 'fail-untagged', '{}'),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-tags-not-read', 'unknown-tags-not-read', NULL);
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:vpc/exempt-default', 'vpc-1', '1', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/fail-own', 'vpc-2', '1', 0, '{}');
INSERT INTO aws_vpc_subnet
(account_id, region, arn, subnet_id, vpc_id, owner_id, default_for_az, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:subnet/exempt-default', 'subnet-1', 'vpc-1', '1', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:2:subnet/exempt-shared', 'subnet-2', 'vpc-3', '2', 0, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:subnet/fail-own', 'subnet-3', 'vpc-2', '1', 0, '{}');
INSERT INTO aws_vpc_route_table
(account_id, region, arn, route_table_id, vpc_id, owner_id, main, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:route-table/exempt-main', 'rtb-1', 'vpc-2', '1', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:route-table/fail-main', 'rtb-2', 'vpc-2', '1', 1, '{"team":"core"}'),
('1', 'r', 'arn:aws:ec2:r:1:route-table/fail-own', 'rtb-3', 'vpc-2', '1', 0, '{}');
INSERT INTO aws_vpc_internet_gateway
(account_id, region, arn, internet_gateway_id, owner_id, attachments, tags)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:internet-gateway/exempt-default', 'igw-1', '1',
    '[{"State":"available","VpcId":"vpc-1"}]', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:internet-gateway/fail-own', 'igw-2', '1',
    '[{"State":"available","VpcId":"vpc-2"}]', '{}'
),
('1', 'r', 'arn:aws:ec2:r:1:internet-gateway/fail-idle', 'igw-3', '1', '[]', '{}');
INSERT INTO aws_vpc_network_acl (account_id, region, arn, network_acl_id, is_default, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:network-acl/exempt-default', 'acl-1', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:network-acl/fail-own', 'acl-2', 0, '{}');
INSERT INTO aws_vpc_dhcp_options
(account_id, region, arn, dhcp_options_id, domain_name_servers, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:dhcp-options/exempt-default', 'd-1', '["AmazonProvidedDNS"]', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:dhcp-options/fail-own', 'd-2', '["10.0.0.2"]', '{}');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:security-group/exempt-default', 'sg-1', 'default', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:security-group/fail-own', 'sg-2', 'web', '{}');
INSERT INTO aws_vpc_nat_gateway (account_id, region, arn, nat_gateway_id, state, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:natgateway/unjudged', 'nat-1', 'deleted', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:natgateway/fail-untagged', 'nat-2', 'available', '{}');
INSERT INTO aws_vpc_eip (account_id, region, arn, service_managed, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:elastic-ip/exempt-of-nat', 'nat', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:elastic-ip/fail-own', NULL, '{}');
INSERT INTO aws_vpc_endpoint
(account_id, region, arn, vpc_endpoint_id, state, requester_managed, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:vpc-endpoint/exempt-of-service', 'vpce-1', 'available', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc-endpoint/fail-own', 'vpce-2', 'Available', 0, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc-endpoint/unjudged', 'vpce-3', 'Deleted', 0, '{}');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-stopped', 'i-1', 'stopped', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:instance/unjudged', 'i-2', 'terminated', '{}');
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, state, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:volume/fail-untagged', 'vol-1', 'in-use', '{}');
INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:snapshot/fail-untagged', 'snap-1', '{}');
INSERT INTO aws_rds_db_snapshot (account_id, region, arn, db_snapshot_identifier, type, tags)
VALUES
('1', 'r', 'arn:aws:rds:r:1:snapshot:exempt-automated', 's', 'automated', '{}'),
('1', 'r', 'arn:aws:rds:r:1:snapshot:fail-manual', 's', 'manual', '{}');
INSERT INTO aws_iam_role (account_id, region, arn, name, path, tags)
VALUES
(
    '1', 'global', 'arn:aws:iam::1:role/aws-service-role/rds/exempt-linked', 'a',
    '/aws-service-role/rds.amazonaws.com/', '{}'
),
(
    '1', 'global', 'arn:aws:iam::1:role/aws-reserved/exempt-sso', 'b',
    '/aws-reserved/sso.amazonaws.com/', '{}'
),
('1', 'global', 'arn:aws:iam::1:role/fail-own', 'c', '/', '{}');
INSERT INTO aws_lambda_function (account_id, region, arn, name, master_arn, tags)
VALUES
('1', 'r', 'arn:aws:lambda:r:1:function:exempt-replica', 'us-east-1.f', 'arn:f', '{}'),
('1', 'r', 'arn:aws:lambda:r:1:function:fail-own', 'f', NULL, '{}');
INSERT INTO aws_kms_key (account_id, region, arn, id, key_manager, key_state, tags)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/exempt-of-aws', 'k1', 'AWS', 'Enabled', '{}'),
('1', 'r', 'arn:aws:kms:r:1:key/exempt-going', 'k2', 'CUSTOMER', 'PendingDeletion', '{}'),
('1', 'r', 'arn:aws:kms:r:1:key/fail-own', 'k3', 'CUSTOMER', 'Enabled', '{}');

-- params = { required = ["owner"], ignore_case = true }
INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES
('1', 'r', 'arn:aws:sns:r:1:pass-other-case', 't1', '{"Owner":"core"}'),
('1', 'r', 'arn:aws:sns:r:1:fail-empty', 't2', '{"Owner":""}');

-- params = { types = ["AWS::SNS::Topic"] }
INSERT INTO aws_sns_topic (account_id, region, arn, name, tags)
VALUES ('1', 'r', 'arn:aws:sns:r:1:fail-judged', 't1', '{}');
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, tags)
VALUES ('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:unjudged', 'a1', '{}');
