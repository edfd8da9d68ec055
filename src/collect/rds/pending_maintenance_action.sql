-- Maintenance of databases that is not done yet, from DescribePendingMaintenanceActions: one row for each action.
-- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribePendingMaintenanceActions.html
CREATE TABLE aws_rds_pending_maintenance_action (
    account_id TEXT NOT NULL, -- AWS account that owns the database
    region TEXT NOT NULL, -- AWS region of the database
    arn TEXT NOT NULL, -- ARN of the instance or cluster
    action TEXT NOT NULL, -- What is to be done: `system-update`, `db-upgrade`, `hardware-maintenance`, `ca-certificate-rotation`, ...
    auto_applied_after_date TEXT, -- After which it is done in the next window, UTC; NULL where it waits for consent
    forced_apply_date TEXT, -- When it is done in any case, UTC; NULL where it never is
    current_apply_date TEXT, -- When it is going to be done as things stand, UTC
    opt_in_status TEXT, -- Consent that was given: `immediate`, `next-maintenance`, `undo-opt-in`; NULL for none
    description TEXT, -- What it is, in AWS's words
    PRIMARY KEY (account_id, region, arn, action)
) STRICT;
