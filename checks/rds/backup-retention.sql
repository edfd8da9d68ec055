-- title    = "Databases keep automated backups"
-- severity = "high"
-- why      = "Without backups that reach far enough back, a bad write found late cannot be undone."
-- fix      = "Set the backup retention period to at least the required number of days."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"
-- controls = { prowler = ["rds_instance_backup_enabled"], powerpipe = ["rds_db_instance_backup_retention_period_less_than_7"], fsbp = ["RDS.11"] }
-- [params.min_days]
-- about    = "Days that automated backups are kept."
-- default  = 7
-- [params.max_lag_minutes]
-- about    = "Minutes between now and the latest time that a running database can be restored to."
-- default  = 30

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        backup_retention_period,
        latest_restorable_time,
        pending_modified_values ->> '$.BackupRetentionPeriod' AS pending,
        coalesce(
            read_replica_source_db_instance_identifier, read_replica_source_db_cluster_identifier
        ) AS replica_of
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL
    UNION ALL
    -- A cluster that replicates another one keeps backups of its own.
    SELECT
        account_id,
        region,
        arn,
        status,
        backup_retention_period,
        latest_restorable_time,
        pending_modified_values ->> '$.BackupRetentionPeriod' AS pending,
        NULL AS replica_of
    FROM aws_rds_db_cluster
),

aged AS (
    SELECT
        d.*,
        -- A stopped database writes nothing that could be lost.
        iif(
            d.status IN ('stopping', 'stopped', 'starting'),
            0,
            (julianday(run.started_at) - julianday(d.latest_restorable_time)) * 24 * 60
        ) AS lag_minutes
    FROM databases AS d
    CROSS JOIN upright_run AS run
    WHERE d.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        replica_of IS NOT NULL AND backup_retention_period = 0,
        'a read replica is backed up at its source, ' || replica_of,
        NULL
    ) AS exempt,
    backup_retention_period >= :min_days AND lag_minutes <= :max_lag_minutes AS compliant,
    CASE
        WHEN backup_retention_period IS NULL THEN 'AWS does not say how long backups are kept'
        WHEN backup_retention_period = 0 THEN 'automated backups are off'
        ELSE
            'backups are kept for ' || backup_retention_period || ' days, restorable until '
            || coalesce(latest_restorable_time, 'a time not known yet')
    END || coalesce(', pending: ' || pending || ' days', '') AS actual
FROM aged;
