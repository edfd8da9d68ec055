INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, owner_id, tier)
VALUES
('1', 'eu', 'arn:subnet/pass-own', 's1', '1', 'data'),
('1', 'eu', 'arn:subnet/pass-database', 's2', '1', 'database'),
('1', 'eu', 'arn:subnet/fail-default', 's3', '1', 'data'),
('1', 'eu', 'arn:subnet/exempt-shared', 's4', '2', 'data'),
('1', 'eu', 'arn:subnet/unknown-acl', 's5', '1', 'data'),
('1', 'eu', 'arn:subnet/unknown-kind', 's6', '1', 'data'),
('1', 'eu', 'arn:subnet/not-judged', 's7', '1', 'private'),
('1', 'eu', 'arn:subnet/not-judged-either', 's8', '1', NULL);
INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, is_default, associations
)
VALUES
('1', 'eu', 'own', 'own', 0, '[{"SubnetId": "s1"}, {"SubnetId": "s2"}]'),
(
    '1', 'eu', 'default', 'default', 1,
    '[{"SubnetId": "s3"}, {"SubnetId": "s4"}, {"SubnetId": "s7"}, {"SubnetId": "s8"}]'
),
('1', 'eu', 'unread', 'unread', NULL, '[{"SubnetId": "s6"}]');

-- params = { tiers = ["Private"] }
INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, owner_id, tier)
VALUES
('1', 'eu', 'arn:subnet/fail-private', 's1', '1', 'private'),
('1', 'eu', 'arn:subnet/not-judged', 's2', '1', 'data');
INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, is_default, associations
)
VALUES ('1', 'eu', 'default', 'default', 1, '[{"SubnetId": "s1"}, {"SubnetId": "s2"}]');
