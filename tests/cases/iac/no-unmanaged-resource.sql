INSERT INTO iac_stack (account_id, region, stack, tool, name, source)
VALUES
('1', 'global', 'shop/dev', 'pulumi', 'dev', '-'),
('1', 'global', 'arn:stack', 'cloudformation', 'given', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    id, arn
)
VALUES
('1', 'r', 'u:1', 'u', 'shop/dev', 'pulumi', 't', 1, 0, 1, 'vpc-1', NULL),
('1', 'r', 'u:2', 'u', 'shop/dev', 'pulumi', 't', 1, 0, 2, 'x', 'arn:aws:s3:::pass-arn'),
('1', 'r', 'u:3', 'u', 'shop/dev', 'pulumi', 't', 1, 0, 3, 'arn:aws:sns:r:1:pass-id', NULL),
('1', 'r', 'u:4', 'u', 'shop/dev', 'pulumi', 't', 1, 0, 4, 'i-1', NULL);
INSERT INTO iac_live (account_id, region, urn, table_name, identity, is_live, arn)
VALUES
('1', 'r', 'u:1', 'aws_vpc', 'vpc-1', 1, 'arn:aws:ec2:r:1:vpc/pass-linked'),
('1', 'r', 'u:4', 'aws_ec2_instance', 'i-1', NULL, NULL);
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default, title, tags)
VALUES
('1', 'r', 'arn:aws:ec2:r:1:vpc/pass-linked', 'vpc-1', '1', 0, 'a', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/fail-by-hand', 'vpc-2', '1', 0, 'b', '{}'),
('1', 'r', 'arn:aws:ec2:r:1:vpc/exempt-default', 'vpc-3', '1', 1, 'c', '{}');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, title, tags)
VALUES
('1', 'r', 'arn:aws:s3:::pass-arn', 'pass-arn', 'pass-arn', '{}'),
('1', 'r', 'arn:aws:s3:::unknown-tags', 'unknown-tags', 'unknown-tags', NULL),
(
    '1', 'r', 'arn:aws:s3:::fail-own-stack', 'a', 'a',
    '{"aws:cloudformation:stack-name":"given"}'
),
(
    '1', 'r', 'arn:aws:s3:::exempt-other-stack', 'b', 'b',
    '{"aws:cloudformation:stack-name":"other"}'
);
INSERT INTO aws_sns_topic (account_id, region, arn, name, title, tags)
VALUES ('1', 'r', 'arn:aws:sns:r:1:pass-id', 'pass-id', 'pass-id', '{}');
INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, title, tags)
VALUES
(
    '1',
    'r',
    'arn:aws:ec2:r:1:instance/exempt-scaled',
    'i-2',
    'i-2',
    '{"aws:autoscaling:groupName":"a"}'
),
(
    '1',
    'r',
    'arn:aws:ec2:r:1:instance/fail-launched',
    'i-3',
    'i-3',
    '{"aws:ec2launchtemplate:id":"lt"}'
);
INSERT INTO aws_ebs_volume (account_id, region, arn, volume_id, attachments, tags)
VALUES
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/exempt-root', 'vol-1',
    '[{"InstanceId":"i-1","DeleteOnTermination":true}]', '{}'
),
(
    '1', 'r', 'arn:aws:ec2:r:1:volume/fail-data', 'vol-2',
    '[{"InstanceId":"i-1","DeleteOnTermination":false}]', '{}'
),
('1', 'r', 'arn:aws:ec2:r:1:volume/fail-loose', 'vol-3', '[]', '{}');
INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:snapshot/left-out', 'snap-1', '{}');
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, title, tags)
VALUES
('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:exempt-scaling', 'a', 'TargetTracking-a', '{}'),
('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:fail-alarm', 'errors', 'errors', '{}');
INSERT INTO aws_iam_role (account_id, region, arn, name, path, title, tags)
VALUES
('1', 'global', 'arn:aws:iam::1:role/exempt-linked', 'a', '/aws-service-role/x/', 'a', '{}'),
('1', 'global', 'arn:aws:iam::1:role/fail-role', 'b', '/', 'b', '{}');

-- params = { tags = ["project=shop", "team"], prefix = "shop-" }
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position, arn
)
VALUES ('1', 'r', 'u:1', 'u', 's', 'pulumi', 't', 1, 0, 1, 'arn:aws:s3:::pass-declared');
INSERT INTO aws_s3_bucket (account_id, region, arn, name, title, tags)
VALUES
('1', 'r', 'arn:aws:s3:::pass-declared', 'a', 'shop-a', '{"project":"shop","team":"t"}'),
('1', 'r', 'arn:aws:s3:::fail-in-scope', 'b', 'shop-b', '{"project":"shop","team":"t"}'),
('1', 'r', 'arn:aws:s3:::left-out-project', 'c', 'shop-c', '{"project":"x","team":"t"}'),
('1', 'r', 'arn:aws:s3:::left-out-no-team', 'd', 'shop-d', '{"project":"shop"}'),
('1', 'r', 'arn:aws:s3:::left-out-name', 'e', 'x-shop-', '{"project":"shop","team":"t"}');

-- params = { ignore_types = [] }
INSERT INTO aws_ebs_snapshot (account_id, region, arn, snapshot_id, tags)
VALUES ('1', 'r', 'arn:aws:ec2:r:1:snapshot/fail-by-hand', 'snap-1', '{}');
