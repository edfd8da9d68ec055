-- title    = "Somebody hears of failed backups, and reports on backups are made"
-- severity = "low"
-- why      = "A backup that fails without a word fails for months."
-- fix      = "Let the vault tell a topic of failed jobs, and make a report plan in AWS Backup Audit Manager."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html"
-- controls = { prowler = ["backup_reportplans_exist"] }
-- omits    = "Rules of EventBridge, topics of other accounts, and who subscribes to the topic."

WITH reported AS (
    SELECT
        account_id,
        count(iif(deployment_status = 'COMPLETED', 1, NULL)) AS plans,
        max(deployment_status IS NULL) AS is_unsure
    FROM aws_backup_report_plan
    GROUP BY account_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN
            v.vault_type = 'RESTORE_ACCESS_BACKUP_VAULT'
            THEN 'it shows the vault of another account'
        WHEN
            v.name = 'Default' AND v.number_of_recovery_points = 0
            THEN 'AWS made it, and it holds nothing'
    END AS exempt,
    CASE
        WHEN v.sns_topic_arn = '' THEN 0
        WHEN v.backup_vault_events = '[]' THEN 0
        WHEN v.sns_topic_arn IS NULL OR v.backup_vault_events IS NULL THEN NULL
        WHEN
            NOT EXISTS (
                SELECT 1 FROM json_each(v.backup_vault_events) AS e
                WHERE e.value IN ('BACKUP_JOB_FAILED', 'BACKUP_JOB_COMPLETED')
            )
            THEN 0
        WHEN t.arn IS NOT NULL THEN 1
        WHEN v.sns_topic_arn LIKE 'arn:%:sns:' || v.region || ':' || v.account_id || ':%' THEN 0
    END AS compliant,
    CASE
        WHEN v.sns_topic_arn = '' THEN 'it tells no topic'
        WHEN v.sns_topic_arn IS NULL OR v.backup_vault_events IS NULL
            THEN 'whom it tells is not known'
        ELSE
            'it tells '
            || v.sns_topic_arn
            || iif(t.arn IS NULL, ', which is not among the topics that were read,', '')
            || ' of ' || v.backup_vault_events
    END AS actual
FROM aws_backup_vault AS v
LEFT JOIN aws_sns_topic AS t
    ON v.account_id = t.account_id AND v.region = t.region AND v.sns_topic_arn = t.arn
WHERE v.vault_state IS NOT 'FAILED'
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    NULL AS exempt,
    CASE
        WHEN r.plans > 0 THEN 1
        WHEN r.is_unsure THEN NULL
        ELSE 0
    END AS compliant,
    iif(r.plans > 0, r.plans || ' report plan(s)', 'no report plan that is in use') AS actual
FROM aws_account AS a
LEFT JOIN reported AS r
    ON a.account_id = r.account_id;
