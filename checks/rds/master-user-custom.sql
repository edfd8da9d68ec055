-- title    = "Master users have names that cannot be guessed"
-- severity = "low"
-- why      = "Whoever guesses passwords begins with the names and ports that every tutorial uses."
-- fix      = "Restore the database under another master user, and use another port where that is asked."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html"
-- controls = { prowler = ["rds_instance_default_admin", "rds_cluster_default_admin", "rds_instance_non_default_port", "rds_cluster_non_default_port"], fsbp = ["RDS.23", "RDS.24", "RDS.25"] }
-- [params.names]
-- about    = "Names, in any letter case, that are guessed first."
-- default  = ["admin", "administrator", "aws_admin", "db2inst1", "dbadmin", "docdbadmin", "master", "mysql", "oracle", "postgres", "root", "sa", "sysadmin"]
-- [params.require_custom_port]
-- about    = "Whether the port must be another than the engine's own."
-- default  = false
-- [params.default_ports]
-- about    = "Ports of engines, as `engine:port`; an engine stands for its editions too, `sqlserver` for `sqlserver-ee`."
-- default  = ["aurora:3306", "aurora-mysql:3306", "aurora-postgresql:5432", "db2:50000", "docdb:27017", "mariadb:3306", "mysql:3306", "neptune:8182", "oracle:1521", "postgres:5432", "sqlserver:1433"]

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        master_user_name,
        endpoint_port AS port
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        engine,
        master_user_name,
        port
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

ports AS (
    SELECT
        substr(value, 1, instr(value, ':') - 1) AS engine,
        cast(substr(value, instr(value, ':') + 1) AS INTEGER) AS port
    FROM json_each(:default_ports)
),

judged AS (
    SELECT
        d.*,
        lower(d.master_user_name) IN (
            SELECT lower(n.value) FROM json_each(:names) AS n
        ) AS is_guessed,
        d.port IN (
            SELECT p.port
            FROM ports AS p
            WHERE d.engine = p.engine OR d.engine LIKE p.engine || '-%'
        ) AS is_usual_port
    FROM databases AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        engine = 'neptune' AND NOT :require_custom_port, 'Neptune has no master user', NULL
    ) AS exempt,
    CASE
        WHEN is_guessed AND engine <> 'neptune' THEN 0
        WHEN :require_custom_port AND is_usual_port THEN 0
        ELSE
            iif(engine = 'neptune', 1, NOT is_guessed)
            AND iif(:require_custom_port, NOT is_usual_port, 1)
    END AS compliant,
    'the master user is ' || coalesce(master_user_name, 'not known')
    || ', the port ' || coalesce(port, 'not known') AS actual
FROM judged;
