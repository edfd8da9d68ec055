-- Resources of the stacks, from ListStackResources, once per stack.
-- https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html
CREATE TABLE aws_cloudformation_stack_resource (
    account_id TEXT NOT NULL, -- AWS account that owns the stack
    region TEXT NOT NULL, -- AWS region of the stack
    arn TEXT NOT NULL, -- ARN of the stack, a slash and the logical ID
    stack_id TEXT, -- ID of the stack: its ARN
    stack_name TEXT, -- Name of the stack
    logical_resource_id TEXT, -- Name of the resource in the template
    physical_resource_id TEXT, -- Name or ID of the resource in AWS; NULL while there is none
    resource_type TEXT, -- Type, e.g. `AWS::EC2::VPC`
    resource_status TEXT, -- CREATE_COMPLETE, UPDATE_FAILED, ...
    resource_status_reason TEXT, -- Why it has the status, if AWS says
    last_updated_timestamp TEXT, -- Time of the last change of the status, UTC
    drift_information TEXT, -- JSON object of StackResourceDriftStatus (IN_SYNC, MODIFIED, DELETED, NOT_CHECKED) and LastCheckTimestamp
    module_info TEXT, -- Module that it comes from, JSON object of LogicalIdHierarchy and TypeHierarchy; NULL for none
    title TEXT, -- Name of the resource in the template
    PRIMARY KEY (account_id, region, arn)
) STRICT;
