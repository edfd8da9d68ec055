-- title    = "Users get rights through groups, and no group is an administrator"
-- severity = "low"
-- why      = "Rights that hang on single users are forgotten when their task changes, and those of a group are given unseen."
-- fix      = "Move the policies to a group for the task, and administrators to a role that they take with MFA."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
-- [controls]
-- prowler = [
--   "iam_policy_attached_only_to_group_or_roles",
--   "iam_user_administrator_access_policy",
--   "iam_group_administrator_access_policy",
-- ]
-- fsbp = ["IAM.2"]
-- cis = ["1.15"]

SELECT
    u.account_id,
    u.region,
    u.arn AS resource,
    CASE
        WHEN json_array_length(u.attached_policy_arns) > 0 THEN 0
        WHEN json_array_length(u.inline_policies) > 0 THEN 0
        WHEN u.attached_policy_arns IS NOT NULL AND u.inline_policies IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN json_array_length(u.attached_policy_arns) > 0
            THEN 'has policies of its own: ' || u.attached_policy_arns
        WHEN json_array_length(u.inline_policies) > 0
            THEN 'has inline policies: ' || json_array_length(u.inline_policies)
        WHEN u.attached_policy_arns IS NULL OR u.inline_policies IS NULL
            THEN 'its policies are not known'
        ELSE 'has no policy of its own'
    END AS actual
FROM aws_iam_user AS u
UNION ALL
SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    p.is_administrator = 0 AS compliant,
    CASE p.is_administrator
        WHEN 1 THEN p.administrator_by
        WHEN 0 THEN 'its policies make no administrator'
        ELSE 'not known: ' || p.not_known
    END AS actual
FROM aws_iam_principal AS p
WHERE p.principal_type = 'group';
