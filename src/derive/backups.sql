-- Rules of backup plans: one row for each.
CREATE TABLE aws_backup_plan_rule (
    account_id TEXT NOT NULL, -- AWS account that owns the plan
    region TEXT NOT NULL, -- AWS region of the plan
    arn TEXT NOT NULL, -- ARN of the plan
    rule_number INTEGER NOT NULL, -- Place of the rule in the plan, from 1
    rule_name TEXT NOT NULL, -- Name of the rule
    target_backup_vault_name TEXT NOT NULL, -- Name of the vault that takes the backups
    schedule_expression TEXT NOT NULL, -- When it runs; AWS Backup's own schedule where the rule names none
    hours_between REAL, -- Most hours between two runs; NULL where the schedule is not understood
    delete_after_days INTEGER, -- Days after which a backup is deleted; NULL when it is kept for ever
    move_to_cold_storage_after_days INTEGER, -- Days after which a backup moves to cold storage; NULL when it never does
    is_continuous INTEGER NOT NULL, -- 1 when any point in time can be restored
    copies_to TEXT NOT NULL, -- ARNs of the vaults that get a copy, as a JSON array
    PRIMARY KEY (account_id, region, arn, rule_number)
) STRICT;

-- What backup selections ask of resources: one row for each ARN, tag and condition.
CREATE TABLE aws_backup_selection_term (
    account_id TEXT NOT NULL, -- AWS account that owns the selection
    region TEXT NOT NULL, -- AWS region of the selection
    arn TEXT NOT NULL, -- ARN of the selection
    term_number INTEGER NOT NULL, -- Place among all that it asks, from 1
    kind TEXT NOT NULL, -- `resource` and `not_resource` are of the ARN; of `tag` one must hold, of `condition` and `not_condition` all
    tag_key TEXT, -- Key of the tag; NULL of what is asked of the ARN
    pattern TEXT NOT NULL, -- Value that the ARN or the tag must have, or for `not_…` must not have, as a GLOB pattern
    PRIMARY KEY (account_id, region, arn, term_number)
) STRICT;
