-- Launch templates, from DescribeLaunchTemplates.
-- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplate.html
CREATE TABLE aws_ec2_launch_template (
    account_id TEXT NOT NULL, -- AWS account that owns the launch template
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the launch template
    launch_template_id TEXT, -- ID of the launch template
    launch_template_name TEXT, -- Name of the launch template
    create_time TEXT, -- Time of creation, UTC
    created_by TEXT, -- Principal that created it
    default_version_number INTEGER, -- Number of the version `$Default`
    latest_version_number INTEGER, -- Number of the version `$Latest`
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the launch template
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which launch template is meant by its ID?
CREATE INDEX aws_ec2_launch_template_by_launch_template_id
ON aws_ec2_launch_template (account_id, region, launch_template_id);
