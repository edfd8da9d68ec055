INSERT INTO aws_ec2_launch_template_version (account_id, region, arn, launch_template_data)
VALUES
('1', 'r', 'pass-no-interface', '{"NetworkInterfaces":[],"BlockDeviceMappings":[]}'),
(
    '1', 'r', 'pass-false',
    '{"NetworkInterfaces":[{"AssociatePublicIpAddress":false}],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'pass-left-to-the-subnet',
    '{"NetworkInterfaces":[{"DeviceIndex":0}],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-true',
    '{"NetworkInterfaces":[{"AssociatePublicIpAddress":true}],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-second',
    '{"NetworkInterfaces":[{"AssociatePublicIpAddress":false},
     {"AssociatePublicIpAddress":true}],"BlockDeviceMappings":[]}'
),
(
    '1', 'r', 'fail-carrier',
    '{"NetworkInterfaces":[{"AssociateCarrierIpAddress":true}],"BlockDeviceMappings":[]}'
),
('1', 'r', 'unknown-data', NULL);
INSERT INTO aws_ec2_launch_configuration (account_id, region, arn, associate_public_ip_address)
VALUES
('1', 'r', 'pass-configuration', 0),
('1', 'r', 'pass-subnet', NULL),
('1', 'r', 'fail-configuration', 1);
