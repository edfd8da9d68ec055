INSERT INTO aws_vpc (account_id, region, arn, vpc_id, owner_id) VALUES
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/pass-own-log', 'vpc-own', '1'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/pass-each-subnet', 'vpc-subnets', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/pass-one-active-of-two', 'vpc-two', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/fail-none', 'vpc-none', '1'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/fail-one-subnet-left-out', 'vpc-some', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/fail-not-active', 'vpc-inactive', NULL),
('1', 'eu-west-2', 'arn:aws:ec2:eu-west-2:1:vpc/fail-log-in-another-region', 'vpc-own', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:2:vpc/exempt-shared-with-us', 'vpc-shared', '2'),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/unknown-one-of-two', 'vpc-half', NULL),
('1', 'eu-west-1', 'arn:aws:ec2:eu-west-1:1:vpc/unknown-status', 'vpc-nostatus', NULL);

INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id) VALUES
('1', 'eu-west-1', 's1', 'subnet-1', 'vpc-subnets'),
('1', 'eu-west-1', 's2', 'subnet-2', 'vpc-subnets'),
('1', 'eu-west-1', 's3', 'subnet-3', 'vpc-some'),
('1', 'eu-west-1', 's4', 'subnet-4', 'vpc-some'),
('1', 'eu-west-1', 's5', 'subnet-5', 'vpc-own');

INSERT INTO aws_vpc_flow_log (
    account_id, region, arn, flow_log_id, resource_id, flow_log_status
) VALUES
('1', 'eu-west-1', 'f1', 'fl-1', 'vpc-own', 'ACTIVE'),
('1', 'eu-west-1', 'f2', 'fl-2', 'subnet-1', 'ACTIVE'),
('1', 'eu-west-1', 'f3', 'fl-3', 'subnet-2', 'ACTIVE'),
('1', 'eu-west-1', 'f4', 'fl-4', 'subnet-3', 'ACTIVE'),
('1', 'eu-west-1', 'f5', 'fl-5', 'vpc-inactive', 'INACTIVE'),
('1', 'eu-west-1', 'f6', 'fl-6', 'vpc-two', 'INACTIVE'),
('1', 'eu-west-1', 'f7', 'fl-7', 'vpc-two', 'ACTIVE'),
('1', 'eu-west-1', 'f8', 'fl-8', 'vpc-nostatus', NULL),
('1', 'eu-west-1', 'f9', 'fl-9', 'vpc-half', 'INACTIVE'),
('1', 'eu-west-1', 'fa', 'fl-a', 'vpc-half', NULL);
