-- title    = "Instance types are allowed for their environment"
-- severity = "medium"
-- why      = "Types of old generations or of the wrong size cost more, or give production too little."
-- fix      = "Stop the instance, change its type to one that the requirement allows, and start it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html"
-- omits    = "Auto Scaling groups, database classes, and AWS's own word on the generation of a type."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.allowed]
-- about    = "Patterns such as m7g.* of the types that may run; empty for any."
-- default  = []
-- [params.previous_generations]
-- about    = "Patterns of the types that may run nowhere."
-- default  = ["c1.*", "c3.*", "cc2.*", "cr1.*", "g2.*", "hi1.*", "hs1.*", "i2.*", "m1.*", "m2.*", "m3.*", "r3.*", "t1.*"]
-- [params.forbidden_in_prod]
-- about    = "Patterns of the types that may not run in production."
-- default  = ["t2.*", "t3.nano", "t3.micro"]
-- [params.prod_values]
-- about    = "Values, in any letter case, that mean production."
-- default  = ["prod", "production", "prd", "live"]

WITH instance AS (
    SELECT
        account_id,
        region,
        arn,
        instance_type,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(aws_ec2_instance.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_ec2_instance
    WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
),

judged AS (
    SELECT
        *,
        (
            SELECT count(*) = 0 OR max(instance.instance_type GLOB pattern.value)
            FROM json_each(:allowed) AS pattern
        ) AS is_allowed,
        (
            SELECT coalesce(max(instance.instance_type GLOB pattern.value), 0)
            FROM json_each(:previous_generations) AS pattern
        ) AS is_previous,
        (
            SELECT coalesce(max(instance.instance_type GLOB pattern.value), 0)
            FROM json_each(:forbidden_in_prod) AS pattern
        ) AS is_forbidden_in_prod,
        (environment IS NULL AND lower(:unstated_environment) = 'production')
        OR lower(coalesce(environment, :unstated_environment)) IN (
            SELECT lower(name.value) FROM json_each(:prod_values) AS name
        ) AS is_prod
    FROM instance
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN instance_type IS NULL THEN NULL
        ELSE is_allowed AND NOT is_previous AND NOT (is_forbidden_in_prod AND is_prod)
    END AS compliant,
    coalesce(instance_type, 'an unknown type')
    || iif(is_previous, ' of a previous generation', '')
    || coalesce(
        ' in ' || environment,
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM judged;
