INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
(
    '1', 'r', 'u:pass-direct', 'u:pass-direct', 's1', 'pulumi', 'aws:ec2/natGateway:NatGateway', 1,
    0, 0
),
('1', 'r', 'u:pass-far', 'u:pass-far', 's1', 'pulumi', 'aws:ec2/natGateway:NatGateway', 1, 0, 0),
('1', 'r', 'u:fail-none', 'u:fail-none', 's1', 'pulumi', 'aws:ec2/natGateway:NatGateway', 1, 0, 0),
(
    '1', 'r', 'u:fail-parent-alone', 'u:fail-parent-alone', 's1', 'pulumi',
    'aws:ec2/natGateway:NatGateway', 1, 0, 0
),
(
    '1', 'r', 'u:left-out-private', 'u:left-out-private', 's1', 'pulumi',
    'aws:ec2/natGateway:NatGateway', 1, 0, 0
),
(
    '1', 'r', 'u:fail-public', 'u:fail-public', 's1', 'pulumi', 'aws:ec2/natGateway:NatGateway', 1,
    0, 0
),
('1', 'r', 'igw', 'igw', 's1', 'pulumi', 'aws:ec2/internetGateway:InternetGateway', 1, 0, 0),
('1', 'r', 'eip', 'eip', 's1', 'pulumi', 'aws:ec2/eip:Eip', 1, 0, 0),
(
    '1', 'r', 'u:left-out-no-gateway', 'u:left-out-no-gateway', 's2', 'pulumi',
    'aws:ec2/natGateway:NatGateway', 1, 0, 0
),
('1', 'r', 'u:pass-terraform', 'u:pass-terraform', 's3', 'terraform', 'aws_nat_gateway', 1, 0, 0),
(
    '1', 'r', 'aws_internet_gateway.main', 'aws_internet_gateway.main', 's3', 'terraform',
    'aws_internet_gateway', 1, 0, 0
),
(
    '1', 'r', 'u:fail-other-stack', 'u:fail-other-stack', 's4', 'pulumi',
    'aws:ec2/natGateway:NatGateway', 1, 0, 0
),
('1', 'r', 'igw4', 'igw4', 's4', 'pulumi', 'aws:ec2/internetGateway:InternetGateway', 1, 0, 0);

INSERT INTO iac_property (
    account_id, region, urn, path, source, value, is_secret, is_default
)
VALUES
('1', 'r', 'u:left-out-private', 'connectivityType', 'input', '"private"', 0, 0),
('1', 'r', 'u:fail-public', 'connectivityType', 'output', '"public"', 0, 0);

INSERT INTO iac_dependency (account_id, region, urn, depends_on, kind, property)
VALUES
('1', 'r', 'u:pass-direct', 'igw', 'dependency', ''),
('1', 'r', 'u:pass-far', 'eip', 'property', 'allocationId'),
('1', 'r', 'eip', 'igw', 'dependency', ''),
('1', 'r', 'u:fail-none', 'other', 'dependency', ''),
('1', 'r', 'u:fail-parent-alone', 'igw', 'parent', ''),
('1', 'r', 'u:pass-terraform', 'aws_internet_gateway.main', 'dependency', ''),
('1', 'r', 'u:fail-other-stack', 'igw', 'dependency', '');

-- params = { pairs = ["a>b"] }

INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'u:pass-a', 'u:pass-a', 's', 'pulumi', 'a', 1, 0, 0),
('1', 'r', 'u:fail-a', 'u:fail-a', 's', 'pulumi', 'a', 1, 0, 0),
('1', 'r', 'b', 'b', 's', 'pulumi', 'b', 1, 0, 0);

INSERT INTO iac_dependency (account_id, region, urn, depends_on, kind, property)
VALUES
('1', 'r', 'u:pass-a', 'b', 'property', 'x');
