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
    alternate_contacts TEXT, -- JSON array of the kinds of alternate contacts that it has, of `BILLING`, `OPERATIONS` and `SECURITY` [GetAlternateContact]
    organization_id TEXT, -- ID of its organisation; '' when it is of none [DescribeOrganization]
    organization_feature_set TEXT, -- `ALL`, or `CONSOLIDATED_BILLING`; '' when it is of no organisation [DescribeOrganization]
    effective_tag_policy_keys TEXT, -- JSON array of the keys that the tag policies in force for it rule, as they spell them; `[]` for none [DescribeEffectivePolicy]
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
