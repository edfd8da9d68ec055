INSERT INTO aws_cloudformation_stack (account_id, region, arn, id, name, status)
VALUES
('1', 'r', 'stack/sound', 'i', 'network', 'UPDATE_ROLLBACK_COMPLETE'),
('1', 'r', 'stack/updating', 'i', 'data', 'UPDATE_IN_PROGRESS'),
('1', 'r', 'stack/broken', 'i', 'keys', 'UPDATE_ROLLBACK_FAILED'),
('1', 'r', 'stack/going', 'i', 'old', 'DELETE_IN_PROGRESS'),
('1', 'r', 'stack/other', 'i', 'other', NULL);
INSERT INTO aws_cloudformation_stack_resource (
    account_id, region, arn, stack_id, stack_name, logical_resource_id, physical_resource_id,
    resource_type
)
VALUES
('1', 'r', 'a', 'stack/sound', 'network', 'Vpc', 'vpc-1', 'AWS::EC2::VPC'),
('1', 'r', 'b', 'stack/sound', 'network', 'A', 'subnet-1', 'AWS::EC2::Subnet'),
('1', 'r', 'c', 'stack/sound', 'network', 'B', 'subnet-2', 'AWS::EC2::Subnet'),
('1', 'r', 'd', 'stack/sound', 'network', 'Group', 'sg-1', 'AWS::EC2::SecurityGroup'),
('1', 'r', 'e', 'stack/sound', 'network', 'Gone', 'vpc-2', 'AWS::EC2::VPC');
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES ('1', 'r', 'v1', 'vpc-1'), ('1', 'elsewhere', 'v2', 'vpc-2');
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES ('1', 'r', 's1', 'subnet-1', 'vpc-1');
INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, group_name)
VALUES ('1', 'r', 'g1', 'sg-1', 'g');
INSERT INTO aws_cloudformation_export (account_id, region, arn, name, value, exporting_stack_id)
VALUES
('1', 'r', 'export/pass-vpc', 'vpc', 'vpc-1', 'stack/sound'),
('1', 'r', 'export/pass-subnet', 'subnet', 'subnet-1', 'stack/sound'),
('1', 'r', 'export/pass-group', 'group', 'sg-1', 'stack/sound'),
('1', 'r', 'export/pass-foreign-vpc', 'peer', 'vpc-9', 'stack/sound'),
('1', 'r', 'export/pass-text', 'text', 'a', 'stack/updating'),
('1', 'r', 'export/fail-subnet', 'subnet-2', 'subnet-2', 'stack/sound'),
('1', 'r', 'export/fail-unused-vpc', 'gone', 'vpc-2', 'stack/sound'),
('1', 'r', 'export/fail-broken-stack', 'key', 'k', 'stack/broken'),
('1', 'r', 'export/fail-going-stack', 'old', 'k', 'stack/going'),
('1', 'r', 'export/fail-no-stack', 'lost', 'k', 'stack/none'),
('1', 'r', 'export/exempt-unused', 'unused', 'k', 'stack/broken'),
('1', 'r', 'export/unknown-status', 'other', 'k', 'stack/other');
INSERT INTO aws_cloudformation_import (account_id, region, arn, export_name, importing_stack)
VALUES
('1', 'r', '1', 'vpc', 'app'), ('1', 'r', '2', 'vpc', 'data'), ('1', 'r', '3', 'subnet', 'app'),
('1', 'r', '4', 'group', 'app'), ('1', 'r', '5', 'peer', 'app'), ('1', 'r', '6', 'text', 'app'),
('1', 'r', '7', 'subnet-2', 'app'), ('1', 'r', '8', 'key', 'app'), ('1', 'r', '9', 'old', 'app'),
('1', 'r', '10', 'lost', 'app'), ('1', 'r', '11', 'other', 'app');
