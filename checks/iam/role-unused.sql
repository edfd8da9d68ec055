-- title    = "Roles and policies that nobody uses are gone"
-- severity = "low"
-- why      = "Nobody notices when a forgotten role is taken by someone else, and nobody narrows its rights."
-- fix      = "Delete the role or policy, after a look at what its last use was for."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html"
-- controls = { powerpipe = ["iam_role_unused_60", "iam_custom_policy_unused"] }
-- [params.max_unused_days]
-- about    = "Days that a role may go unused and a policy be attached to nothing; a new one counts from its making."
-- default  = 90

-- AWS tells of the last 400 days: who was not used since has no date.
SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, which goes with its service'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
    END AS exempt,
    julianday(run.started_at)
    - julianday(coalesce(max(r.role_last_used_date, r.create_date), r.create_date))
    <= :max_unused_days AS compliant,
    coalesce(
        'last used ' || r.role_last_used_date,
        'not used in the last 400 days, made ' || coalesce(r.create_date, 'at an unknown time')
    ) AS actual
FROM aws_iam_role AS r
CROSS JOIN upright_run AS run
UNION ALL
SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    NULL AS exempt,
    CASE
        WHEN p.attachment_count > 0 OR p.permissions_boundary_usage_count > 0 THEN 1
        WHEN p.attachment_count = 0 AND p.permissions_boundary_usage_count = 0
            THEN
                julianday(run.started_at)
                - julianday(max(p.create_date, coalesce(p.update_date, p.create_date)))
                <= :max_unused_days
    END AS compliant,
    CASE
        WHEN p.attachment_count > 0 THEN 'is attached to ' || p.attachment_count
        WHEN p.permissions_boundary_usage_count > 0
            THEN 'bounds ' || p.permissions_boundary_usage_count
        WHEN p.attachment_count = 0 AND p.permissions_boundary_usage_count = 0
            THEN
                'is attached to nothing, last changed '
                || coalesce(p.update_date, p.create_date, 'at an unknown time')
        ELSE 'whether it is attached is not known'
    END AS actual
FROM aws_iam_policy AS p
CROSS JOIN upright_run AS run
WHERE p.arn NOT GLOB 'arn:*:iam::aws:policy/*';
