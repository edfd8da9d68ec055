-- Whether a region has a detector of GuardDuty, one row for each region, from ListDetectors.
-- https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.html
CREATE TABLE aws_guardduty_regional_settings (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:guardduty:<region>:<account>:settings`: AWS has none
    detector_ids TEXT, -- IDs of the detectors as a JSON array; `[]` where GuardDuty was never enabled
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
