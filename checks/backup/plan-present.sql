-- title    = "A backup plan takes backups often enough and keeps them long enough"
-- severity = "high"
-- why      = "Without a plan, or with one that keeps too little, what was lost a while ago cannot be had back."
-- fix      = "Make a backup plan with a rule of the required frequency and retention."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html"
-- controls = { prowler = ["backup_plans_exist"], powerpipe = ["backup_plan_min_retention_35_days", "backup_recovery_point_min_retention_35_days"] }
-- omits    = "What the plan takes backups of, and whether they succeed."
-- [params.min_retention_days]
-- about    = "Days for which a backup must be kept."
-- default  = 35
-- [params.max_hours_between]
-- about    = "Most hours between two backups."
-- default  = 24

-- The plan that AWS makes for file systems of EFS takes backups of nothing else.
WITH rule AS (
    SELECT
        r.account_id,
        p.name AS plan_name,
        r.rule_name,
        (r.delete_after_days IS NULL OR r.delete_after_days >= :min_retention_days)
        AND r.hours_between <= :max_hours_between AS is_enough,
        p.name || ' (' || r.rule_name || ': ' || r.schedule_expression || ', '
        || coalesce('kept ' || r.delete_after_days || ' days', 'kept for ever') || ')' AS says
    FROM aws_backup_plan_rule AS r
    INNER JOIN aws_backup_plan AS p
        ON r.account_id = p.account_id AND r.region = p.region AND r.arn = p.arn
    WHERE p.arn NOT GLOB '*:backup-plan:aws/*'
),

planned AS (
    SELECT
        account_id,
        count(*) AS plans,
        max(backup_plan IS NULL) AS is_unread
    FROM aws_backup_plan
    WHERE arn NOT GLOB '*:backup-plan:aws/*'
    GROUP BY account_id
),

summed AS (
    SELECT
        account_id,
        max(is_enough) AS is_enough,
        max(is_enough IS NULL) AS is_unsure,
        min(iif(is_enough, says, NULL)) AS good,
        group_concat(iif(is_enough, NULL, says), ', ') AS lacking
    FROM rule
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN s.is_enough THEN 1
        WHEN s.is_unsure OR p.is_unread THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN s.is_enough THEN s.good
        WHEN p.plans IS NULL THEN 'there is no backup plan'
        WHEN p.is_unread THEN 'what the plans ask for is not known'
        ELSE 'no rule is enough: ' || coalesce(s.lacking, 'there is none')
    END AS actual
FROM aws_account AS a
LEFT JOIN planned AS p
    ON a.account_id = p.account_id
LEFT JOIN summed AS s
    ON a.account_id = s.account_id;
