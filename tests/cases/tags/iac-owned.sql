INSERT INTO aws_s3_bucket (account_id, region, arn, name, title, tags)
VALUES
('1', 'r', 'arn:aws:s3:::pass-stack', 'a', 'a', '{"aws:cloudformation:stack-name":"shop"}'),
('1', 'r', 'arn:aws:s3:::pass-pulumi', 'b', 'b', '{"team":"x","pulumi:project":"shop"}'),
('1', 'r', 'arn:aws:s3:::fail-none', 'c', 'c', '{"team":"x"}'),
('1', 'r', 'arn:aws:s3:::fail-empty', 'd', 'd', '{"ManagedBy":" "}'),
('1', 'r', 'arn:aws:s3:::unknown-tags', 'e', 'e', NULL);
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:vpc/exempt-default', 'vpc-1', '1', 1, '{}');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:instance/exempt-scaled', 'i-1', '{"aws:autoscaling:groupName":"a"}'),
(
    '1', 'r', 'arn:aws:ec2:r:1:instance/pass-scaled', 'i-2',
    '{"aws:autoscaling:groupName":"a","ManagedBy":"terraform"}'
);

-- params = { iac_tags = ["owner"], types = ["AWS::S3::Bucket"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, title, tags)
VALUES
('1', 'r', 'arn:aws:s3:::pass-owner', 'a', 'a', '{"owner":"shop"}'),
('1', 'r', 'arn:aws:s3:::fail-other', 'b', 'b', '{"pulumi:project":"shop"}');
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:vpc/left-out', 'vpc-1', '1', 0, '{}');
