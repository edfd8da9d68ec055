-- title    = "Databases refuse connections without TLS"
-- severity = "high"
-- why      = "A client that connects in plain text sends its password and every row in the clear."
-- fix      = "Set the engine's parameter that forces TLS in a parameter group of your own."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
-- controls = { prowler = ["rds_instance_transport_encrypted"], fsbp = ["RDS.38", "RDS.39", "RDS.41", "RDS.44"] }
-- omits    = "It does not judge proxies, nor Oracle, Db2 and RDS Custom, where no parameter forces TLS."
-- [params.settings]
-- about    = "Parameter settings, `name=value`, each of which forces TLS; a database needs one of them."
-- default  = ["rds.force_ssl=1", "require_secure_transport=ON", "require_secure_transport=1", "neptune_enforce_ssl=1", "tls=enabled", "tls=fips-140-3", "tls=tls1.2+", "tls=tls1.3+"]

WITH databases AS (
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

settings AS (
    SELECT
        d.*,
        p.key || '=' || p.value AS setting,
        lower(p.key || '=' || p.value) IN (
            SELECT lower(s.value) FROM json_each(:settings) AS s
        ) AS forces
    FROM databases AS d
    LEFT JOIN json_each(d.parameters) AS p
        ON lower(p.key) IN (
            SELECT lower(substr(s.value, 1, instr(s.value, '=') - 1))
            FROM json_each(:settings) AS s
        )
    ORDER BY d.account_id, d.region, d.arn, setting
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN engine LIKE 'custom-%' THEN 'RDS Custom leaves the engine to its owner'
        WHEN engine LIKE 'oracle-%' THEN 'Oracle takes TLS from its option group'
        WHEN engine LIKE 'db2-%' THEN 'Db2 has no parameter that forces TLS'
    END AS exempt,
    -- What waits for a reboot is written in the group, and is not what the database runs with.
    iif(parameters IS NULL OR waits IS NOT NULL, NULL, coalesce(max(forces), 0)) AS compliant,
    coalesce(
        group_concat(setting, ', '),
        iif(parameters IS NULL, 'unread', 'nothing that forces TLS')
    )
    || ' in the parameter group ' || coalesce(group_name, 'that AWS does not name')
    || coalesce(', which is not in force: ' || waits, '') AS actual
FROM settings
GROUP BY account_id, region, arn;
