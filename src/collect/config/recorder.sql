-- Configuration recorders that people made, at most one for each region, from DescribeConfigurationRecorders.
-- https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html
CREATE TABLE aws_config_configuration_recorder (
    account_id TEXT NOT NULL, -- AWS account that owns the recorder
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:config:<region>:<account>:config-recorder/<name>`
    name TEXT, -- Name of the recorder
    role_arn TEXT, -- ARN of the role with which it reads the resources
    recording_strategy TEXT, -- `ALL_SUPPORTED_RESOURCE_TYPES`, `INCLUSION_BY_RESOURCE_TYPES` or `EXCLUSION_BY_RESOURCE_TYPES`
    include_global_resource_types INTEGER, -- 1 when it records users, groups, roles and policies of IAM too
    resource_types TEXT, -- Types that it records, or leaves out, as a JSON array; `[]` when it records all
    status_recording INTEGER, -- 1 while it records [DescribeConfigurationRecorderStatus]
    last_status TEXT, -- `SUCCESS`, `PENDING`, `FAILURE` or `NOTAPPLICABLE`, of the last try to deliver; '' before the first [DescribeConfigurationRecorderStatus] [volatile]
    last_error_message TEXT, -- Why it failed [DescribeConfigurationRecorderStatus]
    title TEXT, -- Name of the recorder
    PRIMARY KEY (account_id, region, arn)
) STRICT;
