INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:vpc/pass-named', 'vpc-1', '1', 0, '{"Name":"main"}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/fail-untagged', 'vpc-2', '1', 0, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/fail-empty', 'vpc-3', '1', 0, '{"Name":" "}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/fail-letter-case', 'vpc-4', '1', 0, '{"name":"main"}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/exempt-default', 'vpc-5', '1', 1, '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/unknown-tags', 'vpc-6', '1', 0, NULL);

INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, instance_state, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/fail-untagged', 'i-1', 'running', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:instance/left-out', 'i-2', 'terminated', '{}');

INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/left-out', 'vol-1', '{}');

-- params = { types = ["AWS::EC2::Volume"] }

INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-untagged', 'vol-1', '{}');
