-- title    = "Backups succeed, and none is older than the limit"
-- severity = "high"
-- why      = "A backup that fails every night is noticed on the day that it is needed."
-- fix      = "Read the message of the failed job, mend what it names, and start the backup again."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/monitoring-backup-jobs.html"
-- omits    = "Resources that were never backed up, what was not tried within seven days, and whether a resource whose backups are kept is still there: it counts as if it were."
-- [params.lookback_days]
-- about    = "Days, seven at most, for which a failed backup or copy counts when nothing succeeded after it."
-- default  = 3
-- [params.max_age_hours]
-- about    = "Hours for which the last backup may be old."
-- default  = 26

WITH job AS (
    SELECT
        account_id,
        region,
        resource_arn,
        'backup' AS what,
        '' AS destination,
        status,
        status_message,
        creation_date
    FROM aws_backup_job
    UNION ALL
    SELECT
        account_id,
        region,
        resource_arn,
        'copy' AS what,
        destination_backup_vault_arn AS destination,
        status,
        status_message,
        creation_date
    FROM aws_backup_copy_job
),

-- The last word on each: a job that runs says nothing yet, a copy to one vault nothing of another.
ended AS (
    SELECT
        job.*,
        row_number() OVER (
            PARTITION BY
                job.account_id, job.region, job.resource_arn, job.what, job.destination
            ORDER BY job.creation_date DESC
        ) AS place,
        (unixepoch(run.started_at) - unixepoch(job.creation_date)) / 86400.0 AS days
    FROM job
    CROSS JOIN upright_run AS run
    WHERE job.status IN ('COMPLETED', 'FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL')
),

failed AS (
    SELECT
        account_id,
        region,
        resource_arn,
        min(
            'the last ' || what || ' ended as ' || status || ' at ' || creation_date
            || coalesce(': ' || status_message, '')
        ) AS says
    FROM ended
    WHERE
        place = 1
        AND status <> 'COMPLETED'
        AND days <= :lookback_days
        AND resource_arn IS NOT NULL
    GROUP BY account_id, region, resource_arn
),

tried AS (
    SELECT
        account_id,
        region,
        arn
    FROM aws_backup_protected_resource
    UNION
    SELECT
        account_id,
        region,
        resource_arn
    FROM failed
),

judged AS (
    SELECT
        t.*,
        f.says,
        p.arn IS NOT NULL AS is_protected,
        p.last_backup_time,
        (unixepoch(run.started_at) - unixepoch(p.last_backup_time)) / 3600.0 AS hours,
        -- A job that does not say what it is of may be of any resource.
        exists(
            SELECT 1 FROM job AS j
            WHERE
                j.account_id = t.account_id
                AND j.region = t.region
                AND (j.resource_arn IS NULL OR j.resource_arn = t.arn)
                AND (
                    j.resource_arn IS NULL
                    OR j.status IS NULL
                    OR j.creation_date IS NULL
                    OR j.destination IS NULL
                )
        ) AS is_unsure
    FROM tried AS t
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_backup_protected_resource AS p
        ON t.account_id = p.account_id AND t.region = p.region AND t.arn = p.arn
    LEFT JOIN failed AS f
        ON t.account_id = f.account_id AND t.region = f.region AND t.arn = f.resource_arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_unsure THEN NULL
        WHEN says IS NOT NULL OR NOT is_protected THEN 0
        ELSE hours <= :max_age_hours
    END AS compliant,
    CASE
        WHEN is_unsure THEN 'of a job it is not known what it is of, or how it ended'
        WHEN says IS NOT NULL THEN says
        ELSE 'last backed up ' || coalesce('at ' || last_backup_time, 'at a time that is not known')
    END AS actual
FROM judged;
