-- Machines that Systems Manager manages, from DescribeInstanceInformation.
-- https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html
CREATE TABLE aws_ssm_managed_instance (
    account_id TEXT NOT NULL, -- AWS account that manages the machine
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the managed machine
    instance_id TEXT, -- ID of the EC2 instance, or `mi-..` for a machine elsewhere
    name TEXT, -- Name of the host
    ping_status TEXT, -- `Online`, `ConnectionLost` or `Inactive` [volatile]
    last_ping_date_time TEXT, -- When the agent was last heard, UTC [volatile]
    agent_version TEXT, -- Version of the agent
    is_latest_version INTEGER, -- 1 when that is the newest; AWS says nothing of use for Windows [volatile]
    platform_type TEXT, -- `Linux`, `MacOS` or `Windows`
    platform_name TEXT, -- Name of the operating system
    platform_version TEXT, -- Version of the operating system
    association_status TEXT, -- State of what is associated with it; NULL when nothing is
    resource_type TEXT, -- `EC2Instance` or `ManagedInstance`
    patch_scanned INTEGER, -- 1 when it was looked at for patches [DescribeInstancePatchStates]
    patch_missing_count INTEGER, -- Patches of its baseline that it lacks; NULL when it was never looked at [DescribeInstancePatchStates]
    patch_failed_count INTEGER, -- Patches of its baseline that failed to install; NULL when it was never looked at [DescribeInstancePatchStates]
    patch_critical_non_compliant_count INTEGER, -- Critical patches of its baseline that are missing, failed or wait for a restart [DescribeInstancePatchStates]
    patch_operation_end_time TEXT, -- When it was last looked at for patches, UTC [DescribeInstancePatchStates]
    title TEXT, -- ID of the machine
    PRIMARY KEY (account_id, region, arn)
) STRICT;
