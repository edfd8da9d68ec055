-- Passwords, access keys, certificates and MFA of each user and of the root user, from GetCredentialReport
-- (GenerateCredentialReport before it). IAM makes a new report at most every four hours, so the rows may be
-- that old: `generated_time` says.
-- https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
CREATE TABLE aws_iam_credential_report (
    account_id TEXT NOT NULL, -- AWS account that owns the user
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the user, `arn:aws:iam::ID:root` for the root user
    user_name TEXT, -- Name of the user, `<root_account>` for the root user
    generated_time TEXT, -- Time the report was made, UTC [volatile]
    user_creation_time TEXT, -- Time the user was made, UTC
    password_enabled INTEGER, -- 1 when the user has a console password; NULL when the report does not say (root)
    password_last_used TEXT, -- Time the password was last used, UTC; NULL when never or there is none [volatile]
    password_last_changed TEXT, -- Time the password was last set, UTC; NULL when there is none (and for root)
    password_next_rotation TEXT, -- Time the password must be changed, UTC; NULL when there is none
    mfa_active INTEGER, -- 1 when the user has an MFA device
    access_key_1_active INTEGER, -- 1 when the first access key exists and is active
    access_key_1_last_rotated TEXT, -- Time the first access key was made or changed, UTC; NULL when there is none
    access_key_1_last_used_date TEXT, -- Time the first access key was last used, UTC; NULL when never [volatile]
    access_key_1_last_used_region TEXT, -- AWS region where the first access key was last used [volatile]
    access_key_1_last_used_service TEXT, -- AWS service that the first access key was last used for [volatile]
    access_key_2_active INTEGER, -- 1 when the second access key exists and is active
    access_key_2_last_rotated TEXT, -- Time the second access key was made or changed, UTC; NULL when there is none
    access_key_2_last_used_date TEXT, -- Time the second access key was last used, UTC; NULL when never [volatile]
    access_key_2_last_used_region TEXT, -- AWS region where the second access key was last used [volatile]
    access_key_2_last_used_service TEXT, -- AWS service that the second access key was last used for [volatile]
    cert_1_active INTEGER, -- 1 when the first signing certificate exists and is active
    cert_1_last_rotated TEXT, -- Time the first signing certificate was made or changed, UTC
    cert_2_active INTEGER, -- 1 when the second signing certificate exists and is active
    cert_2_last_rotated TEXT, -- Time the second signing certificate was made or changed, UTC
    title TEXT, -- Name of the user
    PRIMARY KEY (account_id, region, arn)
) STRICT;
