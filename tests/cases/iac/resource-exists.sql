INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, id,
    position, is_deleting, table_name
)
VALUES
('1', 'r', 'urn:pass-there', 'u', 's', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 'vpc-1', 0, 0, 'aws_vpc'),
('1', 'r', 'urn:fail-gone', 'u', 's', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 'vpc-2', 1, 0, 'aws_vpc'),
('1', 'r', 'urn:fail-no-id', 'u', 's', 'terraform', 'aws_vpc', 1, 0, NULL, 2, NULL, 'aws_vpc'),
(
    '1',
    'r',
    'urn:unknown-denied',
    'u',
    's',
    'pulumi',
    'aws:ec2/vpc:Vpc',
    1,
    0,
    'vpc-3',
    3,
    0,
    'aws_vpc'
),
('1', 'r', 'urn:unknown-not-linked', 'u', 's', 'terraform', 'aws_vpc', 1, 0, NULL, 4, 0, 'aws_vpc'),
('1', 'r', 'urn:exempt-type', 'u', 's', 'pulumi', 'aws:ses/x:X', 1, 0, 'x', 5, 0, NULL),
('1', 'r', 'urn:exempt-data', 'u', 's', 'terraform', 'aws_ami', 0, 1, 'ami-1', 6, 0, NULL),
(
    '1',
    'r',
    'urn:exempt-deleting',
    'u',
    's',
    'pulumi',
    'aws:ec2/vpc:Vpc',
    1,
    0,
    'vpc-2',
    7,
    1,
    'aws_vpc'
),
('1', 'r', 'urn:left-out-component', 'u', 's', 'pulumi', 'shop:Network', 0, 0, NULL, 8, 0, NULL),
('1', 'r', 'urn:left-out-random', 'u', 's', 'pulumi', 'random:index/a:A', 1, 0, 'x', 9, 0, NULL),
('1', 'r', 'urn:left-out-null', 'u', 's', 'terraform', 'null_resource', 1, 0, '1', 10, 0, NULL);
INSERT INTO iac_live (account_id, region, urn, table_name, identity, is_live)
VALUES
('1', 'r', 'urn:pass-there', 'aws_vpc', 'vpc-1', 1),
('1', 'r', 'urn:fail-gone', 'aws_vpc', 'vpc-2', 0),
('1', 'r', 'urn:fail-no-id', 'aws_vpc', NULL, 0),
('1', 'r', 'urn:unknown-denied', 'aws_vpc', 'vpc-3', NULL),
('1', 'r', 'urn:exempt-deleting', 'aws_vpc', 'vpc-2', 0);

-- params = { ignore_types = [] }
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES ('1', 'r', 'urn:exempt-random', 'u', 's', 'pulumi', 'random:index/a:A', 1, 0, 0);
