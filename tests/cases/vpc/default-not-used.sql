INSERT INTO aws_vpc (account_id, region, arn, vpc_id, is_default) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/pass-empty', 'vpc-1', 1),
('1', 'r-2', 'arn:aws:ec2:r-2:1:vpc/fail-in-use', 'vpc-2', 1),
('1', 'r-3', 'arn:aws:ec2:r-3:1:vpc/unknown-default', 'vpc-3', NULL),
('1', 'r-2', 'arn:aws:ec2:r-2:1:vpc/not-a-default', 'vpc-4', 0);

INSERT INTO aws_ec2_network_interface (
    account_id, region, arn, network_interface_id, vpc_id
) VALUES
('1', 'r-2', 'i1', 'eni-1', 'vpc-2'),
('1', 'r-2', 'i2', 'eni-2', 'vpc-2'),
('1', 'r-2', 'i3', 'eni-3', 'vpc-4');

-- params = { allow_existing = false }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, is_default) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:vpc/fail-exists', 'vpc-1', 1),
('1', 'r-2', 'arn:aws:ec2:r-2:1:vpc/not-a-default', 'vpc-2', 0);
