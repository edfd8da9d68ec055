-- What an account's IAM holds, and what its root user has, from GetAccountSummary.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
CREATE TABLE aws_iam_account_summary (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the account's root user
    account_mfa_enabled INTEGER, -- 1 when the root user has MFA
    account_password_present INTEGER, -- 1 when the root user has a password
    account_access_keys_present INTEGER, -- 1 when the root user has an access key, active or not
    account_signing_certificates_present INTEGER, -- 1 when the root user has a signing certificate
    global_endpoint_token_version INTEGER, -- Version of the tokens of the global STS endpoint, 1 or 2
    users INTEGER, -- Users [volatile]
    "groups" INTEGER, -- Groups [volatile]
    roles INTEGER, -- Roles [volatile]
    policies INTEGER, -- Customer managed policies [volatile]
    instance_profiles INTEGER, -- Instance profiles [volatile]
    mfa_devices INTEGER, -- MFA devices, in use or not
    mfa_devices_in_use INTEGER, -- MFA devices that a user has
    providers INTEGER, -- Identity providers
    server_certificates INTEGER, -- Server certificates
    users_quota INTEGER, -- Users that the account may have
    groups_quota INTEGER, -- Groups that the account may have
    roles_quota INTEGER, -- Roles that the account may have
    policies_quota INTEGER, -- Customer managed policies that the account may have
    attached_policies_per_role_quota INTEGER, -- Managed policies that a role may have
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
