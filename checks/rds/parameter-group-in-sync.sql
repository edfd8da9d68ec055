-- title    = "Databases run with the settings that they were given"
-- severity = "medium"
-- why      = "What waits for a reboot is not in force, though whoever reads the settings takes it to be."
-- fix      = "Reboot the database, or apply what is pending in the next maintenance window."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithDBInstanceParamGroups.html"

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        db_parameter_groups = '[]' AS is_unsaid,
        (
            SELECT
                group_concat(
                    'the parameter group ' || coalesce(g.value ->> '$.DBParameterGroupName', '?')
                    || ' is ' || (g.value ->> '$.ParameterApplyStatus'), ', '
                )
            FROM json_each(aws_rds_db_instance.db_parameter_groups) AS g
            WHERE (g.value ->> '$.ParameterApplyStatus') <> 'in-sync'
        ) AS parameters,
        (
            SELECT
                group_concat(
                    'the option group ' || coalesce(g.value ->> '$.OptionGroupName', '?') || ' is '
                    || (g.value ->> '$.Status'), ', '
                )
            FROM json_each(aws_rds_db_instance.option_group_memberships) AS g
            WHERE (g.value ->> '$.Status') <> 'in-sync'
        ) AS options,
        pending_modified_values AS pending,
        db_parameter_groups IS NOT NULL AND option_group_memberships IS NOT NULL AS is_known
    FROM aws_rds_db_instance
    WHERE status IS NOT 'deleting'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        engine,
        -- A cluster without instances runs nothing.
        0 AS is_unsaid,
        (
            SELECT
                group_concat(
                    'the cluster''s parameter group is '
                    || (m.value ->> '$.DBClusterParameterGroupStatus')
                    || ' on ' || coalesce(m.value ->> '$.DBInstanceIdentifier', '?'), ', '
                )
            FROM json_each(aws_rds_db_cluster.members) AS m
            WHERE (m.value ->> '$.DBClusterParameterGroupStatus') <> 'in-sync'
        ) AS parameters,
        NULL AS options,
        pending_modified_values AS pending,
        members IS NOT NULL AS is_known
    FROM aws_rds_db_cluster
    WHERE status IS NOT 'deleting'
),

waiting AS (
    SELECT
        account_id,
        region,
        arn,
        engine,
        is_unsaid,
        is_known,
        nullif(
            ltrim(
                coalesce(', ' || parameters, '') || coalesce(', ' || options, '')
                || iif(pending <> '{}', ', pending: ' || pending, ''), ', '
            ), ''
        ) AS waits
    FROM databases
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine LIKE 'custom-%', 'RDS Custom leaves the engine to its owner', NULL) AS exempt,
    CASE
        WHEN waits IS NOT NULL THEN 0
        WHEN is_known AND NOT is_unsaid THEN 1
    END AS compliant,
    coalesce(
        waits,
        iif(is_known AND NOT is_unsaid, 'nothing waits', 'AWS does not say what is in force')
    ) AS actual
FROM waiting;
