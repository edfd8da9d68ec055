INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'eu-west-1', 'settings');
INSERT INTO aws_ec2_application_load_balancer (account_id, region, arn, dns_name, state_code)
VALUES
('1', 'eu-west-1', 'web', 'Web-1.eu-west-1.elb.amazonaws.com', 'active'),
('1', 'eu-west-1', 'failed', 'failed-1.eu-west-1.elb.amazonaws.com', 'failed'),
('1', 'eu-west-1', 'unread', 'unread-1.eu-west-1.elb.amazonaws.com', NULL),
('2', 'eu-west-1', 'other', 'other-1.eu-west-1.elb.amazonaws.com', 'active');
INSERT INTO aws_ec2_network_load_balancer (account_id, region, arn, dns_name, state_code)
VALUES
('1', 'eu-west-1', 'db', 'db-1.elb.eu-west-1.amazonaws.com', 'active');
INSERT INTO aws_ec2_classic_load_balancer (account_id, region, arn, dns_name)
VALUES
('1', 'eu-west-1', 'old', 'old-1.eu-west-1.elb.amazonaws.com');
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('1', 'eu-west-1', 'bucket', 'www.example.com');
INSERT INTO aws_route53_record (account_id, region, arn, name, type, records, alias_target)
VALUES
(
    '1', 'global', 'pass-balancer', 'a.example.com.', 'A', '[]',
    '{"DNSName": "dualstack.web-1.eu-west-1.elb.amazonaws.com."}'
),
(
    '1', 'global', 'pass-network-balancer', 'b.example.com.', 'A', '[]',
    '{"DNSName": "db-1.elb.eu-west-1.amazonaws.com."}'
),
(
    '1', 'global', 'pass-name', 'c.example.com.', 'CNAME',
    '["old-1.eu-west-1.elb.amazonaws.com"]', NULL
),
(
    '1', 'global', 'pass-website', 'www.example.com.', 'A', '[]',
    '{"DNSName": "s3-website-eu-west-1.amazonaws.com."}'
),
(
    '1', 'global', 'fail-balancer-gone', 'd.example.com.', 'A', '[]',
    '{"DNSName": "gone-1.eu-west-1.elb.amazonaws.com."}'
),
(
    '1', 'global', 'fail-balancer-failed', 'd.example.com.', 'A', '[]',
    '{"DNSName": "failed-1.eu-west-1.elb.amazonaws.com."}'
),
(
    '1', 'global', 'fail-of-another-account', 'e.example.com.', 'A', '[]',
    '{"DNSName": "other-1.eu-west-1.elb.amazonaws.com."}'
),
(
    '1', 'global', 'fail-bucket-gone', 'shop.example.com.', 'A', '[]',
    '{"DNSName": "s3-website-eu-west-1.amazonaws.com."}'
),
(
    '1', 'global', 'fail-bucket-by-name', 'f.example.com.', 'CNAME',
    '["assets.s3-website.eu-west-1.amazonaws.com"]', NULL
),
('1', 'global', 'exempt-address', 'g.example.com.', 'A', '["192.0.2.1"]', NULL),
(
    '1', 'global', 'exempt-distribution', 'h.example.com.', 'A', '[]',
    '{"DNSName": "d1.cloudfront.net."}'
),
('1', 'global', 'exempt-elsewhere', 'i.example.com.', 'CNAME', '["example.org"]', NULL),
(
    '1', 'global', 'unknown-state', 'd.example.com.', 'A', '[]',
    '{"DNSName": "unread-1.eu-west-1.elb.amazonaws.com."}'
),
(
    '1', 'global', 'unknown-region', 'j.example.com.', 'A', '[]',
    '{"DNSName": "web-1.us-east-1.elb.amazonaws.com."}'
),
('1', 'global', 'unknown-unread', 'k.example.com.', 'A', '[]', NULL),
('1', 'global', 'unknown-document', 'l.example.com.', 'A', '[]', 'none');
