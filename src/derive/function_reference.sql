-- What the environment variables of functions name, one row for each variable whose value names a resource; and whether
-- that is there.
CREATE TABLE aws_lambda_function_reference (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region of the function
    arn TEXT NOT NULL, -- ARN of the function
    variable TEXT NOT NULL, -- Name of the environment variable
    resource_type TEXT, -- `bucket`, `function`, `queue`, `secret`, `table` or `topic`; NULL for others
    target TEXT NOT NULL, -- What the variable names: an ARN, or the name of a table
    target_arn TEXT, -- ARN of the resource that is meant; NULL where it does not exist, or that is not known
    is_live INTEGER, -- 1 when it is there, 0 when it is not; NULL for what is elsewhere, and for types that are not looked for
    because TEXT NOT NULL, -- What is known of it, in words
    PRIMARY KEY (account_id, region, arn, variable)
) STRICT;
