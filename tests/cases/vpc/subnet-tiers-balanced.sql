INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id)
VALUES
('1', 'eu', 'arn:vpc/pass-two-by-two', 'full', '1'),
('1', 'eu', 'arn:vpc/pass-by-routes', 'silent', '1'),
('1', 'eu', 'arn:vpc/pass-local-zone-beside', 'local', '1'),
('1', 'eu', 'arn:vpc/fail-data-in-one', 'narrow', '1'),
('1', 'eu', 'arn:vpc/fail-all-in-one', 'one', '1'),
('1', 'eu', 'arn:vpc/fail-zones-apart', 'apart', '1'),
('1', 'eu', 'arn:vpc/exempt-shared', 'shared', '2'),
('1', 'eu', 'arn:vpc/exempt-empty', 'empty', '1'),
('1', 'eu', 'arn:vpc/unknown-zone', 'no-zone', '1'),
('1', 'eu', 'arn:vpc/unknown-tier', 'no-tier', '1');

INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, availability_zone, tier
)
VALUES
('1', 'eu', 's1', 's1', 'full', 'eua', 'public'),
('1', 'eu', 's2', 's2', 'full', 'eub', 'public'),
('1', 'eu', 's3', 's3', 'full', 'eua', 'data'),
('1', 'eu', 's4', 's4', 'full', 'eub', 'data'),
('1', 'eu', 's5', 's5', 'silent', 'eua', NULL),
('1', 'eu', 's6', 's6', 'silent', 'eub', NULL),
('1', 'eu', 's7', 's7', 'silent', 'eua', NULL),
('1', 'eu', 's8', 's8', 'silent', 'eub', 'private'),
('1', 'eu', 's9', 's9', 'local', 'eua', 'private'),
('1', 'eu', 'sa', 'sa', 'local', 'eub', 'private'),
('1', 'eu', 'sb', 'sb', 'local', 'eu-lax-1a', 'edge'),
('1', 'eu', 'sc', 'sc', 'narrow', 'eua', 'private'),
('1', 'eu', 'sd', 'sd', 'narrow', 'eub', 'private'),
('1', 'eu', 'se', 'se', 'narrow', 'eua', 'data'),
('1', 'eu', 'sf', 'sf', 'narrow', 'eua', 'data'),
('1', 'eu', 'sg', 'sg', 'one', 'eua', 'private'),
('1', 'eu', 'sh', 'sh', 'apart', 'eua', 'private'),
('1', 'eu', 'si', 'si', 'apart', 'eub', 'private'),
('1', 'eu', 'sj', 'sj', 'apart', 'eub', 'data'),
('1', 'eu', 'sk', 'sk', 'apart', 'euc', 'data'),
('1', 'eu', 'sl', 'sl', 'shared', 'eua', 'private'),
('1', 'eu', 'sm', 'sm', 'no-zone', 'eua', 'private'),
('1', 'eu', 'sn', 'sn', 'no-zone', NULL, 'private'),
('1', 'eu', 'so', 'so', 'no-tier', 'eua', NULL);

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
('1', 'eu', 'igw', 'igw', 'v', '[{"SubnetId": "s5"}, {"SubnetId": "s6"}]'),
('1', 'eu', 'local', 'local', 'v', '[{"SubnetId": "s7"}]');
INSERT INTO aws_vpc_route (account_id, region, arn, route_table_id, destination, state, gateway_id)
VALUES
('1', 'eu', 'r1', 'igw', '0.0.0.0/0', 'active', 'igw-1'),
('1', 'eu', 'r2', 'local', '10.0.0.0/16', 'active', 'local');

-- params = { min_azs = 3 }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id)
VALUES ('1', 'eu', 'arn:vpc/fail-two-of-three', 'v', '1');
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, availability_zone, tier
)
VALUES
('1', 'eu', 's1', 's1', 'v', 'eua', 'private'),
('1', 'eu', 's2', 's2', 'v', 'eub', 'private');
