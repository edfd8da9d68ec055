-- Parameter groups of database instances, from DescribeDBParameterGroups.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBParameterGroups.html
CREATE TABLE aws_rds_db_parameter_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region of the group
    arn TEXT NOT NULL, -- ARN of the group
    name TEXT, -- Name of the group; AWS's own begin with `default.`
    description TEXT, -- What its maker wrote about it
    db_parameter_group_family TEXT, -- Engine and major version that the group fits, such as `postgres16`
    parameters TEXT, -- JSON object of each parameter that has a value and that value, as text [DescribeDBParameters]
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which parameter group does an instance name?
CREATE INDEX aws_rds_db_parameter_group_by_name
ON aws_rds_db_parameter_group (account_id, region, name);
