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

-- params = {}
-- An origin is anyone unless its end is a domain that somebody registered.
INSERT INTO aws_s3_bucket (account_id, region, arn, name, cors_rules)
SELECT
    '1',
    'eu',
    'arn:aws:s3:::' || (f.value ->> 0),
    f.value ->> 0,
    json_array(
        json_object(
            'AllowedOrigins', json_array(f.value ->> 1),
            'AllowedMethods', json_array('GET', f.value ->> 2)
        )
    )
FROM json_each(
    '[["fail-scheme-begins", "ht*", "PUT"],
      ["fail-any-com", "https://*.com", "PUT"],
      ["fail-any-co-uk", "https://*.co.uk", "DELETE"],
      ["fail-anyones-pages", "https://*.github.io", "POST"],
      ["fail-anyones-bucket", "https://*.amazonaws.com", "POST"],
      ["fail-end-is-open", "https://app.example.com*", "PUT"],
      ["fail-no-dot", "https://*example.com", "PUT"],
      ["fail-null", "null", "PUT"],
      ["pass-any-com-reads", "https://*.com", "HEAD"],
      ["pass-subdomains", "https://*.example.com", "PUT"],
      ["pass-any-scheme", "http*://example.com", "PUT"],
      ["pass-any-port", "https://app.example.com:*", "PUT"],
      ["pass-own-pages", "https://mine.github.io", "PUT"]]'
) AS f;
