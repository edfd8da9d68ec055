INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'r', 'settings');
INSERT INTO aws_vpc (account_id, region, arn, vpc_id)
VALUES
('1', 'r', 'vpc', 'vpc-1');
INSERT INTO aws_route53_zone (
    account_id, region, arn, name, private_zone, resource_record_set_count, vpcs
)
VALUES
('1', 'global', 'pass-public', 'example.com.', 0, 5, '[]'),
('1', 'global', 'pass-bare-and-not-asked', 'example.com.', 0, 2, '[]'),
(
    '1', 'global', 'pass-private', 'internal.', 1, 3,
    '[{"VPCId": "vpc-1", "VPCRegion": "r"}, {"VPCId": "vpc-2", "VPCRegion": "r"}]'
),
('1', 'global', 'fail-no-vpc', 'internal.', 1, 3, '[]'),
('1', 'global', 'fail-vpc-gone', 'internal.', 1, 3, '[{"VPCId": "vpc-2", "VPCRegion": "r"}]'),
(
    '1', 'global', 'unknown-region', 'internal.', 1, 3,
    '[{"VPCId": "vpc-9", "VPCRegion": "q"}]'
),
('1', 'global', 'unknown-vpcs', 'internal.', 1, 3, NULL),
('1', 'global', 'unknown-records', 'example.com.', 0, NULL, '[]');

-- params = { zone = "example.com" }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'not-judged');
INSERT INTO aws_route53_zone (
    account_id, region, arn, name, private_zone, resource_record_set_count, vpcs
)
VALUES
('1', 'global', 'pass-asked', 'Example.com.', 0, 5, '[]'),
('1', 'global', 'fail-bare', 'example.com.', 0, 2, '[]'),
('1', 'global', 'pass-other', 'example.org.', 0, 2, '[]');

-- params = { zone = "example.com" }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'fail-no-zone');
