INSERT INTO aws_vpc_security_group (account_id, region, arn, group_id, vpc_id)
VALUES
('1', 'r', 'sg-1', 'sg-1', 'v-1'),
('1', 'r', 'sg-2', 'sg-2', 'v-1'),
('1', 'r', 'sg-3', 'sg-3', 'v-2'),
('1', 'r', 'sg-4', 'sg-4', NULL);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id)
VALUES
('1', 'r', 's-1', 's-1', 'v-1'),
('1', 'r', 's-2', 's-2', 'v-2');
INSERT INTO aws_ec2_key_pair (account_id, region, arn, key_name)
VALUES
('1', 'r', 'ops', 'ops');
INSERT INTO aws_iam_instance_profile (account_id, region, arn, name)
VALUES
('1', 'global', 'arn:aws:iam::1:instance-profile/app', 'app');
INSERT INTO aws_kms_key (account_id, region, arn, id)
VALUES
('1', 'r', 'arn:aws:kms:r:1:key/k-1', 'k-1');
INSERT INTO aws_kms_alias (account_id, region, arn, alias_name)
VALUES
('1', 'r', 'arn:aws:kms:r:1:alias/disk', 'alias/disk');
INSERT INTO aws_ec2_launch_template (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_name,
    default_version_number,
    latest_version_number
)
VALUES
('1', 'r', 'template-pass-group', 'pass-group', 'name-pass-group', 1, 1),
('1', 'r', 'template-fail-other-vpc', 'fail-other-vpc', 'name-fail-other-vpc', 1, 1),
('1', 'r', 'template-fail-mixed', 'fail-mixed', 'name-fail-mixed', 1, 1),
('1', 'r', 'template-fail-by-number', 'fail-by-number', 'name-fail-by-number', 1, 1),
('1', 'r', 'template-unknown-subnet', 'unknown-subnet', 'name-unknown-subnet', 1, 1);
INSERT INTO aws_ec2_autoscaling_group (
    account_id,
    region,
    arn,
    launch_template_id,
    launch_template_version,
    mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version,
    subnet_ids
)
VALUES
('1', 'r', 'g-1', 'pass-group', '$Default', NULL, NULL, '["s-1"]'),
('1', 'r', 'g-2', 'fail-other-vpc', '$Default', NULL, NULL, '["s-2"]'),
('1', 'r', 'g-3', NULL, NULL, 'fail-mixed', '$Default', '["s-2"]'),
('1', 'r', 'g-4', 'fail-by-number', '1', NULL, NULL, '["s-2"]'),
('1', 'r', 'g-5', 'unknown-subnet', '$Default', NULL, NULL, '["s-1","s-9"]');
INSERT INTO aws_ec2_launch_template_version (
    account_id,
    region,
    arn,
    launch_template_id,
    version_number,
    security_group_ids,
    key_name,
    launch_template_data
)
VALUES
(
    '1', 'r', 'pass-nothing', 'pass-nothing', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'pass-all', 'pass-all', 1, '["sg-1"]', 'ops',
    '{"IamInstanceProfile":{"Name":"app"},"NetworkInterfaces":[{"Groups":["sg-2"]}],
     "BlockDeviceMappings":[{"DeviceName":"/dev/xvda","Ebs":{"KmsKeyId":"alias/disk"}}]}'
),
(
    '1', 'r', 'pass-profile-by-arn', 'pass-profile-by-arn', 1, '[]', NULL,
    '{"IamInstanceProfile":{"Arn":"arn:aws:iam::1:instance-profile/app"},"NetworkInterfaces":[],
     "BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"KmsKeyId":"arn:aws:kms:r:1:key/k-1"}}]}'
),
(
    '1', 'r', 'pass-key-by-id', 'pass-key-by-id', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"KmsKeyId":"k-1"}}]}'
),
(
    '1', 'r', 'pass-key-of-another', 'pass-key-of-another', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"KmsKeyId":"arn:aws:kms:r:2:key/k-9"}}]}'
),
(
    '1', 'r', 'pass-group', 'pass-group', 1, '["sg-1"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'pass-no-key', 'pass-no-key', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"Encrypted":true}}]}'
),
(
    '1', 'r', 'fail-group-gone', 'fail-group-gone', 1, '["sg-1","sg-9"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-group-of-interface-gone', 'fail-group-of-interface-gone', 1, '[]', NULL,
    '{"NetworkInterfaces":[{"Groups":["sg-9"]}],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-two-vpcs', 'fail-two-vpcs', 1, '["sg-1","sg-3"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-key-pair-gone', 'fail-key-pair-gone', 1, '[]', 'old',
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-profile-gone', 'fail-profile-gone', 1, '[]', NULL,
    '{"IamInstanceProfile":{"Name":"old"},"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-profile-gone-by-arn', 'fail-profile-gone-by-arn', 1, '[]', NULL,
    '{"IamInstanceProfile":{"Arn":"arn:aws:iam::1:instance-profile/old"},"NetworkInterfaces":[],
     "BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-kms-key-gone', 'fail-kms-key-gone', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"KmsKeyId":"arn:aws:kms:r:1:key/k-9"}}]}'
),
(
    '1', 'r', 'fail-alias-gone', 'fail-alias-gone', 1, '[]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[{"DeviceName":"/dev/xvda",
     "Ebs":{"KmsKeyId":"alias/gone"}}]}'
),
(
    '1', 'r', 'fail-other-vpc', 'fail-other-vpc', 1, '["sg-1"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-mixed', 'fail-mixed', 1, '["sg-1"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-by-number', 'fail-by-number', 1, '["sg-1"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
('1', 'r', 'unknown-data', 'unknown-data', 1, '[]', NULL, NULL),
(
    '1', 'r', 'unknown-vpc-of-group', 'unknown-vpc-of-group', 1, '["sg-4"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'unknown-subnet', 'unknown-subnet', 1, '["sg-1"]', NULL,
    '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'
);
