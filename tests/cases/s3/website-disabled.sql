INSERT INTO aws_s3_bucket (account_id, region, arn, name, website_configuration)
VALUES
('1', 'r', 'arn:aws:s3:::pass-none', 'pass-none', '{}'),
(
    '1', 'r', 'arn:aws:s3:::fail-site', 'fail-site',
    '{"IndexDocument":{"Suffix":"index.html"}}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-redirect', 'fail-redirect',
    '{"RedirectAllRequestsTo":{"HostName":"example.com"}}'
),
('1', 'r', 'arn:aws:s3:::unknown-unread', 'unknown-unread', NULL);

-- params = { allowed = ["exempt-*"] }
INSERT INTO aws_s3_bucket (account_id, region, arn, name, website_configuration)
VALUES
(
    '1', 'r', 'arn:aws:s3:::exempt-site', 'exempt-site',
    '{"IndexDocument":{"Suffix":"index.html"}}'
),
(
    '1', 'r', 'arn:aws:s3:::fail-other-site', 'fail-other-site',
    '{"IndexDocument":{"Suffix":"index.html"}}'
);
