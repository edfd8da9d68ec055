-- Stacks of CloudFormation, and so of CDK and SAM, from DescribeStacks. Deleted ones are not listed.
-- https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
CREATE TABLE aws_cloudformation_stack (
    account_id TEXT NOT NULL, -- AWS account that owns the stack
    region TEXT NOT NULL, -- AWS region of the stack
    arn TEXT NOT NULL, -- ARN of the stack, which is its ID too
    id TEXT, -- ID of the stack: its ARN
    name TEXT, -- Name of the stack
    description TEXT, -- Description of the template
    status TEXT, -- CREATE_COMPLETE, UPDATE_ROLLBACK_FAILED, REVIEW_IN_PROGRESS, ...
    stack_status_reason TEXT, -- Why it has the status, if AWS says
    creation_time TEXT, -- Time of creation, UTC
    last_updated_time TEXT, -- Time of the last update, UTC; NULL when there was none
    deletion_time TEXT, -- Time at which the deletion began, UTC
    parent_id TEXT, -- ID of the stack that this one is nested in
    root_id TEXT, -- ID of the outermost stack that this one is nested in
    role_arn TEXT, -- ARN of the role with which CloudFormation acts for the stack
    capabilities TEXT, -- Capabilities that were granted, JSON array, e.g. `["CAPABILITY_IAM"]`
    notification_arns TEXT, -- ARNs of the topics that hear of the stack's events, JSON array
    disable_rollback INTEGER, -- 1 when a failed creation is not rolled back
    rollback_configuration TEXT, -- JSON object of MonitoringTimeInMinutes and RollbackTriggers, each with Arn and Type
    enable_termination_protection INTEGER, -- 1 when the stack cannot be deleted; of a nested one the root says
    timeout_in_minutes INTEGER, -- Minutes after which a creation has failed
    outputs TEXT, -- JSON array of OutputKey, OutputValue, Description, ExportName; the value is null where it looks like a credential
    output_secrets TEXT, -- Outputs that look like credentials, JSON array of name and kind; `[]` for none
    parameters TEXT, -- JSON array of ParameterKey, ParameterValue; the value is null where it looks like a credential, `****` for NoEcho
    parameter_secrets TEXT, -- Parameters that look like credentials, JSON array of name and kind; `[]` for none
    template_secrets TEXT, -- Places in the template that look like credentials, JSON array of name and kind; `[]` for none [GetTemplate]
    retained_resources TEXT, -- Resources that a delete of the stack leaves, or of which it leaves a copy, by their DeletionPolicy: JSON array of name and policy, which is null where a parameter decides; `[]` for none [GetTemplate]
    stack_drift_status TEXT, -- DRIFTED, IN_SYNC, NOT_CHECKED or UNKNOWN, as of the last detection
    drift_last_check_timestamp TEXT, -- Time of the last drift detection, UTC; NULL when there was none
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the stack
    PRIMARY KEY (account_id, region, arn)
) STRICT;
