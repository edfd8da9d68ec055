INSERT INTO aws_vpc_security_group (
    account_id, region, arn, group_id, group_name, vpc_id, ip_permissions, ip_permissions_egress
) VALUES
('1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/pass-closed', 'a', 'default', 'vpc-1', '[]', '[]'),
(
    '1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/fail-as-born', 'b', 'default', 'vpc-2',
    '[{"IpProtocol":"-1","UserIdGroupPairs":[{"GroupId":"b"}]}]',
    '[{"IpProtocol":"-1"}]'
),
(
    '1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/fail-outbound', 'c', 'default', 'vpc-3',
    '[]', '[{"IpProtocol":"-1"}]'
),
('1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/fail-member', 'd', 'default', 'vpc-4', '[]', '[]'),
('1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/unknown-in', 'e', 'default', 'vpc-5', NULL, '[]'),
('1', 'eu-1', 'arn:aws:ec2:eu-1:1:security-group/other', 'f', 'web', 'vpc-5', '[{}]', '[{}]');

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, status, "groups"
) VALUES
('1', 'eu-1', 'i0', 'i0', 'available', '[{"GroupId":"a"}]'),
('1', 'eu-1', 'i1', 'i1', 'in-use', '[{"GroupId":"d"},{"GroupId":"f"}]'),
('1', 'eu-2', 'i2', 'i2', 'in-use', '[{"GroupId":"a","GroupName":"default"}]');
