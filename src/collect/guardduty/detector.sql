-- Detectors of GuardDuty, one for each region where it was enabled, from ListDetectors.
-- https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.html
CREATE TABLE aws_guardduty_detector (
    account_id TEXT NOT NULL, -- AWS account that owns the detector
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the detector
    detector_id TEXT, -- ID of the detector
    status TEXT, -- `ENABLED` or `DISABLED` [GetDetector]
    created_at TEXT, -- When it was made, UTC [GetDetector]
    finding_publishing_frequency TEXT, -- How soon findings that come again are told: `FIFTEEN_MINUTES`, `ONE_HOUR`, `SIX_HOURS` [GetDetector]
    features TEXT, -- What it looks at, as a JSON object of features and `ENABLED` or `DISABLED`, {"S3_DATA_EVENTS": "ENABLED", ..} [GetDetector]
    administrator_account_id TEXT, -- ID of the account that manages it; '' when none does [GetAdministratorAccount]
    administrator_relationship_status TEXT, -- `Enabled`, or what keeps that account from managing it; '' when there is none [GetAdministratorAccount]
    open_findings TEXT, -- How many findings that are not archived it has of each severity, as a JSON object, {"8.0": 2} [GetFindingsStatistics] [volatile]
    tags TEXT, -- Tags as a JSON object [GetDetector]
    title TEXT, -- ID of the detector
    PRIMARY KEY (account_id, region, arn)
) STRICT;
