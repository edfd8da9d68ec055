INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, owner_id, default_for_az)
VALUES
('1', 'eu', 'arn:subnet/pass-explicit', 's1', 'v', '1', 0),
('1', 'eu', 'arn:subnet/fail-inherits', 's2', 'v', '1', 0),
('1', 'eu', 'arn:subnet/fail-owner-not-told', 's3', 'v', NULL, NULL),
('1', 'eu', 'arn:subnet/exempt-default-subnet', 's4', 'v', '1', 1),
('1', 'eu', 'arn:subnet/pass-default-subnet', 's7', 'v', '1', 1),
('1', 'eu', 'arn:subnet/exempt-shared', 's5', 'v', '2', 0),
('1', 'eu', 'arn:subnet/unknown-route-table', 's6', 'w', '1', 0);
INSERT INTO aws_vpc_route_table (
    account_id, region, arn, route_table_id, vpc_id, main, associations
)
VALUES
('1', 'eu', 't1', 'rtb-1', 'v', 0, '[{"SubnetId": "s1"}, {"SubnetId": "s7"}]'),
('1', 'eu', 't2', 'rtb-main', 'v', 1, '[{"Main": true}]');
