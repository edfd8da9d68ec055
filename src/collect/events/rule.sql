-- Rules of event buses, from ListRules, once per bus.
-- https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
CREATE TABLE aws_eventbridge_rule (
    account_id TEXT NOT NULL, -- AWS account that owns the rule
    region TEXT NOT NULL, -- AWS region of the rule
    arn TEXT NOT NULL, -- ARN of the rule
    name TEXT, -- Name of the rule
    event_bus_arn TEXT, -- ARN of the bus
    event_bus_name TEXT, -- Name of the bus
    description TEXT, -- What its owner says it is for
    state TEXT, -- `ENABLED`, `DISABLED` or `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
    schedule_expression TEXT, -- When it fires, `rate(5 minutes)`; NULL for a rule that waits for events
    managed_by TEXT, -- AWS service that made the rule for itself; NULL for rules of one's own
    targets TEXT, -- What it sends to, JSON array of `{"Id","Arn","RoleArn","DeadLetterArn","MaximumRetryAttempts","MaximumEventAgeInSeconds"}`, null for what is not set [ListTargetsByRule]
    title TEXT, -- Name of the rule
    PRIMARY KEY (account_id, region, arn)
) STRICT;
