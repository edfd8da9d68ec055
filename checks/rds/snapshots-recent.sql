-- title    = "Databases have a recent snapshot"
-- severity = "medium"
-- why      = "Without a snapshot of the last day, there is no whole copy to start a recovery from."
-- fix      = "Turn automated backups on, or mend what keeps them from being made."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ManagingAutomatedBackups.html"
-- omits    = "Backups of AWS Backup, which `rds/backup-plan` judges."
-- [params.max_age_hours]
-- about    = "Hours for which the latest snapshot may be old."
-- default  = 26

WITH databases AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.status,
        iif(
            i.backup_retention_period = 0,
            coalesce(
                i.read_replica_source_db_instance_identifier,
                i.read_replica_source_db_cluster_identifier
            ),
            NULL
        ) AS replica_of,
        max(iif(s.status = 'available', s.create_time, NULL)) AS latest,
        max(
            s.arn IS NOT NULL
            AND (s.status IS NULL OR (s.status = 'available' AND s.create_time IS NULL))
        ) AS has_undated
    FROM aws_rds_db_instance AS i
    LEFT JOIN aws_rds_db_snapshot AS s
        ON
            i.account_id = s.account_id
            AND i.region = s.region
            -- A name may be given anew to another database.
            AND iif(
                i.resource_id IS NULL OR s.dbi_resource_id IS NULL,
                i.db_instance_identifier = s.db_instance_identifier,
                i.resource_id = s.dbi_resource_id
            )
    WHERE i.db_cluster_identifier IS NULL AND i.status IS NOT 'deleting'
    GROUP BY i.account_id, i.region, i.arn
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.status,
        NULL AS replica_of,
        max(iif(s.status = 'available', s.create_time, NULL)) AS latest,
        max(
            s.arn IS NOT NULL
            AND (s.status IS NULL OR (s.status = 'available' AND s.create_time IS NULL))
        ) AS has_undated
    FROM aws_rds_db_cluster AS c
    LEFT JOIN aws_rds_db_cluster_snapshot AS s
        ON
            c.account_id = s.account_id
            AND c.region = s.region
            AND iif(
                c.resource_id IS NULL OR s.db_cluster_resource_id IS NULL,
                c.db_cluster_identifier = s.db_cluster_identifier,
                c.resource_id = s.db_cluster_resource_id
            )
    WHERE c.status IS NOT 'deleting'
    GROUP BY c.account_id, c.region, c.arn
),

aged AS (
    SELECT
        d.*,
        (unixepoch(run.started_at) - unixepoch(d.latest)) / 3600.0 AS hours
    FROM databases AS d
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN replica_of IS NOT NULL THEN 'a read replica is backed up at its source, ' || replica_of
        WHEN status IN ('stopping', 'stopped', 'starting')
            THEN 'no snapshots are made of it while it is ' || status
    END AS exempt,
    CASE
        WHEN hours <= :max_age_hours THEN 1
        WHEN has_undated THEN NULL
        ELSE 0
    END AS compliant,
    coalesce('the latest snapshot is of ' || latest, 'there is no snapshot that is available')
    || iif(has_undated, ', and of one it is not known when it was made', '') AS actual
FROM aged;
