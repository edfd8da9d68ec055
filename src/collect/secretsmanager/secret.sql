-- Secrets of Secrets Manager without what they hold, from ListSecrets, those scheduled for deletion among them. The list may
-- lack what changed within the last five minutes.
-- https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
CREATE TABLE aws_secretsmanager_secret (
    account_id TEXT NOT NULL, -- AWS account that owns the secret
    region TEXT NOT NULL, -- AWS region of the secret, or of its replica
    arn TEXT NOT NULL, -- ARN of the secret, which ends in six characters of AWS's choice
    name TEXT, -- Name of the secret
    description TEXT, -- What its owner says it is for
    kms_key_id TEXT, -- KMS key that encrypts it; NULL for the key aws/secretsmanager that AWS manages
    rotation_enabled INTEGER, -- 1 when it is rotated by a schedule
    rotation_lambda_arn TEXT, -- ARN of the function that rotates it; NULL when none does
    rotation_rules TEXT, -- Schedule, JSON object `{"AutomaticallyAfterDays":30,"Duration":"3h","ScheduleExpression":"rate(30 days)"}`; NULL when there is none
    rotation_interval_days REAL, -- Days between two rotations by the schedule; NULL when there is none, or AWS does not say
    last_rotated_date TEXT, -- When it was last rotated, UTC; NULL for never
    next_rotation_date TEXT, -- When the next rotation is due at the latest, UTC; NULL without rotation
    last_changed_date TEXT, -- When it was last changed in any way, UTC
    last_accessed_date TEXT, -- Day on which it was last read in the region, UTC; NULL for never [volatile]
    deleted_date TEXT, -- When it was deleted, UTC; it can still be restored for some days; NULL when it was not
    created_date TEXT, -- When it was made, UTC
    owning_service TEXT, -- Service that made it and looks after it, `rds`; NULL when none does
    primary_region TEXT, -- Region of the secret of which this is a replica, or its own; NULL when it is not replicated
    secret_versions_to_stages TEXT, -- Labels by the ID of their version, JSON object `{"ID":["AWSCURRENT"]}`; `{}` without any
    policy TEXT, -- Resource policy as AWS keeps it, JSON; `{}` without one, and for what is deleted [GetResourcePolicy]
    policy_std TEXT, -- Resource policy in canonical form, JSON; `{}` without one [GetResourcePolicy]
    tags TEXT, -- Tags as a JSON object; `{}` when none
    title TEXT, -- Name of the secret
    PRIMARY KEY (account_id, region, arn)
) STRICT;
