-- Certificate authorities that RDS offers in the region, from DescribeCertificates.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeCertificates.html
CREATE TABLE aws_rds_certificate (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the certificate
    certificate_identifier TEXT, -- Name of the authority, `rds-ca-rsa2048-g1`
    certificate_type TEXT, -- `CA`
    valid_from TEXT, -- When the certificate begins to be valid, UTC
    valid_till TEXT, -- When the certificate expires, UTC
    customer_override INTEGER, -- 1 for the one that the account chose for its new databases
    title TEXT, -- Name of the authority
    PRIMARY KEY (account_id, region, arn)
) STRICT;
