-- Instance profiles, from ListInstanceProfiles.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html
CREATE TABLE aws_iam_instance_profile (
    account_id TEXT NOT NULL, -- AWS account that owns the instance profile
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the instance profile
    name TEXT, -- Name of the instance profile
    instance_profile_id TEXT, -- Unique ID of the instance profile, such as AIPAEXAMPLE
    path TEXT, -- Path of the instance profile
    create_date TEXT, -- Time the instance profile was made, UTC
    role_arn TEXT, -- ARN of its role; NULL when it holds none
    roles TEXT, -- JSON array of `{"Arn": .., "RoleName": ..}`, at most one
    title TEXT, -- Name of the instance profile
    PRIMARY KEY (account_id, region, arn)
) STRICT;
