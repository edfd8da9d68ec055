INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-private', 'private', '1', 0),
('1', 'eu', 'arn:vpc/pass-public-ipv6', 'six', '1', 0),
('1', 'eu', 'arn:vpc/pass-public-block-that-went', 'went', '1', 0),
('1', 'eu', 'arn:vpc/fail-public', 'public', '1', 0),
('1', 'eu', 'arn:vpc/fail-second-block', 'second', '1', 0),
('1', 'eu', 'arn:vpc/exempt-default', 'default', '1', 1),
('1', 'eu', 'arn:vpc/exempt-shared', 'shared', '2', 0),
('1', 'eu', 'arn:vpc/unknown-blocks', 'unread', '1', 0),
('1', 'eu', 'arn:vpc/unknown-kind', 'kind', '1', NULL);
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block, state)
VALUES
('1', 'eu', 'private', '10.0.0.0/16', 'associated'),
('1', 'eu', 'six', '172.16.0.0/16', 'associated'),
('1', 'eu', 'six', '2600::/56', 'associated'),
('1', 'eu', 'went', '192.168.0.0/16', 'associated'),
('1', 'eu', 'went', '8.8.0.0/16', 'disassociated'),
('1', 'eu', 'public', '8.8.0.0/16', NULL),
('1', 'eu', 'second', '10.0.0.0/16', 'associated'),
('1', 'eu', 'second', '11.0.0.0/16', 'associating'),
('1', 'eu', 'default', '172.31.0.0/16', 'associated'),
('1', 'eu', 'shared', '10.0.0.0/16', 'associated'),
('1', 'eu', 'kind', '10.0.0.0/16', 'associated');
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, cidr_block)
VALUES ('1', 'eu', 'arn:subnet/not-judged', 's1', 'private', '10.0.0.0/24');

-- params = { expected = ["10.0.0.0/16"], expected_subnets = ["10.0.0.0/24"] }
INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id, is_default)
VALUES
('1', 'eu', 'arn:vpc/pass-documented', 'a', '1', 0),
('1', 'eu', 'arn:vpc/fail-stray', 'b', '1', 0);
INSERT INTO aws_vpc_cidr_block (account_id, region, vpc_id, cidr_block)
VALUES
('1', 'eu', 'a', '10.0.0.0/16'),
('1', 'eu', 'b', '10.1.0.0/16');
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, owner_id, default_for_az, cidr_block, ipv6_native
)
VALUES
('1', 'eu', 'arn:subnet/pass-documented', 's1', 'a', '1', 0, '10.0.0.0/24', 0),
('1', 'eu', 'arn:subnet/fail-stray', 's2', 'a', '1', 0, '10.0.1.0/24', 0),
('1', 'eu', 'arn:subnet/exempt-default', 's3', 'a', '1', 1, '172.31.0.0/20', 0),
('1', 'eu', 'arn:subnet/exempt-shared', 's4', 'a', '2', 0, '10.0.2.0/24', 0),
('1', 'eu', 'arn:subnet/exempt-ipv6-only', 's5', 'a', '1', 0, NULL, 1),
('1', 'eu', 'arn:subnet/unknown-block', 's6', 'a', '1', 0, NULL, 0);
