-- Virtual MFA devices, from ListVirtualMFADevices: a user with MFA and none of these has hardware.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html
CREATE TABLE aws_iam_virtual_mfa_device (
    account_id TEXT NOT NULL, -- AWS account that owns the device
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the device, which is its serial number
    serial_number TEXT, -- Serial number of the device
    assignment_status TEXT, -- `Assigned` when a user has the device, else `Unassigned`
    enable_date TEXT, -- Time the device was enabled, UTC
    user_name TEXT, -- Name of the user that has the device
    user_arn TEXT, -- ARN of the user that has the device, `arn:aws:iam::ID:root` for the root user
    title TEXT, -- Serial number of the device
    PRIMARY KEY (account_id, region, arn)
) STRICT;
