-- title    = "Tables are backed up by AWS Backup"
-- severity = "low"
-- why      = "Point-in-time recovery ends with the table; a backup outlives it."
-- fix      = "Put the table into a backup plan."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_HowItWorksAWS.html"
-- controls = { prowler = ["dynamodb_table_protected_by_backup_plan"], fsbp = ["DynamoDB.4"] }
-- omits    = "Backups that were made on demand in DynamoDB itself."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose tables are judged; `*` stands for every table."
-- default  = ["*"]
-- [params.max_age_hours]
-- about    = "Hours for which the last backup may be old."
-- default  = 26

WITH named AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.tags,
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
        d.*,
        exists(
            SELECT 1
            FROM json_each(:envs) AS e
            WHERE
                e.value = '*'
                OR lower(e.value) = lower(coalesce(d.environment, :unstated_environment))
                OR (d.environment IS NULL AND lower(:unstated_environment) = 'production')
        ) AS is_wanted
    FROM named AS d
),

kept AS (
    SELECT
        d.*,
        p.arn IS NOT NULL AS is_protected,
        p.last_backup_time,
        (unixepoch(run.started_at) - unixepoch(p.last_backup_time)) / 3600.0 AS hours
    FROM scoped AS d
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_backup_protected_resource AS p
        ON d.account_id = p.account_id AND d.region = p.region AND d.arn = p.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        is_wanted,
        NULL,
        'environment ' || coalesce(environment, :unstated_environment) || ' is not listed'
    ) AS exempt,
    iif(is_protected, hours <= :max_age_hours, 0) AS compliant,
    CASE
        WHEN NOT is_protected THEN 'AWS Backup has no backup of it'
        ELSE 'last backed up ' || coalesce(last_backup_time, 'at a time that is not known')
    END AS actual
FROM kept;
