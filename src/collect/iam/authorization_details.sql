-- Roles, users, groups and managed policies with their documents: one bulk operation,
-- GetAccountAuthorizationDetails.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
CREATE TABLE aws_iam_role (
    account_id TEXT NOT NULL, -- AWS account that owns the role
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the role
    name TEXT, -- Name of the role
    role_id TEXT, -- Unique ID of the role, such as AROAEXAMPLE
    path TEXT, -- Path, `/aws-service-role/...` for service-linked, `/aws-reserved/...` for Identity Center
    create_date TEXT, -- Time the role was made, UTC
    description TEXT, -- What its author says of the role [ListRoles]
    max_session_duration INTEGER, -- Longest session that a caller may ask for, in seconds [ListRoles]
    role_last_used_date TEXT, -- Time of the last use in the trailing 400 days, UTC; NULL when there was none [volatile]
    role_last_used_region TEXT, -- AWS region of the last use [volatile]
    permissions_boundary_arn TEXT, -- ARN of the policy that bounds the role
    permissions_boundary_type TEXT, -- Kind of the boundary, always `Policy`
    instance_profile_arns TEXT, -- JSON array of the ARNs of the instance profiles that hold the role
    attached_policy_arns TEXT, -- JSON array of the ARNs of the attached managed policies
    inline_policies TEXT, -- JSON array of `{"PolicyName": .., "PolicyDocument": ..}` as they were written
    inline_policies_std TEXT, -- The same with the documents in canonical form
    assume_role_policy TEXT, -- Trust policy as it was written, JSON
    assume_role_policy_std TEXT, -- Trust policy in canonical form, JSON
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the role
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_iam_user (
    account_id TEXT NOT NULL, -- AWS account that owns the user
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the user
    name TEXT, -- Name of the user
    user_id TEXT, -- Unique ID of the user, such as AIDAEXAMPLE
    path TEXT, -- Path of the user
    create_date TEXT, -- Time the user was made, UTC
    permissions_boundary_arn TEXT, -- ARN of the policy that bounds the user
    permissions_boundary_type TEXT, -- Kind of the boundary, always `Policy`
    "groups" TEXT, -- JSON array of the names of the groups that the user is in
    attached_policy_arns TEXT, -- JSON array of the ARNs of the managed policies attached to the user itself
    inline_policies TEXT, -- JSON array of `{"PolicyName": .., "PolicyDocument": ..}` as they were written
    inline_policies_std TEXT, -- The same with the documents in canonical form
    tags TEXT, -- Tags as a JSON object
    title TEXT, -- Name of the user
    PRIMARY KEY (account_id, region, arn)
) STRICT;

CREATE TABLE aws_iam_group (
    account_id TEXT NOT NULL, -- AWS account that owns the group
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the group
    name TEXT, -- Name of the group
    group_id TEXT, -- Unique ID of the group, such as AGPAEXAMPLE
    path TEXT, -- Path of the group
    create_date TEXT, -- Time the group was made, UTC
    attached_policy_arns TEXT, -- JSON array of the ARNs of the attached managed policies
    inline_policies TEXT, -- JSON array of `{"PolicyName": .., "PolicyDocument": ..}` as they were written
    inline_policies_std TEXT, -- The same with the documents in canonical form
    title TEXT, -- Name of the group
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Every customer managed policy, and the AWS managed ones that something in the account uses.
CREATE TABLE aws_iam_policy (
    account_id TEXT NOT NULL, -- AWS account that was read, also for AWS managed policies
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the policy
    name TEXT, -- Name of the policy
    policy_id TEXT, -- Unique ID of the policy, such as ANPAEXAMPLE
    path TEXT, -- Path of the policy
    description TEXT, -- What its author says of the policy
    is_aws_managed INTEGER, -- 1 when AWS owns the policy, 0 when the account does
    is_attachable INTEGER, -- 1 when the policy can be attached to a user, group or role
    is_attached INTEGER, -- 1 when the policy is attached to a user, group or role
    attachment_count INTEGER, -- Users, groups and roles that the policy is attached to [volatile]
    permissions_boundary_usage_count INTEGER, -- Users and roles that the policy bounds [volatile]
    default_version_id TEXT, -- Version that is in force, such as `v3`
    create_date TEXT, -- Time the policy was made, UTC
    update_date TEXT, -- Time its latest version was made, UTC
    policy TEXT, -- Document of the version in force as it was written, JSON
    policy_std TEXT, -- Document of the version in force in canonical form, JSON
    title TEXT, -- Name of the policy
    PRIMARY KEY (account_id, region, arn)
) STRICT;
