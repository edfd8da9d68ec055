-- Event buses, from ListEventBuses.
-- https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html
CREATE TABLE aws_eventbridge_bus (
    account_id TEXT NOT NULL, -- AWS account that owns the bus
    region TEXT NOT NULL, -- AWS region of the bus
    arn TEXT NOT NULL, -- ARN of the bus
    name TEXT, -- Name of the bus; `default` for the one that AWS made
    description TEXT, -- What its owner says it is for
    policy TEXT, -- Resource policy as AWS returns it, JSON; `{}` without a policy
    policy_std TEXT, -- Resource policy in canonical form, JSON; `{}` without a policy
    title TEXT, -- Name of the bus
    PRIMARY KEY (account_id, region, arn)
) STRICT;
