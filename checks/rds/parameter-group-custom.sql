-- title    = "Databases use a parameter group of their own, of a fitting family"
-- severity = "medium"
-- why      = "AWS's default groups cannot be changed, so no setting of the engine can be hardened or tuned without a swap and a reboot."
-- fix      = "Make a parameter group for the engine and version of the database, and attach it."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html"
-- omits    = "It does not judge the instance parameter groups of the members of a cluster."

WITH databases AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.engine_version,
        i.db_parameter_groups ->> '$[0].DBParameterGroupName' AS group_name,
        nullif(i.db_parameter_groups ->> '$[0].ParameterApplyStatus', 'in-sync') AS waits,
        g.db_parameter_group_family AS family
    FROM aws_rds_db_instance AS i
    LEFT JOIN aws_rds_db_parameter_group AS g
        ON
            i.account_id = g.account_id
            AND i.region = g.region
            AND (i.db_parameter_groups ->> '$[0].DBParameterGroupName') = g.name
    WHERE
        i.db_cluster_identifier IS NULL
        AND i.status IS NOT 'deleting'
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.engine,
        c.engine_version,
        c.db_cluster_parameter_group AS group_name,
        (
            SELECT group_concat(m.value ->> '$.DBClusterParameterGroupStatus', ', ')
            FROM json_each(c.members) AS m
            WHERE (m.value ->> '$.DBClusterParameterGroupStatus') <> 'in-sync'
        ) AS waits,
        g.db_parameter_group_family AS family
    FROM aws_rds_db_cluster AS c
    LEFT JOIN aws_rds_db_cluster_parameter_group AS g
        ON
            c.account_id = g.account_id
            AND c.region = g.region
            AND c.db_cluster_parameter_group = g.name
    WHERE c.status IS NOT 'deleting'
),

-- A family is the engine and the beginning of its version: `postgres16`, `oracle-ee-19`.
split AS (
    SELECT
        *,
        substr(family, 1, length(engine)) = engine AS same_engine,
        ltrim(substr(family, length(engine) + 1), '-') AS family_version
    FROM databases
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(engine LIKE 'custom-%', 'RDS Custom leaves the engine to its owner', NULL) AS exempt,
    group_name NOT LIKE 'default.%'
    AND same_engine
    AND substr(engine_version, 1, length(family_version)) = family_version
    -- Until it has taken the group, the database runs with what it had.
    AND iif(waits IS NULL, 1, NULL) AS compliant,
    'parameter group ' || coalesce(group_name, 'that AWS does not name')
    || coalesce(' of the family ' || family, '')
    || coalesce(', which is not in force: ' || waits, '')
    || ', version ' || coalesce(engine || ' ' || engine_version, 'unknown') AS actual
FROM split;
