-- title    = "Production instances have detailed monitoring"
-- severity = "low"
-- why      = "With a point in five minutes, alarms and scaling answer long after the load has come."
-- fix      = "Turn detailed monitoring on with MonitorInstances."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"
-- controls = { prowler = ["ec2_instance_detailed_monitoring_enabled"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments, in any letter case, whose instances are judged; empty for all."
-- default  = ["production", "prod", "prd", "live"]

WITH instance AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.monitoring_state,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(i.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_ec2_instance AS i
    WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        json_array_length(:envs) = 0
        OR lower(coalesce(environment, :unstated_environment)) IN (
            SELECT lower(name.value) FROM json_each(:envs) AS name
        ),
        NULL,
        'nothing is asked of environment ' || coalesce(environment, :unstated_environment)
    ) AS exempt,
    monitoring_state = 'enabled' AS compliant,
    'detailed monitoring: ' || coalesce(monitoring_state, 'not reported')
    || coalesce(
        ' in ' || environment,
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM instance;
