-- title    = "Tables are protected from deletion where the environment asks"
-- severity = "medium"
-- why      = "One mistaken command deletes a table that is not protected, and a protected one blocks tearing a test stack down."
-- fix      = "Turn deletion protection on in the environments that must survive, and off in those that must be destroyable."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html"
-- controls = { prowler = ["dynamodb_table_deletion_protection_enabled"], fsbp = ["DynamoDB.6"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.on_envs]
-- about    = "Environments whose tables must be protected; `*` stands for every table."
-- default  = ["prod", "production"]
-- [params.off_envs]
-- about    = "Environments whose tables must not be protected."
-- default  = ["dev"]

WITH named AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.tags,
        d.deletion_protection_enabled,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(d.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_dynamodb_table AS d
    WHERE d.table_status IS NOT 'DELETING'
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
    deletion_protection_enabled = wanted AS compliant,
    CASE deletion_protection_enabled
        WHEN 1 THEN 'deletion protection is on'
        WHEN 0 THEN 'deletion protection is off'
        ELSE 'AWS does not say whether deletion protection is on'
    END
    || ', environment ' || coalesce(environment, 'not stated, taken for ' || :unstated_environment)
        AS actual
FROM scoped;
