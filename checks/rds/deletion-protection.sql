-- title    = "Databases are protected from deletion where the environment asks"
-- severity = "medium"
-- why      = "One mistaken command deletes a database that is not protected, and a protected one blocks tearing a test stack down."
-- fix      = "Turn deletion protection on in the environments that must survive, and off in those that must be destroyable."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
-- controls = { prowler = ["rds_instance_deletion_protection", "rds_cluster_deletion_protection"], fsbp = ["RDS.7", "RDS.8"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.on_envs]
-- about    = "Environments whose databases must be protected; `*` stands for every database."
-- default  = ["prod", "production"]
-- [params.off_envs]
-- about    = "Environments whose databases must not be protected."
-- default  = ["dev"]

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        deletion_protection,
        tags
    FROM aws_rds_db_instance
    WHERE
        db_cluster_identifier IS NULL
        AND status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        deletion_protection,
        tags
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

named AS (
    SELECT
        *,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(databases.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM databases
),

scoped AS (
    SELECT
        *,
        CASE
            WHEN
                lower(coalesce(d.environment, :unstated_environment)) IN (
                    SELECT lower(e.value) FROM json_each(:off_envs) AS e
                )
                THEN 0
            WHEN
                EXISTS (
                    SELECT 1
                    FROM json_each(:on_envs) AS e
                    WHERE
                        e.value = '*'
                        OR lower(e.value) = lower(coalesce(d.environment, :unstated_environment))
                        OR (d.environment IS NULL AND lower(:unstated_environment) = 'production')
                )
                THEN 1
        END AS wanted
    FROM named AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        wanted IS NULL,
        'environment ' || coalesce(environment, :unstated_environment) || ' is not listed',
        NULL
    ) AS exempt,
    deletion_protection = wanted AS compliant,
    CASE deletion_protection
        WHEN 1 THEN 'deletion protection is on'
        WHEN 0 THEN 'deletion protection is off'
        ELSE 'AWS does not say whether deletion protection is on'
    END
    || coalesce(
        ' in ' || environment,
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM scoped;
