-- State machines of Step Functions, from ListStateMachines.
-- https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html
CREATE TABLE aws_sfn_state_machine (
    account_id TEXT NOT NULL, -- AWS account that owns the state machine
    region TEXT NOT NULL, -- AWS region of the state machine
    arn TEXT NOT NULL, -- ARN of the state machine
    name TEXT, -- Name of the state machine
    type TEXT, -- `STANDARD` or `EXPRESS`
    status TEXT, -- `ACTIVE` or `DELETING` [DescribeStateMachine]
    role_arn TEXT, -- ARN of the role that it runs by [DescribeStateMachine]
    states TEXT, -- States of the definition, those within others too, JSON array; of each its name, type, resource, what it names, and what becomes of its errors [DescribeStateMachine]
    definition_secrets TEXT, -- Lines of the definition that look like credentials, `[{"name":"password","kind":"password"}]`; NULL when not all of it could be read [DescribeStateMachine]
    logging_configuration TEXT, -- Logging as a JSON object, `{"level":"ERROR","includeExecutionData":false,"logGroupArns":["arn:..."]}`; `{}` without [DescribeStateMachine]
    tracing_enabled INTEGER, -- 1 when executions are traced by X-Ray [DescribeStateMachine]
    kms_key_id TEXT, -- Key of one's own that encrypts the definition and executions; NULL for the key that AWS owns [DescribeStateMachine]
    tags TEXT, -- Tags as a JSON object [ListTagsForResource]
    metric_since TEXT, -- When the first day began of which metrics are known, UTC [cloudwatch:GetMetricData] [volatile]
    metric_succeeded_daily TEXT, -- Executions that succeeded, by day, JSON object `{"2026-01-31T00:00:00Z":3}`; days without any are left out [cloudwatch:GetMetricData] [volatile]
    metric_failed_daily TEXT, -- Executions that failed, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_timed_out_daily TEXT, -- Executions that took too long, in the same form [cloudwatch:GetMetricData] [volatile]
    metric_aborted_daily TEXT, -- Executions that somebody ended, in the same form [cloudwatch:GetMetricData] [volatile]
    title TEXT, -- Name of the state machine
    PRIMARY KEY (account_id, region, arn)
) STRICT;
