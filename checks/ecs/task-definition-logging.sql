-- title    = "Containers log to a log group that exists"
-- severity = "medium"
-- why      = "What a container says is gone with it, and one whose log group does not exist does not even start."
-- fix      = "Give every container a log configuration, and make its log group beforehand."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"
-- controls = { prowler = ["ecs_task_definitions_logging_enabled", "ecs_task_definitions_logging_block_mode"], fsbp = ["ECS.9"] }
-- omits    = "Where other drivers than awslogs send to, and groups of other regions; older revisions that no service runs."
-- [params.non_blocking]
-- about    = "Whether logs must say that they do not hold the container up."
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

logged AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        c.value ->> '$.Name' AS container,
        c.value ->> '$.LogConfiguration.LogDriver' AS driver,
        c.value ->> '$.LogConfiguration.Options.awslogs-group' AS log_group,
        coalesce(c.value ->> '$.LogConfiguration.Options.awslogs-region', d.region) <> d.region
            AS is_elsewhere,
        coalesce(c.value ->> '$.LogConfiguration.Options.awslogs-create-group', '') = 'true'
            AS is_made,
        c.value ->> '$.LogConfiguration.Options.mode' AS mode
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.container_definitions) AS c
),

judged AS (
    SELECT
        l.account_id,
        l.region,
        l.arn,
        l.container,
        CASE
            WHEN l.driver IS NULL THEN 0
            WHEN :non_blocking AND l.mode = 'blocking' THEN 0
            WHEN l.driver = 'awslogs' AND l.log_group IS NULL THEN 0
            WHEN
                l.driver = 'awslogs' AND NOT l.is_elsewhere AND NOT l.is_made AND g.arn IS NULL
                THEN 0
            -- Without a word the account's setting holds, which is not read.
            WHEN :non_blocking AND l.mode IS NULL THEN NULL
            WHEN l.driver = 'awslogs' AND l.is_elsewhere AND NOT l.is_made THEN NULL
            ELSE 1
        END AS is_kept,
        CASE
            WHEN l.driver IS NULL THEN 'has no log configuration'
            WHEN l.driver <> 'awslogs' THEN 'logs by ' || l.driver
            WHEN l.log_group IS NULL THEN 'names no log group'
            WHEN l.is_elsewhere THEN 'logs to ' || l.log_group || ' in another region'
            WHEN g.arn IS NULL AND l.is_made
                THEN 'logs to ' || l.log_group || ', which is made when it starts'
            WHEN g.arn IS NULL THEN 'logs to ' || l.log_group || ', which does not exist'
            ELSE 'logs to ' || l.log_group
        END
        || coalesce(' (' || l.mode || ')', iif(:non_blocking, ' (mode not said)', '')) AS words
    FROM logged AS l
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON l.account_id = g.account_id AND l.region = g.region AND l.log_group = g.name
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_kept) AS is_kept,
        max(is_kept IS NULL) AS is_unknown,
        group_concat(container || ' ' || words, ', ') AS words
    FROM (
        SELECT * FROM judged
        ORDER BY container
    ) AS j
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    CASE
        WHEN s.is_kept = 0 THEN 0
        WHEN s.is_unknown THEN NULL
        ELSE s.is_kept
    END AS compliant,
    coalesce(s.words, 'its containers are not known')
    || coalesce(', run by ' || u.services, ', run by no service') AS actual
FROM aws_ecs_task_definition AS d
LEFT JOIN summary AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn
LEFT JOIN used AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.task_definition;
