-- Global endpoints of EventBridge, from ListEndpoints.
-- https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEndpoints.html
CREATE TABLE aws_eventbridge_endpoint (
    account_id TEXT NOT NULL, -- AWS account that owns the endpoint
    region TEXT NOT NULL, -- AWS region of the endpoint
    arn TEXT NOT NULL, -- ARN of the endpoint
    name TEXT, -- Name of the endpoint
    description TEXT, -- What its owner says it is for
    event_buses TEXT, -- ARNs of the buses, the primary one first, JSON array
    replication_state TEXT, -- `ENABLED` when events go to the buses of both regions, or `DISABLED`
    role_arn TEXT, -- Role by which events are replicated; NULL when there is none
    state TEXT, -- `ACTIVE`, `CREATE_FAILED`, and the like
    state_reason TEXT, -- Why it is in that state, in AWS's words; NULL when nothing is said
    title TEXT, -- Name of the endpoint
    PRIMARY KEY (account_id, region, arn)
) STRICT;
