-- title    = "Databases take IAM credentials where asked"
-- severity = "low"
-- why      = "A login by a token of IAM is good for minutes; a password is good until somebody remembers to change it."
-- fix      = "Turn IAM database authentication on."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
-- controls = { prowler = ["rds_instance_iam_authentication_enabled", "rds_cluster_iam_authentication_enabled"], fsbp = ["RDS.10", "RDS.12"] }
-- omits    = "Whether users of the database are set up to log in so."
-- [params.required]
-- about    = "Names or ARNs of the databases that must take IAM credentials; `*` stands for any characters."
-- default  = []

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        db_instance_identifier AS name,
        iam_database_authentication_enabled AS is_on,
        pending_modified_values ->> '$.IAMDatabaseAuthenticationEnabled' AS pending
    FROM aws_rds_db_instance
    WHERE db_cluster_identifier IS NULL AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        engine,
        db_cluster_identifier AS name,
        iam_database_authentication_enabled AS is_on,
        pending_modified_values ->> '$.IAMDatabaseAuthenticationEnabled' AS pending
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

asked AS (
    SELECT
        d.*,
        exists(
            SELECT 1
            FROM json_each(:required) AS r
            WHERE d.name GLOB r.value OR d.arn GLOB r.value
        ) AS is_required
    FROM databases AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN
            engine NOT IN (
                'aurora',
                'aurora-mysql',
                'aurora-postgresql',
                'mariadb',
                'mysql',
                'neptune',
                'postgres'
            )
            THEN engine || ' has no IAM database authentication'
        WHEN NOT is_required AND NOT is_on THEN 'IAM database authentication is not required of it'
    END AS exempt,
    is_on AS compliant,
    CASE is_on
        WHEN 1 THEN 'IAM database authentication is on'
        WHEN 0 THEN 'IAM database authentication is off'
        ELSE 'AWS does not say whether IAM database authentication is on'
    END
    || CASE pending WHEN 1 THEN ', pending: on' WHEN 0 THEN ', pending: off' ELSE '' END AS actual
FROM asked;
