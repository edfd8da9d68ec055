-- title    = "Backups are restored to test them"
-- severity = "low"
-- why      = "A backup that was never restored is a hope: the key, the role or the data may be missing."
-- fix      = "Make a restore testing plan, or restore a backup by hand from time to time."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html"
-- omits    = "Whether what was restored holds what it should, and restores without AWS Backup."
-- [params.max_days]
-- about    = "Days, 365 at most, within which a restore must have completed."
-- default  = 90

WITH tested AS (
    SELECT
        account_id,
        count(*) AS plans,
        max(last_execution_time) AS last_execution_time
    FROM aws_backup_restore_testing_plan
    GROUP BY account_id
),

restored AS (
    SELECT
        j.account_id,
        max(iif(j.status = 'COMPLETED', j.completion_date, NULL)) AS last_restore,
        max(
            (unixepoch(run.started_at) - unixepoch(j.completion_date)) / 86400.0 <= :max_days
            AND j.status = 'COMPLETED'
        ) AS is_recent,
        max(
            j.status IS NULL OR (j.status = 'COMPLETED' AND j.completion_date IS NULL)
        ) AS is_unsure
    FROM aws_backup_restore_job AS j
    CROSS JOIN upright_run AS run
    GROUP BY j.account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN t.plans > 0 OR r.is_recent THEN 1
        WHEN r.is_unsure THEN NULL
        ELSE 0
    END AS compliant,
    iif(t.plans > 0, t.plans || ' restore testing plan(s)', 'no restore testing plan')
    || ', '
    || coalesce(
        'the last restore completed at ' || r.last_restore, 'no restore completed'
    ) AS actual
FROM aws_account AS a
LEFT JOIN tested AS t
    ON a.account_id = t.account_id
LEFT JOIN restored AS r
    ON a.account_id = r.account_id;
