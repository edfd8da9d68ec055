-- Parameters, without their values, from DescribeParameters.
-- https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html
CREATE TABLE aws_ssm_parameter (
    account_id TEXT NOT NULL, -- AWS account that owns the parameter
    region TEXT NOT NULL, -- AWS region of the parameter
    arn TEXT NOT NULL, -- ARN of the parameter
    name TEXT, -- Name of the parameter, with its path
    type TEXT, -- `String`, `StringList` or `SecureString`
    data_type TEXT, -- What the value is: `text`, `aws:ec2:image` or `aws:ssm:integration`
    description TEXT, -- What its owner says it is for
    key_id TEXT, -- Key that encrypts a secure parameter; NULL for others
    tier TEXT, -- `Standard`, `Advanced` or `Intelligent-Tiering`
    version INTEGER, -- Number of the version
    last_modified_date TEXT, -- When it last changed, UTC
    policies TEXT, -- Expiration and notification policies as a JSON array, `[]` when there are none
    value_secrets TEXT, -- What the value looks like, `[{"name":"/app/password","kind":"password"}]`, `[]` when like no credential; NULL for secure parameters, whose values are not asked for [GetParameters]
    title TEXT, -- Name of the parameter
    PRIMARY KEY (account_id, region, arn)
) STRICT;
