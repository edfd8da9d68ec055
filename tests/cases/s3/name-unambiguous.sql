INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('111111111111', 'eu-west-1', 'arn:aws:s3:::pass-orders-prod', 'pass-orders-prod'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::pass-dots', 'pass.orders.dev'),
(
    '111111111111', 'eu-west-1', 'arn:aws:s3:::pass-orders-test-111111111111',
    'pass-orders-test-111111111111'
),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-orders', 'fail-orders'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-products', 'fail-products'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::exempt-made', 'cdk-hnb659fds-assets-1-eu'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::unknown-name', NULL);

-- params = { require_place = true, project = "fa", environments = ["e[0-9]"], exceptions = [] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name)
VALUES
('111111111111', 'eu-west-1', 'arn:aws:s3:::pass-account', 'fa-orders-e1-111111111111'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::pass-region', 'fa-orders-e2-eu-west-1'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-place', 'fa-orders-e1'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-project', 'pa-orders-e1-eu-west-1'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-environment', 'fa-orders-prod-eu-west-1'),
('111111111111', 'eu-west-1', 'arn:aws:s3:::fail-made', 'cdk-e1-eu-west-1');
