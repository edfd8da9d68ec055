INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'eu', 'arn:subnet/a', 's-a', 'vpc-1', 'eu-a'),
('1', 'eu', 'arn:subnet/a2', 's-a2', 'vpc-1', 'eu-a'),
('1', 'eu', 'arn:subnet/b', 's-b', 'vpc-1', 'eu-b');
INSERT INTO aws_lambda_function (account_id, region, arn, name, vpc_subnet_ids)
VALUES
('1', 'eu', 'arn:function:pass-two', 'a', '["s-a","s-b"]'),
('1', 'eu', 'arn:function:pass-two-and-one-unseen', 'b', '["s-a","s-b","s-x"]'),
('1', 'eu', 'arn:function:fail-one', 'c', '["s-a"]'),
('1', 'eu', 'arn:function:fail-two-subnets-of-one-zone', 'd', '["s-a","s-a2"]'),
('1', 'eu', 'arn:function:unknown-subnet', 'e', '["s-a","s-x"]'),
('1', 'eu', 'arn:function:exempt-no-vpc', 'f', '[]'),
('1', 'eu', 'arn:function:unknown-subnets', 'g', NULL);

-- params = { min_azs = 3 }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, availability_zone)
VALUES
('1', 'eu', 'arn:subnet/a', 's-a', 'vpc-1', 'eu-a'),
('1', 'eu', 'arn:subnet/b', 's-b', 'vpc-1', 'eu-b');
INSERT INTO aws_lambda_function (account_id, region, arn, name, vpc_subnet_ids)
VALUES ('1', 'eu', 'arn:function:fail-two', 'a', '["s-a","s-b"]');
