-- title    = "Clusters are observed, used and up to date"
-- severity = "low"
-- why      = "Without metrics of tasks nobody sees what fails, and an idle cluster or a lost agent costs money for nothing."
-- fix      = "Turn Container Insights on, delete clusters that run nothing, mend agents, and deploy on the latest platform."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html"
-- controls = { prowler = ["ecs_cluster_container_insights_enabled", "ecs_service_fargate_latest_platform_version"], powerpipe = ["ecs_cluster_no_active_services_count", "ecs_cluster_container_instance_agent_connected"], fsbp = ["ECS.10", "ECS.12"] }
-- [params.latest_linux]
-- about    = "Latest version of Fargate's platform for Linux."
-- default  = "1.4.0"
-- [params.latest_windows]
-- about    = "Latest version of Fargate's platform for Windows."
-- default  = "1.0.0"

WITH agent AS (
    SELECT
        account_id,
        region,
        cluster_arn,
        sum(agent_connected = 0) AS lost,
        max(agent_connected IS NULL OR status IS NULL) AS is_unknown
    FROM aws_ecs_container_instance
    WHERE coalesce(status, '') NOT IN ('INACTIVE', 'DEREGISTERING', 'REGISTERING')
    GROUP BY account_id, region, cluster_arn
),

platform AS (
    SELECT
        account_id,
        region,
        cluster_arn,
        group_concat(
            iif(
                platform_version NOT IN (
                    'LATEST', iif(platform_family LIKE 'WINDOWS%', :latest_windows, :latest_linux)
                ),
                service_name || ' on ' || platform_version,
                NULL
            ),
            ', '
        ) AS outdated,
        max(is_fargate IS NULL OR (is_fargate AND platform_version IS NULL)) AS is_unknown
    FROM aws_ecs_service
    WHERE coalesce(status, '') NOT IN ('INACTIVE', 'DRAINING')
    GROUP BY account_id, region, cluster_arn
),

judged AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.status,
        c.settings,
        c.active_services_count AS services,
        c.running_tasks_count AS tasks,
        coalesce(a.lost, 0) AS lost,
        coalesce(a.is_unknown, 0) AS is_unsure_of_agents,
        p.outdated,
        coalesce(p.is_unknown, 0) AS is_unsure_of_platforms,
        (
            SELECT s.value ->> '$.Value'
            FROM json_each(c.settings) AS s
            WHERE (s.value ->> '$.Name') = 'containerInsights'
        ) AS insights
    FROM aws_ecs_cluster AS c
    LEFT JOIN agent AS a
        ON c.account_id = a.account_id AND c.region = a.region AND c.arn = a.cluster_arn
    LEFT JOIN platform AS p
        ON c.account_id = p.account_id AND c.region = p.region AND c.arn = p.cluster_arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status IN ('INACTIVE', 'DEPROVISIONING'), 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN settings IS NOT NULL AND coalesce(insights, 'disabled') = 'disabled' THEN 0
        WHEN services = 0 AND tasks = 0 THEN 0
        WHEN lost > 0 OR outdated IS NOT NULL THEN 0
        WHEN status IS NULL OR settings IS NULL THEN NULL
        WHEN is_unsure_of_agents OR is_unsure_of_platforms THEN NULL
        WHEN services > 0 OR tasks > 0 THEN 1
    END AS compliant,
    coalesce(
        'Container Insights is ' || coalesce(insights, iif(settings IS NULL, NULL, 'disabled')),
        'its settings are not known'
    )
    || coalesce(
        ', ' || services || ' services, ' || tasks || ' tasks run', ', what it runs is not known'
    )
    || iif(lost > 0, ', agents that are not connected: ' || lost, '')
    || iif(is_unsure_of_agents, ', agents that are not known', '')
    || coalesce(', older platforms: ' || outdated, '')
    || iif(is_unsure_of_platforms, ', platforms that are not known', '') AS actual
FROM judged;
