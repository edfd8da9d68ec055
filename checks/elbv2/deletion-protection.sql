-- title    = "Load balancers are protected from deletion where the environment asks"
-- severity = "medium"
-- why      = "One mistaken command takes a service off the network, and a protected load balancer blocks tearing a test stack down."
-- fix      = "Turn deletion protection on in the environments that must survive, and off in those that must be destroyable."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"
-- controls = { prowler = ["elbv2_deletion_protection"], powerpipe = ["elb_application_lb_deletion_protection_enabled"], fsbp = ["ELB.6"] }
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.on_envs]
-- about    = "Environments whose load balancers must be protected; `*` stands for every load balancer."
-- default  = ["prod", "production"]
-- [params.off_envs]
-- about    = "Environments whose load balancers must not be protected."
-- default  = ["dev"]

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes,
        tags
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes,
        tags
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes,
        tags
    FROM aws_ec2_gateway_load_balancer
),

named AS (
    SELECT
        *,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(balancers.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM balancers
),

scoped AS (
    SELECT
        *,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(b.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'deletion_protection.enabled'
        ) AS protected,
        CASE
            WHEN
                lower(coalesce(b.environment, :unstated_environment)) IN (
                    SELECT lower(e.value) FROM json_each(:off_envs) AS e
                )
                THEN 'false'
            WHEN
                EXISTS (
                    SELECT 1
                    FROM json_each(:on_envs) AS e
                    WHERE
                        e.value = '*'
                        OR lower(e.value) = lower(coalesce(b.environment, :unstated_environment))
                        OR (b.environment IS NULL AND lower(:unstated_environment) = 'production')
                )
                THEN 'true'
        END AS wanted
    FROM named AS b
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        wanted IS NULL,
        'environment ' || coalesce(environment, :unstated_environment) || ' is not listed',
        NULL
    ) AS exempt,
    protected = wanted AS compliant,
    CASE protected
        WHEN 'true' THEN 'deletion protection is on'
        WHEN 'false' THEN 'deletion protection is off'
        ELSE 'AWS does not say whether deletion protection is on'
    END
    || coalesce(
        ' in ' || environment,
        ', no tag names the environment: judged as ' || :unstated_environment
    ) AS actual
FROM scoped;
