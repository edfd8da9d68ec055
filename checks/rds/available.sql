-- title    = "Databases are available"
-- severity = "high"
-- why      = "A database that failed, is full or has lost its key or network serves nobody, and a replica that stopped replicating serves old data."
-- fix      = "Look up what the status means, and do what AWS advises for it."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html"
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.states]
-- about    = "States in which a database serves its clients."
-- default  = ["available", "backing-up", "configuring-associated-roles", "configuring-enhanced-monitoring", "configuring-iam-database-auth", "configuring-log-exports", "modifying", "resetting-master-credentials", "storage-config-upgrade", "storage-initialization", "storage-optimization"]
-- [params.envs]
-- about    = "Environments, in any letter case, whose databases may not be stopped; empty for all."
-- default  = ["production", "prod", "prd", "live"]

WITH databases AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        tags,
        (
            SELECT
                group_concat(
                    coalesce(i.value ->> '$.StatusType', 'a part') || ' is '
                    || coalesce(i.value ->> '$.Status', 'not normal')
                    || coalesce(': ' || (i.value ->> '$.Message'), ''), '; '
                )
            FROM json_each(aws_rds_db_instance.status_infos) AS i
            WHERE NOT (i.value ->> '$.Normal')
        ) AS trouble,
        status_infos IS NOT NULL AS is_known
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        status,
        tags,
        NULL AS trouble,
        1 AS is_known
    FROM aws_rds_db_cluster
),

named AS (
    SELECT
        d.*,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(d.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM databases AS d
    WHERE d.status IS NOT 'deleting'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        status IN ('stopping', 'stopped')
        AND json_array_length(:envs) > 0
        AND lower(coalesce(environment, :unstated_environment)) NOT IN (
            SELECT lower(name.value) FROM json_each(:envs) AS name
        ),
        status || ', as one of environment ' || coalesce(environment, :unstated_environment)
        || ' may be',
        NULL
    ) AS exempt,
    CASE
        WHEN status NOT IN (SELECT s.value FROM json_each(:states) AS s) THEN 0
        WHEN trouble IS NOT NULL THEN 0
        WHEN is_known THEN status IS NOT NULL OR NULL
    END AS compliant,
    coalesce(status, 'its state is not known') || coalesce(', ' || trouble, '') AS actual
FROM named;
