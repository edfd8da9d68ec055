INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, default_for_az, route_table_id,
    route_table_explicit
)
VALUES
('1', 'eu', 'arn:subnet/pass-explicit', 's1', 'v', '1', 0, 'rtb-1', 1),
('1', 'eu', 'arn:subnet/fail-inherits', 's2', 'v', '1', 0, 'rtb-main', 0),
('1', 'eu', 'arn:subnet/fail-owner-not-told', 's3', 'v', NULL, NULL, 'rtb-main', 0),
('1', 'eu', 'arn:subnet/exempt-default-subnet', 's4', 'v', '1', 1, 'rtb-main', 0),
('1', 'eu', 'arn:subnet/pass-default-subnet', 's7', 'v', '1', 1, 'rtb-1', 1),
('1', 'eu', 'arn:subnet/exempt-shared', 's5', 'v', '2', 0, 'rtb-main', 0),
('1', 'eu', 'arn:subnet/unknown-route-table', 's6', 'v', '1', 0, NULL, NULL);
