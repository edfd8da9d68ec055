-- The setting of Systems Manager whether documents may be public, from GetServiceSetting.
-- https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html
CREATE TABLE aws_ssm_service_setting (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the setting
    setting_id TEXT, -- Its ID, `/ssm/documents/console/public-sharing-permission`
    setting_value TEXT, -- `Enable` when documents may be public, `Disable` when not
    status TEXT, -- `Default` when nobody changed it, `Customized` or `PendingUpdate`
    title TEXT, -- Its ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
