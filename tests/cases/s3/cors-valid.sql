INSERT INTO aws_s3_bucket (account_id, region, arn, name, cors_rules) VALUES
('1', 'eu-west-1', 'arn:aws:s3:::pass-none', 'pass-none', '[]'),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-one-origin-writes', 'pass-one-origin-writes',
    '[{"AllowedOrigins":["https://app.example.com"],"AllowedMethods":["PUT","POST"]}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-all-read', 'pass-all-read',
    '[{"AllowedOrigins":["*"],"AllowedMethods":["GET","HEAD"]}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-all-write', 'fail-all-write',
    '[{"AllowedOrigins":["https://a.example"],"AllowedMethods":["GET"]},
    {"AllowedOrigins":["*"],"AllowedMethods":["GET","PUT"]}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-all-https-delete', 'fail-all-https-delete',
    '[{"AllowedOrigins":["https://*"],"AllowedMethods":["DELETE"]}]'
),
('1', 'eu-west-1', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { allowed_origins = ["https://a.example"], required_buckets = ["*-upload"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, cors_rules) VALUES
(
    '1', 'eu-west-1', 'arn:aws:s3:::pass-as-intended-upload', 'pass-as-intended-upload',
    '[{"AllowedOrigins":["https://a.example"],"AllowedMethods":["PUT"]}]'
),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-stranger-upload', 'fail-stranger-upload',
    '[{"AllowedOrigins":["https://a.example","https://b.example"],"AllowedMethods":["GET"]}]'
),
('1', 'eu-west-1', 'arn:aws:s3:::fail-no-rule-upload', 'fail-no-rule-upload', '[]'),
(
    '1', 'eu-west-1', 'arn:aws:s3:::fail-not-a-web-bucket', 'fail-not-a-web-bucket',
    '[{"AllowedOrigins":["https://a.example"],"AllowedMethods":["GET"]}]'
),
('1', 'eu-west-1', 'arn:aws:s3:::pass-not-a-web-bucket', 'pass-not-a-web-bucket', '[]');
