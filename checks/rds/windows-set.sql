-- title    = "Backup and maintenance windows are apart and in quiet hours"
-- severity = "medium"
-- why      = "Backups and maintenance slow down or interrupt a database, which hurts in business hours and worse when both meet."
-- fix      = "Set both windows within the quiet hours, one after the other."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html"
-- [params.quiet_hours_utc]
-- about    = "Hours of the day, UTC, that both windows lie within; `00:00-24:00` for any."
-- default  = "00:00-06:00"

WITH databases AS (
    -- The backup window of a member is its cluster's, the maintenance window is its own.
    SELECT
        account_id,
        region,
        arn,
        preferred_backup_window AS backup,
        preferred_maintenance_window AS maintenance,
        db_cluster_identifier IS NOT NULL AS member
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        preferred_backup_window AS backup,
        preferred_maintenance_window AS maintenance,
        0 AS member
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

-- Minutes after midnight, from `03:00-03:30` and `sun:04:00-sun:04:30`.
clock AS (
    SELECT
        account_id,
        region,
        arn,
        backup,
        maintenance,
        member,
        substr(backup, 1, 2) * 60 + substr(backup, 4, 2) AS backup_start,
        substr(backup, 7, 2) * 60 + substr(backup, 10, 2) AS backup_end,
        substr(maintenance, 5, 2) * 60 + substr(maintenance, 8, 2) AS maintenance_start,
        substr(maintenance, 15, 2) * 60 + substr(maintenance, 18, 2) AS maintenance_end,
        substr(:quiet_hours_utc, 1, 2) * 60 + substr(:quiet_hours_utc, 4, 2) AS quiet_start,
        substr(:quiet_hours_utc, 7, 2) * 60 + substr(:quiet_hours_utc, 10, 2) AS quiet_end
    FROM databases
),

-- A day has 1440 minutes; each of the windows, and the quiet hours, may go over midnight.
spans AS (
    SELECT
        account_id,
        region,
        arn,
        backup,
        maintenance,
        member,
        (backup_end - backup_start + 1440) % 1440 AS backup_length,
        (maintenance_end - maintenance_start + 1440) % 1440 AS maintenance_length,
        (quiet_end - quiet_start + 1439) % 1440 + 1 AS quiet_length,
        (backup_start - quiet_start + 1440) % 1440 AS backup_after_quiet,
        (maintenance_start - quiet_start + 1440) % 1440 AS maintenance_after_quiet,
        (maintenance_start - backup_start + 1440) % 1440 AS maintenance_after_backup,
        (backup_start - maintenance_start + 1440) % 1440 AS backup_after_maintenance
    FROM clock
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        backup,
        maintenance,
        maintenance_after_backup < backup_length
        OR backup_after_maintenance < maintenance_length AS meet,
        NOT member
        AND quiet_length < 1440
        AND backup_after_quiet + backup_length > quiet_length AS backup_loud,
        quiet_length < 1440
        AND maintenance_after_quiet + maintenance_length > quiet_length AS maintenance_loud
    FROM spans
)

SELECT
    account_id,
    region,
    arn AS resource,
    -- A window that AWS does not name is one that is not set.
    coalesce(NOT (meet OR backup_loud OR maintenance_loud), 0) AS compliant,
    'backup ' || coalesce(nullif(backup, ''), 'not set')
    || ', maintenance ' || coalesce(nullif(maintenance, ''), 'not set')
    || CASE
        WHEN meet THEN ', they overlap'
        WHEN backup_loud AND maintenance_loud THEN ', both outside of the quiet hours'
        WHEN backup_loud THEN ', the backup outside of the quiet hours'
        WHEN maintenance_loud THEN ', the maintenance outside of the quiet hours'
        ELSE ''
    END AS actual
FROM judged;
