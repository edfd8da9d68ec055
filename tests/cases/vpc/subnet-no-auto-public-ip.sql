INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, map_public_ip_on_launch, tier
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-off', 'a', 'v', 0, NULL),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-on', 'b', 'v', 1, NULL),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-tier-not-listed', 'c', 'v', 1, 'public'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/unknown-setting', 'd', 'v', NULL, NULL);

-- params = { allowed_tiers = ["Public"] }
INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, map_public_ip_on_launch, tier
) VALUES
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/exempt-public', 'a', 'v', 1, 'public'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-private', 'b', 'v', 1, 'private'),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/fail-no-tier', 'c', 'v', 1, NULL),
('1', 'r-1', 'arn:aws:ec2:r-1:1:subnet/pass-off', 'd', 'v', 0, NULL);
