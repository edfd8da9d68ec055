-- Certificates of servers that are kept in IAM, from ListServerCertificates.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html
CREATE TABLE aws_iam_server_certificate (
    account_id TEXT NOT NULL, -- AWS account that owns the certificate
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the certificate
    name TEXT, -- Name of the certificate
    server_certificate_id TEXT, -- Unique ID of the certificate, such as ASCAEXAMPLE
    path TEXT, -- Path of the certificate, `/cloudfront/...` for those of CloudFront
    upload_date TEXT, -- Time it was uploaded, UTC
    expiration TEXT, -- Time it expires, UTC
    title TEXT, -- Name of the certificate
    PRIMARY KEY (account_id, region, arn)
) STRICT;
