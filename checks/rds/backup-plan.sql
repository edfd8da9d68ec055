-- title    = "Databases are backed up by AWS Backup"
-- severity = "low"
-- why      = "Automated backups go with the database and its account; those of a plan are kept, locked and copied apart from it."
-- fix      = "Put the database into a backup plan."
-- docs     = "https://docs.aws.amazon.com/aws-backup/latest/devguide/working-with-supported-services.html"
-- controls = { prowler = ["rds_instance_protected_by_backup_plan", "rds_cluster_protected_by_backup_plan"], fsbp = ["RDS.26"] }
-- omits    = "Automated backups and snapshots of RDS itself, which `rds/snapshots-recent` judges."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose databases are judged; `*` stands for every database."
-- default  = ["*"]
-- [params.max_age_hours]
-- about    = "Hours for which the last backup may be old."
-- default  = 26

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        tags,
        coalesce(
            read_replica_source_db_instance_identifier, read_replica_source_db_cluster_identifier
        ) AS replica_of
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        tags,
        NULL AS replica_of
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

named AS (
    SELECT
        d.*,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(d.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM databases AS d
),

kept AS (
    SELECT
        d.*,
        exists(
            SELECT 1
            FROM json_each(:envs) AS e
            WHERE
                e.value = '*'
                OR lower(e.value) = lower(coalesce(d.environment, :unstated_environment))
                OR (d.environment IS NULL AND lower(:unstated_environment) = 'production')
        ) AS is_wanted,
        p.arn IS NOT NULL AS is_protected,
        p.last_backup_time,
        (unixepoch(run.started_at) - unixepoch(p.last_backup_time)) / 3600.0 AS hours
    FROM named AS d
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_backup_protected_resource AS p
        ON d.account_id = p.account_id AND d.region = p.region AND d.arn = p.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN NOT is_wanted
            THEN 'environment ' || coalesce(environment, :unstated_environment) || ' is not listed'
        WHEN replica_of IS NOT NULL AND NOT is_protected
            THEN 'a read replica is backed up at its source, ' || replica_of
    END AS exempt,
    iif(is_protected, hours <= :max_age_hours, 0) AS compliant,
    CASE
        WHEN NOT is_protected THEN 'AWS Backup has no backup of it'
        ELSE 'last backed up ' || coalesce(last_backup_time, 'at a time that is not known')
    END AS actual
FROM kept;
