-- Events of the last seven days that changed something or tried to, the newest first and three thousand at most, from
-- LookupEvents. CloudTrail knows an event some minutes after it happened.
-- https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
CREATE TABLE aws_cloudtrail_lookup_event (
    account_id TEXT NOT NULL, -- AWS account in which it happened
    region TEXT NOT NULL, -- AWS region; us-east-1 for services without one
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:cloudtrail:<region>:<account>:event/<id>`: AWS has none
    event_id TEXT, -- ID of the event
    event_name TEXT, -- Operation that was called, `DeleteBucketPolicy`
    event_source TEXT, -- Service that was called, `s3.amazonaws.com`
    event_time TEXT, -- When it was called, UTC
    username TEXT, -- User, or session of the role, that called it; NULL for services of AWS
    identity_type TEXT, -- `IAMUser`, `AssumedRole`, `Root`, `AWSService`, ...; '' where CloudTrail does not say
    identity_arn TEXT, -- ARN of the user, or of the role of the session; '' for services of AWS
    invoked_by TEXT, -- Service of AWS that called it for somebody; '' when none did
    error_code TEXT, -- Why it failed, `AccessDenied`; '' when it did not
    resources TEXT, -- What it was about, as a JSON array of {"ResourceType": .., "ResourceName": ..}
    title TEXT, -- Operation and service
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- What is known of events, one row for each region.
CREATE TABLE aws_cloudtrail_lookup_window (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- Name made up as an ARN, `arn:aws:cloudtrail:<region>:<account>:events`: AWS has none
    known_since TEXT, -- Time since which every event is known, UTC [volatile]
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
