-- Stack sets that the account administers, from ListStackSets.
-- https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSets.html
CREATE TABLE aws_cloudformation_stack_set (
    account_id TEXT NOT NULL, -- AWS account that administers the stack set
    region TEXT NOT NULL, -- AWS region of the stack set
    arn TEXT NOT NULL, -- ARN of the stack set
    stack_set_id TEXT, -- ID of the stack set, its name and a colon within
    stack_set_name TEXT, -- Name of the stack set
    description TEXT, -- Description of the stack set
    status TEXT, -- `ACTIVE`: deleted ones are not listed
    permission_model TEXT, -- `SELF_MANAGED` or `SERVICE_MANAGED`
    drift_status TEXT, -- `DRIFTED`, `IN_SYNC`, `NOT_CHECKED` or `UNKNOWN`, as of the last detection
    last_drift_check_timestamp TEXT, -- Time of the last drift detection, UTC; NULL when there was none
    instances TEXT, -- Its stacks: JSON array of Account, Region, Status (`CURRENT`, `OUTDATED`, `INOPERABLE`), StatusReason and DetailedStatus [ListStackInstances]
    title TEXT, -- Name of the stack set
    PRIMARY KEY (account_id, region, arn)
) STRICT;
