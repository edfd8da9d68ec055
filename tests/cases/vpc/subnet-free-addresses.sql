INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, ipv6_native, available_ip_address_count
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-empty', 'a', 'v', '10.0.0.0/24', 0, 251),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-at-limit', 'b', 'v', '10.0.1.0/24', 0, 38),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-longest-prefix', 'c', 'v', '10.0.2.0/27', 0, 16),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-share', 'd', 'v', '10.0.3.0/24', 0, 37),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-number', 'e', 'v', '10.0.4.0/27', 0, 15),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-prefix', 'f', 'v', '10.0.5.0/28', 0, 11),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/exempt-ipv6-only', 'g', 'v', NULL, 1, 0),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/unknown-count', 'h', 'v', '10.0.6.0/24', 0, NULL),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/unknown-block', 'i', 'v', NULL, 0, 200);

-- params = { min_free_percent = 0, min_free = 5, max_prefix = 28 }
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block, available_ip_address_count
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-small', 'a', 'v', '10.0.0.0/28', 5),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-fewer', 'b', 'v', '10.0.1.0/28', 4);
