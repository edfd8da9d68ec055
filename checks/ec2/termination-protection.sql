-- title    = "Instances are protected from termination where they must be"
-- severity = "medium"
-- why      = "One call with the wrong ID ends an instance for good; where stacks must come down, protection keeps them up."
-- fix      = "Set DisableApiTermination with ModifyInstanceAttribute as the environment asks."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html"
-- controls = { powerpipe = ["ec2_instance_termination_protection_enabled"] }
-- omits    = "What launch templates say of the instances to come."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.on_envs]
-- about    = "Environments, in any letter case, whose instances must be protected."
-- default  = ["production", "prod", "prd", "live"]
-- [params.off_envs]
-- about    = "Environments, in any letter case, whose instances must not be protected, so that they can be destroyed."
-- default  = ["dev"]

WITH instance AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_lifecycle,
        i.disable_api_termination,
        i.tags ->> '$."aws:autoscaling:groupName"' AS group_name,
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
),

judged AS (
    SELECT
        *,
        lower(coalesce(environment, :unstated_environment)) IN (
            SELECT lower(name.value) FROM json_each(:on_envs) AS name
        ) AS must_be,
        lower(coalesce(environment, :unstated_environment)) IN (
            SELECT lower(name.value) FROM json_each(:off_envs) AS name
        ) AS must_not_be
    FROM instance
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN NOT must_be AND NOT must_not_be
            THEN 'nothing is asked of environment ' || coalesce(environment, :unstated_environment)
        WHEN must_not_be THEN NULL
        WHEN group_name IS NOT NULL THEN 'Auto Scaling group ' || group_name || ' replaces it'
        WHEN instance_lifecycle = 'spot' THEN 'AWS takes a Spot Instance back'
    END AS exempt,
    iif(must_be, disable_api_termination, NOT disable_api_termination) AS compliant,
    CASE disable_api_termination
        WHEN 1 THEN 'protected from termination'
        WHEN 0 THEN 'not protected from termination'
        ELSE 'whether it is protected is not known'
    END
    || coalesce(
        ' in ' || environment,
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM judged;
