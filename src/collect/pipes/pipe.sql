-- Pipes of EventBridge, from ListPipes.
-- https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_ListPipes.html
CREATE TABLE aws_pipes_pipe (
    account_id TEXT NOT NULL, -- AWS account that owns the pipe
    region TEXT NOT NULL, -- AWS region of the pipe
    arn TEXT NOT NULL, -- ARN of the pipe
    name TEXT, -- Name of the pipe
    source TEXT, -- ARN of the queue, stream or broker that it reads
    target TEXT, -- ARN of what it sends to
    enrichment TEXT, -- ARN of what it calls in between; NULL when nothing
    desired_state TEXT, -- `RUNNING` or `STOPPED`, as it is meant to be
    current_state TEXT, -- `RUNNING`, `STOPPED`, `START_FAILED`, and the like
    state_reason TEXT, -- Why it is in that state, in AWS's words; NULL when nothing is said
    role_arn TEXT, -- ARN of the role that it runs by [DescribePipe]
    title TEXT, -- Name of the pipe
    PRIMARY KEY (account_id, region, arn)
) STRICT;
