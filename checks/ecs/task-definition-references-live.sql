-- title    = "What task definitions name exists, and their roles may read it"
-- severity = "high"
-- why      = "A task whose image, secret, log group or role is gone, or out of its reach, does not start."
-- fix      = "Name what exists, and give the execution role the rights to pull the image, read the secrets and write the logs."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html"
-- omits    = "Parameters of Parameter Store, keys, other accounts and regions, policies of the organisation, and what the task role may do; older revisions that no service runs."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

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

part AS (
    -- Rights, and with them secrets.
    SELECT
        account_id,
        region,
        arn,
        iif(is_allowed = 1 AND NOT :trust_account_policies, NULL, is_allowed) AS is_sound,
        'for ' || purpose || ' of ' || target_arn || ': ' || because AS words
    FROM aws_ecs_task_definition_permission
    UNION ALL
    -- Roles.
    SELECT
        d.account_id,
        d.region,
        d.arn,
        CASE
            WHEN d.task_role_arn NOT LIKE '%:' || d.account_id || ':role/%' THEN NULL
            ELSE r.arn IS NOT NULL
        END AS is_sound,
        'the task role ' || d.task_role_arn || iif(
            r.arn IS NULL, ' does not exist in its account', ' exists'
        ) AS words
    FROM aws_ecs_task_definition AS d
    LEFT JOIN aws_iam_role AS r
        ON d.account_id = r.account_id AND d.task_role_arn = r.arn
    WHERE d.task_role_arn <> ''
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        CASE
            WHEN d.execution_role_arn NOT LIKE '%:' || d.account_id || ':role/%' THEN NULL
            ELSE r.arn IS NOT NULL
        END AS is_sound,
        'the execution role ' || d.execution_role_arn || iif(
            r.arn IS NULL, ' does not exist in its account', ' exists'
        ) AS words
    FROM aws_ecs_task_definition AS d
    LEFT JOIN aws_iam_role AS r
        ON d.account_id = r.account_id AND d.execution_role_arn = r.arn
    WHERE d.execution_role_arn <> ''
    UNION ALL
    -- Images of the account and region.
    SELECT
        u.account_id,
        u.region,
        u.arn,
        exists(
            SELECT 1
            FROM aws_ecr_image AS i
            LEFT JOIN json_each(i.image_tags) AS t ON 1
            WHERE
                u.account_id = i.account_id
                AND u.region = i.region
                AND u.repository_name = i.repository_name
                -- What is in the archive cannot be pulled.
                AND i.image_status IS NOT 'ARCHIVED'
                AND (
                    u.image_digest = i.image_digest
                    OR (u.image_digest IS NULL AND u.image_tag = t.value)
                )
        ) AS is_sound,
        'the image ' || u.image AS words
    FROM aws_ecs_task_definition_image AS u
    WHERE u.registry_id = u.account_id AND u.registry_region = u.region
    UNION ALL
    -- Log groups of the region that are not made on the fly.
    SELECT
        d.account_id,
        d.region,
        d.arn,
        g.arn IS NOT NULL AS is_sound,
        'the log group ' || (c.value ->> '$.LogConfiguration.Options.awslogs-group') AS words
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.container_definitions) AS c
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON
            d.account_id = g.account_id
            AND d.region = g.region
            AND c.value ->> '$.LogConfiguration.Options.awslogs-group' = g.name
    WHERE
        (c.value ->> '$.LogConfiguration.LogDriver') = 'awslogs'
        AND c.value ->> '$.LogConfiguration.Options.awslogs-group' IS NOT NULL
        AND coalesce(c.value ->> '$.LogConfiguration.Options.awslogs-region', d.region) = d.region
        AND c.value ->> '$.LogConfiguration.Options.awslogs-create-group' IS NOT 'true'
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_sound) AS is_sound,
        max(is_sound IS NULL) AS is_unknown,
        count(*) AS parts,
        group_concat(iif(is_sound = 0, words, NULL), '; ') AS unsound,
        group_concat(iif(is_sound IS NULL, words, NULL), '; ') AS unknown
    FROM (
        SELECT * FROM part
        ORDER BY words
    ) AS p
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(
        d.container_definitions IS NOT NULL
        AND d.execution_role_arn IS NOT NULL
        AND d.task_role_arn IS NOT NULL
        AND s.arn IS NULL,
        'it names nothing of the account',
        NULL
    ) AS exempt,
    CASE
        WHEN s.is_sound = 0 THEN 0
        WHEN
            d.container_definitions IS NULL
            OR d.execution_role_arn IS NULL
            OR d.task_role_arn IS NULL
            THEN NULL
        WHEN NOT s.is_unknown THEN 1
    END AS compliant,
    CASE
        WHEN s.unsound IS NOT NULL THEN 'not sound: ' || s.unsound
        WHEN d.container_definitions IS NULL THEN 'its containers are not known'
        WHEN s.unknown IS NOT NULL THEN 'not known: ' || s.unknown
        ELSE coalesce('all of it is sound: ' || s.parts, 'it names nothing of the account')
    END
    || coalesce(', run by ' || u.services, ', run by no service') AS actual
FROM aws_ecs_task_definition AS d
LEFT JOIN summary AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn
LEFT JOIN used AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.task_definition;
