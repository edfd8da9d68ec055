-- Parameter groups of database clusters, from DescribeDBClusterParameterGroups.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterParameterGroups.html
CREATE TABLE aws_rds_db_cluster_parameter_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- AWS region of the group
    arn TEXT NOT NULL, -- ARN of the group
    name TEXT, -- Name of the group; AWS's own begin with `default.`
    description TEXT, -- What its maker wrote about it
    db_parameter_group_family TEXT, -- Engine and major version that the group fits, such as `aurora-postgresql16`
    parameters TEXT, -- JSON object of each parameter that has a value and that value, as text [DescribeDBClusterParameters]
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which parameter group does a cluster name?
CREATE INDEX aws_rds_db_cluster_parameter_group_by_name
ON aws_rds_db_cluster_parameter_group (account_id, region, name);
