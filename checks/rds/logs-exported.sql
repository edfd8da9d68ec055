-- title    = "Databases send their logs to log groups that expire"
-- severity = "medium"
-- why      = "Logs that stay on the database are gone within days, and with the database, when an incident must be explained."
-- fix      = "Turn on the export of the missing logs, and set a retention on their log groups."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html"
-- controls = { prowler = ["rds_instance_integration_cloudwatch_logs", "rds_cluster_integration_cloudwatch_logs"], fsbp = ["RDS.9", "RDS.36", "RDS.37"] }
-- [params.logs]
-- about    = "Logs that must be exported, as `engine:log`; an engine stands for its editions too, `sqlserver` for `sqlserver-ee`."
-- default  = ["postgres:postgresql", "aurora-postgresql:postgresql", "mysql:error", "mysql:slowquery", "aurora-mysql:error", "aurora-mysql:slowquery", "mariadb:error", "mariadb:slowquery"]

WITH required AS (
    SELECT
        lower(substr(l.value, 1, instr(l.value, ':') - 1)) AS engine,
        lower(substr(l.value, instr(l.value, ':') + 1)) AS log
    FROM json_each(:logs) AS l
),

databases AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        enabled_cloudwatch_logs_exports AS exports,
        pending_modified_values -> '$.PendingCloudwatchLogsExports' AS pending,
        '/aws/rds/instance/' || db_instance_identifier || '/' AS log_group_prefix
    FROM aws_rds_db_instance
    WHERE
        db_cluster_identifier IS NULL
        AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        engine,
        enabled_cloudwatch_logs_exports AS exports,
        pending_modified_values -> '$.PendingCloudwatchLogsExports' AS pending,
        CASE engine
            WHEN 'docdb' THEN '/aws/docdb/'
            WHEN 'neptune' THEN '/aws/neptune/'
            ELSE '/aws/rds/cluster/'
        END || db_cluster_identifier || '/' AS log_group_prefix
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

expected AS (
    SELECT
        d.*,
        r.log,
        r.log IN (SELECT e.value FROM json_each(d.exports) AS e) AS exported,
        g.arn IS NOT NULL AS present,
        g.retention_in_days IS NOT NULL AS expires
    FROM databases AS d
    LEFT JOIN required AS r
        ON d.engine = r.engine OR d.engine LIKE r.engine || '-%'
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON
            d.account_id = g.account_id
            AND d.region = g.region
            AND d.log_group_prefix || r.log = g.name
    ORDER BY d.account_id, d.region, d.arn, r.log
),

logged AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        exports,
        pending,
        count(log) AS logs,
        min(iif(log IS NULL, NULL, exported AND present AND expires)) AS complete,
        group_concat(
            log || CASE
                WHEN NOT exported THEN ' is not exported'
                WHEN NOT present THEN ' has no log group'
                WHEN NOT expires THEN ' never expires'
                ELSE ' is kept'
            END, ', '
        ) AS story
    FROM expected
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(logs = 0, 'no log is required of ' || engine, NULL) AS exempt,
    iif(exports IS NULL, NULL, complete) AS compliant,
    iif(
        exports IS NULL,
        'AWS does not say what is exported',
        coalesce(story, 'exported: ' || exports)
    ) || coalesce(', pending: ' || pending, '') AS actual
FROM logged;
