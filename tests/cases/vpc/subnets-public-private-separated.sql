INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-both', 'both', '1', 0),
('1', 'eu', 'arn:vpc/pass-nothing-stated', 'silent', '1', 0),
('1', 'eu', 'arn:vpc/fail-only-public', 'public', '1', 0),
('1', 'eu', 'arn:vpc/fail-only-private', 'private', '1', 0),
('1', 'eu', 'arn:vpc/fail-both-roles', 'mixed', '1', 0),
('1', 'eu', 'arn:vpc/exempt-default', 'default', '1', 1),
('1', 'eu', 'arn:vpc/exempt-shared', 'shared', '2', 0),
('1', 'eu', 'arn:vpc/exempt-empty', 'empty', '1', 0),
('1', 'eu', 'arn:vpc/unknown-routes', 'unread', '1', 0),
('1', 'eu', 'arn:vpc/unknown-target', 'untold', '1', 0);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, tier)
VALUES
('1', 'eu', 's1', 's1', 'both', 'public'),
('1', 'eu', 's2', 's2', 'both', 'data'),
('1', 'eu', 's3', 's3', 'silent', NULL),
('1', 'eu', 's4', 's4', 'silent', NULL),
('1', 'eu', 's5', 's5', 'public', 'public'),
('1', 'eu', 's6', 's6', 'private', 'private'),
('1', 'eu', 's7', 's7', 'mixed', 'public'),
('1', 'eu', 's8', 's8', 'mixed', 'private'),
('1', 'eu', 's9', 's9', 'mixed', 'data'),
('1', 'eu', 'sa', 'sa', 'default', NULL),
('1', 'eu', 'sb', 'sb', 'shared', NULL),
('1', 'eu', 'sc', 'sc', 'unread', 'private'),
('1', 'eu', 'sd', 'sd', 'untold', 'private'),
('1', 'eu', 'se', 'se', 'untold', 'public');

INSERT INTO aws_vpc_route_table (account_id, region, arn, route_table_id, vpc_id, associations)
VALUES
(
    '1', 'eu', 'igw', 'igw', 'v',
    '[{"SubnetId": "s1"}, {"SubnetId": "s5"}, {"SubnetId": "s7"}, {"SubnetId": "s8"},
    {"SubnetId": "sa"}, {"SubnetId": "se"}]'
),
('1', 'eu', 'carrier', 'carrier', 'v', '[{"SubnetId": "s3"}]'),
(
    '1', 'eu', 'local', 'local', 'v',
    '[{"SubnetId": "s2"}, {"SubnetId": "s4"}, {"SubnetId": "s6"}, {"SubnetId": "s9"}]'
),
('1', 'eu', 'odd', 'odd', 'v', '[{"SubnetId": "sd"}]');

INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, state, gateway_id, carrier_gateway_id
)
VALUES
('1', 'eu', 'r1', 'igw', '0.0.0.0/0', 'active', 'igw-1', NULL),
('1', 'eu', 'r2', 'carrier', '0.0.0.0/0', 'active', NULL, 'cagw-1'),
('1', 'eu', 'r3', 'local', '10.0.0.0/16', 'active', 'local', NULL),
('1', 'eu', 'r4', 'local', '0.0.0.0/0', 'blackhole', 'igw-gone', NULL),
('1', 'eu', 'r5', 'odd', '10.0.0.0/16', 'active', 'local', NULL),
('1', 'eu', 'r6', 'odd', '0.0.0.0/0', 'active', NULL, NULL);
