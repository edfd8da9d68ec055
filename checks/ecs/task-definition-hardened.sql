-- title    = "Containers run with little: not as root, privileged or writable"
-- severity = "medium"
-- why      = "From a container that is root, privileged or in the namespaces of its host, an attacker gets to the host."
-- fix      = "Name a user, make the root file system read-only, and leave privileges and namespaces of the host alone."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"
-- controls = { prowler = ["ecs_task_definitions_no_privileged_containers", "ecs_task_definitions_containers_readonly_access", "ecs_task_definitions_host_namespace_not_shared", "ecs_task_definitions_host_networking_mode_users"], powerpipe = ["ecs_task_definition_no_root_user"], fsbp = ["ECS.3", "ECS.4", "ECS.5", "ECS.20"] }
-- omits    = "Containers of Windows, users that an image names by itself, and capabilities; older revisions that no service runs."
-- [params.allow_root]
-- about    = "Whether containers may run as root, or as whom their image names."
-- default  = false

WITH used AS (
    SELECT
        account_id,
        region,
        task_definition,
        group_concat(service_name, ', ') AS services
    FROM (
        SELECT
            account_id,
            region,
            task_definition,
            service_name
        FROM aws_ecs_service
        WHERE task_definition IS NOT NULL
        ORDER BY service_name
    ) AS s
    GROUP BY account_id, region, task_definition
),

flaw AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        c.value ->> '$.Name' || ' is privileged' AS words
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.container_definitions) AS c
    WHERE (c.value ->> '$.Privileged') = 1
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        c.value ->> '$.Name' || ' may write to its root file system' AS words
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.container_definitions) AS c
    WHERE c.value ->> '$.ReadonlyRootFilesystem' IS NOT 1
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        c.value ->> '$.Name'
        || coalesce(' runs as ' || (c.value ->> '$.User'), ' runs as whom its image names') AS words
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.container_definitions) AS c
    WHERE
        NOT :allow_root
        AND (
            coalesce(c.value ->> '$.User', '') IN ('', '0', 'root')
            OR c.value ->> '$.User' LIKE '0:%'
            OR c.value ->> '$.User' LIKE 'root:%'
        )
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'it is in the network of the host' AS words
    FROM aws_ecs_task_definition
    WHERE network_mode = 'host'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'it sees the processes of the host' AS words
    FROM aws_ecs_task_definition
    WHERE pid_mode = 'host'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'it shares memory with the host' AS words
    FROM aws_ecs_task_definition
    WHERE ipc_mode = 'host'
),

flaws AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(words, ', ') AS words
    FROM (
        SELECT * FROM flaw
        ORDER BY words
    ) AS f
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(
        d.operating_system_family LIKE 'WINDOWS%', 'its containers run on Windows', NULL
    ) AS exempt,
    CASE
        WHEN f.words IS NOT NULL THEN 0
        WHEN d.container_definitions IS NULL OR d.operating_system_family IS NULL THEN NULL
        WHEN d.network_mode IS NULL OR d.pid_mode IS NULL OR d.ipc_mode IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(
        f.words,
        iif(
            d.container_definitions IS NULL,
            'its containers are not known',
            json_array_length(d.container_definitions) || ' hardened containers'
        )
    )
    || coalesce(', run by ' || u.services, ', run by no service') AS actual
FROM aws_ecs_task_definition AS d
LEFT JOIN flaws AS f
    ON d.account_id = f.account_id AND d.region = f.region AND d.arn = f.arn
LEFT JOIN used AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.task_definition;
