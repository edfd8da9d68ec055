-- title    = "Backups that are kept long move to cold storage, and all have an end"
-- severity = "low"
-- why      = "Warm storage of backups costs several times what cold storage does, and what is kept for ever is paid for ever."
-- fix      = "Give the rule a lifecycle: cold storage after the first weeks, and an end."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html#plan-options-and-configuration"
-- omits    = "Whether the types that the plan takes backups of can be in cold storage, copies, and snapshots that AWS Backup did not make."
-- [params.cold_after_days]
-- about    = "Days after which a backup must be in cold storage, where it is kept for 90 days more, the least there."
-- default  = 30
-- [params.may_keep_for_ever]
-- about    = "Whether rules without an end are right."
-- default  = false

WITH rule AS (
    SELECT
        *,
        CASE
            WHEN delete_after_days IS NULL AND NOT :may_keep_for_ever
                THEN rule_name || ' keeps backups for ever'
            WHEN
                coalesce(delete_after_days >= :cold_after_days + 90, 1)
                AND coalesce(move_to_cold_storage_after_days > :cold_after_days, 1)
                AND NOT is_continuous
                THEN
                    rule_name || ' keeps backups '
                    || coalesce(
                        'warm for ' || move_to_cold_storage_after_days || ' days',
                        'out of cold storage'
                    )
        END AS waste
    FROM aws_backup_plan_rule
),

summed AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS rules,
        group_concat(waste, ', ') AS waste
    FROM rule
    GROUP BY account_id, region, arn
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    iif(p.backup_plan IS NULL, NULL, s.waste IS NULL) AS compliant,
    CASE
        WHEN p.backup_plan IS NULL THEN 'its rules are not known'
        ELSE coalesce(s.waste, s.rules || ' rule(s) move and end in time')
    END AS actual
FROM aws_backup_plan AS p
LEFT JOIN summed AS s
    ON p.account_id = s.account_id AND p.region = s.region AND p.arn = s.arn;
