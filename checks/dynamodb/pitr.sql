-- title    = "Tables can be restored to a point in time"
-- severity = "high"
-- why      = "Items that a faulty program wrote over are lost where the table cannot be brought back to the minute before."
-- fix      = "Turn point-in-time recovery on."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
-- controls = { prowler = ["dynamodb_tables_pitr_enabled"], fsbp = ["DynamoDB.2"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose tables are judged; `*` stands for every table."
-- default  = ["*"]

WITH named AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.tags,
        d.continuous_backups_status,
        d.point_in_time_recovery_description,
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
    continuous_backups_status = 'ENABLED'
    AND (point_in_time_recovery_description ->> '$.PointInTimeRecoveryStatus') = 'ENABLED'
        AS compliant,
    CASE point_in_time_recovery_description ->> '$.PointInTimeRecoveryStatus'
        WHEN 'ENABLED'
            THEN
                'point-in-time recovery is on'
                || coalesce(
                    ', for '
                    || (point_in_time_recovery_description ->> '$.RecoveryPeriodInDays')
                    || ' days',
                    ''
                )
        WHEN 'DISABLED' THEN 'point-in-time recovery is off'
        ELSE 'whether it can be restored is not known'
    END AS actual
FROM scoped;
