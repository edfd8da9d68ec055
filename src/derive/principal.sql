-- What roles, users and groups can do by all their policies together, after every Deny and within their permissions
-- boundary; policies of the organisation are not weighed. One row for each.
CREATE TABLE aws_iam_principal (
    account_id TEXT NOT NULL, -- AWS account that owns the principal
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the principal
    principal_type TEXT NOT NULL, -- `role`, `user` or `group`
    name TEXT, -- Name of the principal
    is_administrator INTEGER, -- 1 when it has every right over IAM, and so can take the rest, or can take a role that has; NULL when that is not known
    administrator_by TEXT, -- What makes it an administrator, in words; NULL when it is none
    administrator_path TEXT, -- JSON array of ARNs, from the principal over the roles that it takes to the administrator
    not_known TEXT, -- What of its policies, or of the roles that it can take, was not read, in words; NULL when nothing
    title TEXT, -- Name of the principal
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Ways to more rights: of principals that are no administrators by all their policies together, and of customer managed
-- policies as if somebody held just the one. One row for each way.
CREATE TABLE aws_iam_escalation (
    account_id TEXT NOT NULL, -- AWS account that owns the principal or policy
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the principal or policy
    way TEXT NOT NULL, -- Name of the way: its actions, joined by `+`
    does TEXT NOT NULL, -- What the holder does, in words
    actions TEXT NOT NULL, -- JSON array of the actions that it takes together
    policies TEXT NOT NULL, -- JSON array of the policies that give them, in words
    must_exist TEXT, -- What must be there already, in words; NULL when nothing
    source TEXT NOT NULL, -- Who says that it is a way
    PRIMARY KEY (account_id, region, arn, way)
) STRICT;
