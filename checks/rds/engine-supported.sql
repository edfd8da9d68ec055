-- title    = "Databases run versions in standard support, with maintenance done"
-- severity = "medium"
-- why      = "Versions out of support get no fixes of security holes, or cost extra, and are upgraded when AWS wants it."
-- fix      = "Upgrade to a supported version, let minor versions be applied by themselves, and do the pending maintenance."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html"
-- controls = { prowler = ["rds_instance_deprecated_engine_version", "rds_instance_extended_support", "rds_instance_minor_version_upgrade_enabled"], powerpipe = ["rds_db_instance_postgres_not_exposed_to_local_file_read_vulnerability"], fsbp = ["RDS.13"] }
-- omits    = "Clusters as such: their instances are judged; dates of support of Oracle, SQL Server and Db2."
-- [params.require_minor_upgrades]
-- about    = "Whether minor versions must be applied by themselves."
-- default  = true
-- [params.min_days]
-- about    = "Days that standard support lasts still, at least."
-- default  = 0

WITH maintenance AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        group_concat(
            m.action || ' since ' || coalesce(m.forced_apply_date, m.auto_applied_after_date), ', '
        ) AS overdue
    FROM aws_rds_pending_maintenance_action AS m
    CROSS JOIN upright_run AS run
    WHERE
        unixepoch(m.forced_apply_date) < unixepoch(run.started_at)
        OR unixepoch(m.auto_applied_after_date) < unixepoch(run.started_at)
    GROUP BY m.account_id, m.region, m.arn
),

versions AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.engine_version,
        i.engine_version_status,
        i.auto_minor_version_upgrade,
        -- DocumentDB applies none by itself, whatever the setting says.
        :require_minor_upgrades AND i.engine IS NOT 'docdb' AS asks_minor,
        v.engine IS NOT NULL AS is_dated,
        i.engine IN (
            'mysql', 'mariadb', 'postgres', 'aurora-mysql', 'aurora-postgresql'
        ) AS is_open,
        v.standard_support_end,
        julianday(v.standard_support_end) - julianday(run.started_at) AS days,
        m.overdue
    FROM aws_rds_db_instance AS i
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_rds_db_major_engine_version AS v
        ON
            i.account_id = v.account_id
            AND i.region = v.region
            AND i.engine = v.engine
            AND (
                i.engine_version = v.major_engine_version
                OR i.engine_version GLOB v.major_engine_version || '.*'
            )
    LEFT JOIN maintenance AS m
        ON i.account_id = m.account_id AND i.region = m.region AND i.arn = m.arn
    WHERE i.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine LIKE 'custom-%', 'RDS Custom leaves the engine to its owner', NULL) AS exempt,
    CASE
        WHEN engine_version_status <> 'available' OR overdue IS NOT NULL THEN 0
        WHEN days < :min_days THEN 0
        WHEN asks_minor AND auto_minor_version_upgrade = 0 THEN 0
        ELSE
            engine_version_status = 'available'
            AND iif(asks_minor, auto_minor_version_upgrade, 1)
            AND CASE is_open WHEN 1 THEN days >= :min_days WHEN 0 THEN 1 END
    END AS compliant,
    coalesce(engine || ' ' || engine_version, 'a version that is not known') || ' is '
    || coalesce(engine_version_status, 'in a state that is not known')
    || CASE
        WHEN standard_support_end IS NOT NULL
            THEN ', in standard support until ' || standard_support_end
        WHEN is_open AND NOT is_dated THEN ', and no major version that AWS names'
        ELSE ''
    END
    || CASE auto_minor_version_upgrade
        WHEN 1 THEN ', minor versions are applied by themselves'
        WHEN 0 THEN ', minor versions are not applied by themselves'
        ELSE ', whether minor versions are applied is not known'
    END
    || coalesce(', maintenance is overdue: ' || overdue, '') AS actual
FROM versions;
