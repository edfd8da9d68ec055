-- SAML providers of identities that the account trusts, from ListSAMLProviders.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html
CREATE TABLE aws_iam_saml_provider (
    account_id TEXT NOT NULL, -- AWS account that owns the provider
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the provider
    valid_until TEXT, -- Time at which its metadata expires, UTC
    create_date TEXT, -- Time it was made, UTC
    title TEXT, -- ARN of the provider
    PRIMARY KEY (account_id, region, arn)
) STRICT;
