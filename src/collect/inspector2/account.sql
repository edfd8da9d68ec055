-- What Amazon Inspector scans for an account in a region, from BatchGetAccountStatus.
-- https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchGetAccountStatus.html
CREATE TABLE aws_inspector2_account (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:inspector2:<region>:<account>:account`: AWS has none
    status TEXT, -- Whether it scans anything: `ENABLED`, `DISABLED`, or on the way to one of them
    ec2_status TEXT, -- Whether it scans instances, in the same words
    ecr_status TEXT, -- Whether it scans images
    lambda_status TEXT, -- Whether it scans functions; NULL where it cannot
    critical_findings INTEGER, -- Active findings that are critical; 0 when it scans nothing [ListFindings]
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
