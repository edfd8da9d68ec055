-- The account of the credentials, from GetCallerIdentity.
-- https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
-- The column `partition` is a keyword to sqlfluff, not to SQLite.
-- noqa: disable=PRS
CREATE TABLE aws_account (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- Always `global`
    arn TEXT NOT NULL, -- ARN of the account's root user, which stands for the account
    partition TEXT, -- Of AWS, e.g. aws-us-gov
    account_aliases TEXT, -- JSON array of the sign-in aliases, at most one [ListAccountAliases]
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
