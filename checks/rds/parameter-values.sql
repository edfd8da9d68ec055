-- title    = "Parameters have the documented values"
-- severity = "medium"
-- why      = "A database whose settings are not those that were documented behaves otherwise than its owners expect."
-- fix      = "Set the parameter in the parameter group of the database, and reboot it where that must be."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html"
-- omits    = "Instance parameter groups of the members of a cluster; values that AWS writes as a formula are compared as the formula."
-- [params.expected]
-- about    = "What is documented, as `engine:parameter=value`; an engine stands for its editions too, `sqlserver` for `sqlserver-ee`."
-- type     = "strings"

WITH required AS (
    SELECT
        e.engine,
        substr(e.setting, 1, instr(e.setting, '=') - 1) AS name,
        substr(e.setting, instr(e.setting, '=') + 1) AS value
    FROM (
        SELECT
            lower(substr(value, 1, instr(value, ':') - 1)) AS engine,
            substr(value, instr(value, ':') + 1) AS setting
        FROM json_each(:expected)
    ) AS e
),

databases AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.engine,
        i.db_parameter_groups ->> '$[0].DBParameterGroupName' AS group_name,
        nullif(i.db_parameter_groups ->> '$[0].ParameterApplyStatus', 'in-sync') AS waits,
        g.parameters
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
        c.db_cluster_parameter_group AS group_name,
        (
            SELECT group_concat(m.value ->> '$.DBClusterParameterGroupStatus', ', ')
            FROM json_each(c.members) AS m
            WHERE (m.value ->> '$.DBClusterParameterGroupStatus') <> 'in-sync'
        ) AS waits,
        g.parameters
    FROM aws_rds_db_cluster AS c
    LEFT JOIN aws_rds_db_cluster_parameter_group AS g
        ON
            c.account_id = g.account_id
            AND c.region = g.region
            AND c.db_cluster_parameter_group = g.name
    WHERE c.status IS NOT 'deleting'
),

compared AS (
    SELECT
        d.*,
        r.name,
        r.value AS expected,
        (
            SELECT p.value FROM json_each(d.parameters) AS p
            WHERE lower(p.key) = lower(r.name)
        ) AS value
    FROM databases AS d
    LEFT JOIN required AS r
        ON d.engine = r.engine OR d.engine LIKE r.engine || '-%'
    ORDER BY d.account_id, d.region, d.arn, r.name
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(count(name) = 0, 'no value is documented for ' || engine, NULL) AS exempt,
    -- What waits for a reboot is written in the group, and is not what the database runs with.
    iif(
        parameters IS NULL OR waits IS NOT NULL OR count(name) = 0,
        NULL,
        min(coalesce(lower(value) = lower(expected), 0))
    ) AS compliant,
    coalesce(
        iif(parameters IS NULL, 'parameters were not read', NULL),
        group_concat(
            name || CASE
                WHEN lower(value) = lower(expected) THEN ' is ' || value
                ELSE ' is ' || coalesce(value, 'not set') || ' and not ' || expected
            END, ', '
        ),
        'nothing is documented'
    )
    || ' in the parameter group ' || coalesce(group_name, 'that AWS does not name')
    || coalesce(', which is not in force: ' || waits, '') AS actual
FROM compared
GROUP BY account_id, region, arn;
