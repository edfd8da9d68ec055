INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    table_name
)
VALUES
('1', 'r', 'u:pass-alone', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc'),
('1', 'r', 'u:fail-overlaps', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc'),
('1', 'r', 'u:fail-is-overlapped', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc'),
('1', 'r', 'u:pass-subnet', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc_subnet'),
('1', 'r', 'u:fail-differs', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc_subnet'),
('1', 'r', 'u:unknown-comparison', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc_subnet'),
('1', 'r', 'u:exempt-read', 'u', 's', 'pulumi', 't', 0, 1, 0, 'aws_vpc'),
('1', 'r', 'u:unknown-block', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc_subnet'),
('1', 'r', 'u:exempt-gone', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc'),
('1', 'r', 'u:unknown-not-looked-for', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_vpc'),
('1', 'r', 'u:left-out', 'u', 's', 'pulumi', 't', 1, 0, 0, 'aws_s3_bucket');

INSERT INTO iac_live (account_id, region, urn, table_name, is_live, arn)
VALUES
('1', 'r', 'u:pass-alone', 'aws_vpc', 1, 'arn:vpc-1'),
('1', 'r', 'u:fail-overlaps', 'aws_vpc', 1, 'arn:vpc-2'),
('1', 'r', 'u:fail-is-overlapped', 'aws_vpc', 1, 'arn:vpc-3'),
('1', 'r', 'u:pass-subnet', 'aws_vpc_subnet', 1, 'arn:subnet-1'),
('1', 'r', 'u:fail-differs', 'aws_vpc_subnet', 1, 'arn:subnet-2'),
('1', 'r', 'u:unknown-comparison', 'aws_vpc_subnet', 1, 'arn:subnet-3'),
('1', 'r', 'u:exempt-read', 'aws_vpc', 1, 'arn:vpc-4'),
('1', 'r', 'u:unknown-block', 'aws_vpc_subnet', 1, 'arn:subnet-4'),
('1', 'r', 'u:exempt-gone', 'aws_vpc', 0, NULL),
('1', 'r', 'u:unknown-not-looked-for', 'aws_vpc', NULL, NULL);

INSERT INTO aws_vpc (account_id, region, arn, vpc_id, cidr_block)
VALUES
('1', 'r', 'arn:vpc-1', 'vpc-1', '10.0.0.0/16'),
('1', 'r', 'arn:vpc-2', 'vpc-2', '10.1.0.0/16'),
('1', 'r', 'arn:vpc-3', 'vpc-3', '10.1.128.0/17'),
('1', 'r', 'arn:vpc-4', 'vpc-4', '10.9.0.0/16'),
('1', 'r', 'arn:vpc-9', 'vpc-9', '10.0.0.0/16');

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, cidr_block)
VALUES
('1', 'r', 'arn:subnet-1', 'subnet-1', '10.0.1.0/24'),
('1', 'r', 'arn:subnet-2', 'subnet-2', '10.0.2.0/24'),
('1', 'r', 'arn:subnet-3', 'subnet-3', '10.0.3.0/24'),
('1', 'r', 'arn:subnet-4', 'subnet-4', NULL);

INSERT INTO iac_comparison (
    account_id, region, subject, urn, property, table_name, column_name, declared, live, is_equal
)
VALUES
(
    '1', 'r', 'u:pass-subnet#cidrBlock', 'u:pass-subnet', 'cidrBlock', 'aws_vpc_subnet',
    'cidr_block', '"10.0.1.0/24"', '"10.0.1.0/24"', 1
),
(
    '1', 'r', 'u:fail-differs#cidrBlock', 'u:fail-differs', 'cidrBlock', 'aws_vpc_subnet',
    'cidr_block', '"10.0.9.0/24"', '"10.0.2.0/24"', 0
),
(
    '1', 'r', 'u:pass-subnet#tags', 'u:pass-subnet', 'tags', 'aws_vpc_subnet', 'tags', '{}',
    '{"a":"b"}', 0
),
(
    '1', 'r', 'u:unknown-comparison#cidrBlock', 'u:unknown-comparison', 'cidrBlock',
    'aws_vpc_subnet', 'cidr_block', '"10.0.3.0/24"', NULL, NULL
);
