INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-public', 'v1', '1', 0),
('1', 'eu', 'arn:vpc/pass-public-by-setting', 'v2', '1', 0),
('1', 'eu', 'arn:vpc/fail-no-gateway', 'v3', '1', 0),
('1', 'eu', 'arn:vpc/fail-detaching', 'v4', '1', 0),
('1', 'us', 'arn:vpc/fail-gateway-of-other-region', 'v1', '1', 0),
('1', 'eu', 'arn:vpc/exempt-private', 'v5', '1', 0),
('1', 'eu', 'arn:vpc/exempt-default', 'v6', '1', 1),
('1', 'eu', 'arn:vpc/exempt-shared', 'v7', '2', 0);

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, tier, map_public_ip_on_launch, default_for_az
)
VALUES
('1', 'eu', 's1', 's1', 'v1', 'public', 0, 0),
('1', 'eu', 's2', 's2', 'v1', 'private', 0, 0),
('1', 'eu', 's3', 's3', 'v2', NULL, 1, 0),
('1', 'eu', 's4', 's4', 'v3', 'public', 1, 0),
('1', 'eu', 's5', 's5', 'v4', 'public', 1, 0),
('1', 'us', 's6', 's6', 'v1', 'public', 1, 0),
('1', 'eu', 's7', 's7', 'v5', 'private', 1, 0),
('1', 'eu', 's8', 's8', 'v6', NULL, 1, 1),
('1', 'eu', 's9', 's9', 'v7', 'public', 0, 0);

INSERT INTO aws_vpc_internet_gateway (
    account_id, region, arn, internet_gateway_id, attachments
)
VALUES
('1', 'eu', 'g1', 'igw-1', '[{"VpcId": "v1", "State": "available"}]'),
('1', 'eu', 'g2', 'igw-2', '[{"VpcId": "v2", "State": "attached"}]'),
('1', 'eu', 'g3', 'igw-3', '[]'),
('1', 'eu', 'g4', 'igw-4', '[{"VpcId": "v4", "State": "detaching"}]');

-- params = { authorized_vpcs = ["v1", "arn:vpc/pass-listed-by-arn", "v4"] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-listed', 'v1', 0),
('1', 'eu', 'arn:vpc/pass-listed-by-arn', 'v2', 0),
('1', 'eu', 'arn:vpc/pass-private', 'v3', 0),
('1', 'eu', 'arn:vpc/fail-listed-without-gateway', 'v4', 0),
('1', 'eu', 'arn:vpc/fail-not-listed', 'v5', 0),
('1', 'eu', 'arn:vpc/fail-default-not-listed', 'v6', 1);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, tier)
VALUES
('1', 'eu', 's1', 's1', 'v1', 'public'),
('1', 'eu', 's2', 's2', 'v4', 'public'),
('1', 'eu', 's3', 's3', 'v5', 'private');
INSERT INTO aws_vpc_internet_gateway (
    account_id, region, arn, internet_gateway_id, attachments
)
VALUES
('1', 'eu', 'g1', 'igw-1', '[{"VpcId": "v1", "State": "available"}]'),
('1', 'eu', 'g2', 'igw-2', '[{"VpcId": "v2", "State": "available"}]'),
('1', 'eu', 'g5', 'igw-5', '[{"VpcId": "v5", "State": "available"}]'),
('1', 'eu', 'g6', 'igw-6', '[{"VpcId": "v6", "State": "available"}]');
