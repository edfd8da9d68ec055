-- Canaries of CloudWatch Synthetics, from DescribeCanaries.
-- https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_DescribeCanaries.html
CREATE TABLE aws_synthetics_canary (
    account_id TEXT NOT NULL, -- AWS account that owns the canary
    region TEXT NOT NULL, -- AWS region of the canary
    arn TEXT NOT NULL, -- ARN of the canary
    name TEXT, -- Name of the canary
    id TEXT, -- ID of the canary
    state TEXT, -- `RUNNING`, `STOPPED`, `ERROR`, ...
    schedule_expression TEXT, -- How often it runs, `rate(5 minutes)`; `rate(0 hour)` for once
    runtime_version TEXT, -- Runtime that it uses
    last_run_state TEXT, -- `PASSED`, `FAILED` or `RUNNING`; `NONE` for one that never ran [DescribeCanariesLastRun] [volatile]
    last_run_started TEXT, -- When the last run began, UTC [DescribeCanariesLastRun] [volatile]
    title TEXT, -- Name of the canary
    PRIMARY KEY (account_id, region, arn)
) STRICT;
