-- The account's password policy, from GetAccountPasswordPolicy. One row always: NoSuchEntity, the answer for an
-- account without a policy, is the row with is_set = 0.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html
CREATE TABLE aws_iam_account_password_policy (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the account, `arn:aws:iam::ID:root`
    is_set INTEGER, -- 1 when the account has a policy, 0 when only the rules apply that IAM has for all
    minimum_password_length INTEGER, -- Shortest password, in characters
    require_symbols INTEGER, -- 1 when a password needs a symbol
    require_numbers INTEGER, -- 1 when a password needs a digit
    require_lowercase_characters INTEGER, -- 1 when a password needs a lower-case letter
    require_uppercase_characters INTEGER, -- 1 when a password needs an upper-case letter
    allow_users_to_change_password INTEGER, -- 1 when users may change their own password
    expire_passwords INTEGER, -- 1 when passwords expire
    max_password_age INTEGER, -- Days that a password is valid; NULL when it never expires
    password_reuse_prevention INTEGER, -- Earlier passwords that may not come back; NULL when all may
    hard_expiry INTEGER, -- 1 when a user cannot change an expired password
    title TEXT, -- ID of the account
    PRIMARY KEY (account_id, region, arn)
) STRICT;
