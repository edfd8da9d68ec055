INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    id, arn, table_name
)
VALUES
('1', 'r', 'u:live', 'u', 's', 'pulumi', 't', 1, 0, 0, 'vpc-1', NULL, 'aws_vpc'),
('1', 'r', 'u:gone', 'u', 's', 'pulumi', 't', 1, 0, 1, 'vpc-2', 'arn:aws:ec2:r:1:vpc/2', 'aws_vpc'),
('1', 'r', 'u:denied', 'u', 's', 'pulumi', 't', 1, 0, 2, 'vpc-3', NULL, 'aws_vpc'),
('1', 'r', 'u:other', 'u', 's', 'pulumi', 't', 1, 0, 3, 'zone-1', NULL, NULL),
('1', 'r', 'u:bucket', 'u', 's', 'pulumi', 't', 1, 0, 4, 'shop', NULL, 'aws_s3_bucket'),
('1', 'r', 'u:role', 'u', 's', 'pulumi', 't', 1, 0, 5, 'shop', NULL, 'aws_iam_role');
INSERT INTO iac_live (account_id, region, urn, table_name, identity, is_live, arn)
VALUES
('1', 'r', 'u:live', 'aws_vpc', 'vpc-1', 1, 'arn:aws:ec2:r:1:vpc/vpc-1'),
('1', 'r', 'u:gone', 'aws_vpc', 'vpc-2', 0, NULL),
('1', 'r', 'u:denied', 'aws_vpc', 'vpc-3', NULL, NULL),
('1', 'r', 'u:bucket', 'aws_s3_bucket', 'shop', 1, 'arn:aws:s3:::shop'),
('1', 'r', 'u:role', 'aws_iam_role', 'shop', 0, NULL);
INSERT INTO iac_output (account_id, region, stack, name, value, is_secret)
VALUES
('1', 'global', 'shop/pass-id', 'vpcId', '"vpc-1"', 0),
('1', 'global', 'shop/pass-arn', 'vpcArn', '"arn:aws:ec2:r:1:vpc/vpc-1"', 0),
('1', 'global', 'shop/pass-name', 'bucket', '"shop"', 0),
('1', 'global', 'shop/pass-list', 'ids', '["vpc-1", "shop"]', 0),
('1', 'global', 'shop/pass-mixed', 'ids', '["vpc-1", "zone-1", 5, "text"]', 0),
('1', 'global', 'shop/fail-id', 'vpcId', '"vpc-2"', 0),
('1', 'global', 'shop/fail-arn', 'vpcArn', '"arn:aws:ec2:r:1:vpc/2"', 0),
('1', 'global', 'shop/fail-one-of-list', 'ids', '{"a": ["vpc-1", "vpc-2", "vpc-3"]}', 0),
('1', 'global', 'shop/unknown-denied', 'vpcId', '"vpc-3"', 0),
('1', 'global', 'shop/unknown-one-of-list', 'ids', '["vpc-1", "vpc-3"]', 0),
('1', 'global', 'shop/exempt-type', 'zoneId', '"zone-1"', 0),
('1', 'global', 'shop/exempt-foreign-arn', 'key', '"arn:aws:kms:r:2:key/1"', 0),
('1', 'global', 'shop/exempt-foreign-id', 'sg', '"sg-0123456789abcdef0"', 0),
('1', 'global', 'shop/left-out-url', 'url', '"https://shop.example.com"', 0),
('1', 'global', 'shop/left-out-text', 'env', '"dev-east-12"', 0),
('1', 'global', 'shop/left-out-secret', 'password', NULL, 1);
