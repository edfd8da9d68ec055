-- title    = "What is not for production is stopped off hours"
-- severity = "low"
-- why      = "An environment that nobody uses at night and at the weekend costs three times what it needs to."
-- fix      = "Give the group a scheduled action that sets it to 0, or tag the resource for a scheduler that stops it."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html"
-- omits    = "Rules and schedules of EventBridge; whether a scheduler heeds the tag."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments, in any letter case, that are stopped off hours."
-- default  = ["dev", "development", "test", "testing", "qa", "staging", "stage", "sandbox", "demo"]
-- [params.schedule_tags]
-- about    = "Tags, in any letter case, by which a scheduler knows what it stops."
-- default  = ["Schedule"]

WITH things AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.tags,
        NULL AS scheduled,
        0 AS is_held
    FROM aws_ec2_instance AS i
    -- The instances of a group are stopped with it.
    WHERE
        coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated')
        AND coalesce(i.tags, '') NOT LIKE '%"aws:autoscaling:groupName"%'
    UNION ALL
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.tags,
        (
            SELECT min(a.scheduled_action_name)
            FROM aws_autoscaling_scheduled_action AS a
            WHERE
                a.account_id = g.account_id
                AND a.region = g.region
                AND a.auto_scaling_group_name = g.name
                AND a.recurrence <> ''
                AND (a.desired_capacity = 0 OR a.max_size = 0)
        ) AS scheduled,
        -- A suspended process neither heeds the schedule nor stops what it asks for.
        iif(
            g.suspended_processes IS NULL,
            NULL,
            EXISTS (
                SELECT 1 FROM json_each(g.suspended_processes) AS p
                WHERE p.value ->> '$.ProcessName' IN ('ScheduledActions', 'Terminate')
            )
        ) AS is_held
    FROM aws_ec2_autoscaling_group AS g
    WHERE g.status IS NULL
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.tags,
        NULL AS scheduled,
        0 AS is_held
    FROM aws_rds_db_instance AS d
    WHERE d.db_cluster_identifier IS NULL AND d.status IS NOT 'deleting'
    UNION ALL
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.tags,
        NULL AS scheduled,
        0 AS is_held
    FROM aws_rds_db_cluster AS c
    WHERE c.status IS NOT 'deleting'
),

named AS (
    SELECT
        x.*,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(x.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment,
        (
            SELECT min(t.key || '=' || t.value)
            FROM json_each(:schedule_tags) AS s
            INNER JOIN json_each(x.tags) AS t
                ON lower(s.value) = lower(t.key)
            WHERE t.value <> ''
        ) AS schedule
    FROM things AS x
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        tags IS NULL
        OR lower(coalesce(environment, :unstated_environment)) IN (
            SELECT lower(name.value) FROM json_each(:envs) AS name
        ),
        NULL,
        'environment ' || coalesce(environment, :unstated_environment) || ' runs at all hours'
    ) AS exempt,
    CASE
        WHEN schedule IS NOT NULL THEN 1
        WHEN scheduled IS NOT NULL AND is_held IS NOT 1 THEN is_held = 0
        WHEN tags IS NOT NULL THEN 0
    END AS compliant,
    coalesce(
        'the scheduled action ' || scheduled || ' sets it to 0'
        || CASE is_held
            WHEN 1 THEN ', and is suspended'
            WHEN 0 THEN ''
            ELSE ', and may be suspended'
        END,
        'a scheduler knows it by the tag ' || schedule,
        iif(tags IS NULL, 'its tags are not known', 'nothing that was looked at stops it')
    ) AS actual
FROM named;
