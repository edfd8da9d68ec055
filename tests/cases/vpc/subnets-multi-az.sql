INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-two-zones', 'v1', '1', 0),
('1', 'eu', 'arn:vpc/pass-default', 'v2', NULL, 1),
('1', 'eu', 'arn:vpc/fail-one-zone', 'v3', '1', 0),
('1', 'eu', 'arn:vpc/fail-local-zone', 'v4', '1', 0),
('1', 'eu', 'arn:vpc/fail-only-local-zone', 'v5', '1', 0),
('1', 'eu', 'arn:vpc/exempt-empty', 'v6', '1', 0),
('1', 'eu', 'arn:vpc/exempt-shared', 'v7', '2', 0),
('1', 'eu', 'arn:vpc/unknown-zone', 'v8', '1', 0),
('1', 'us', 'arn:vpc/exempt-other-region', 'v1', '1', 0);
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'eu', 's1', 's1', 'v1', 'eua'),
('1', 'eu', 's2', 's2', 'v1', 'eub'),
('1', 'eu', 's3', 's3', 'v2', 'eua'),
('1', 'eu', 's4', 's4', 'v2', 'euc'),
('1', 'eu', 's5', 's5', 'v3', 'eua'),
('1', 'eu', 's6', 's6', 'v3', 'eua'),
('1', 'eu', 's7', 's7', 'v4', 'eua'),
('1', 'eu', 's8', 's8', 'v4', 'eu-lax-1a'),
('1', 'eu', 's9', 's9', 'v5', 'eu-wl1-ber-wlz-1'),
('1', 'eu', 's10', 's10', 'v7', 'eua'),
('1', 'eu', 's11', 's11', 'v8', 'eua'),
('1', 'eu', 's12', 's12', 'v8', NULL);

-- params = { min_azs = 3 }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'eu', 'arn:vpc/pass-three-zones', 'v1'),
('1', 'eu', 'arn:vpc/fail-two-zones', 'v2');
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'eu', 's1', 's1', 'v1', 'eua'),
('1', 'eu', 's2', 's2', 'v1', 'eub'),
('1', 'eu', 's3', 's3', 'v1', 'euc'),
('1', 'eu', 's4', 's4', 'v2', 'eua'),
('1', 'eu', 's5', 's5', 'v2', 'eub');
