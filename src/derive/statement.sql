-- What identity policies say: one row per statement, action and resource. NotAction is a row of the
-- action `*` that lists what it leaves out, NotResource a row of the resource `*`. So "grants X" reads
-- 'x' GLOB action AND NOT EXISTS (SELECT 1 FROM json_each(not_actions) AS n WHERE 'x' GLOB n.value)
CREATE TABLE aws_iam_policy_statement (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- always `global`
    source_arn TEXT NOT NULL, -- ARN of the managed policy, or of the role, user or group with the inline policy
    source_type TEXT NOT NULL, -- `policy`, `role`, `user` or `group`
    policy_name TEXT NOT NULL, -- Name of the managed or inline policy
    is_inline INTEGER NOT NULL, -- 1 for an inline policy, 0 for a managed one
    is_aws_managed INTEGER NOT NULL, -- 1 when AWS owns the policy
    statement_number INTEGER NOT NULL, -- Place of the statement in its document, from 1
    sid TEXT, -- Sid of the statement
    effect TEXT NOT NULL, -- `Allow` or `Deny`
    action TEXT NOT NULL, -- Action in lower case, a GLOB pattern; `*` for NotAction
    not_actions TEXT, -- JSON array of what NotAction leaves out, lower-case GLOB patterns; NULL for Action
    resource TEXT NOT NULL, -- Resource as it was written, with `*` and `?`; `*` for NotResource
    not_resources TEXT, -- JSON array of what NotResource leaves out, as it was written; NULL for Resource
    resource_scope TEXT NOT NULL, -- `any` resource at all, any of one `type` or service, or `named`
    condition TEXT, -- Condition in canonical form, JSON; NULL when there is none
    is_scoped_by_condition INTEGER NOT NULL, -- 1 when it limits what is reached (tags, keys of a service), not who or when
    PRIMARY KEY (account_id, region, source_arn, policy_name, statement_number, action, resource)
) STRICT;

-- Which actions are named at all, and by which statements?
CREATE INDEX aws_iam_policy_statement_by_action ON aws_iam_policy_statement (action);
