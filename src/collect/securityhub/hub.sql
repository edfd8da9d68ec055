-- Security Hub of each region, from DescribeHub. One row always: InvalidAccessException, the answer where it is not
-- enabled, is the row with is_enabled = 0.
-- https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html
CREATE TABLE aws_securityhub_hub (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the hub, which is `arn:aws:securityhub:<region>:<account>:hub/default`
    is_enabled INTEGER, -- 1 when Security Hub is enabled
    subscribed_at TEXT, -- When it was enabled, UTC; NULL when it is not
    auto_enable_controls INTEGER, -- 1 when new controls of a standard are enabled by themselves; NULL when it is not enabled
    title TEXT, -- Name of the region
    PRIMARY KEY (account_id, region, arn)
) STRICT;
