-- title    = "Target groups of load balancers have healthy targets in several zones"
-- severity = "high"
-- why      = "Where few targets are healthy, or all stand in one zone, the next failure is an outage."
-- fix      = "Mend the targets that fail their health checks, and register enough of them in more than one zone."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
-- omits    = "Functions and load balancers as targets."
-- [params.min_healthy]
-- about    = "Healthy targets that each target group has at least."
-- default  = 2
-- [params.min_healthy_percent]
-- about    = "Percent of the registered targets that are healthy at least."
-- default  = 100
-- [params.min_azs]
-- about    = "Availability Zones that the healthy targets stand in."
-- default  = 2

WITH targets AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        t.value ->> '$.TargetHealth.State' AS state,
        coalesce(
            nullif(t.value ->> '$.Target.AvailabilityZone', 'all'),
            i.placement_availability_zone
        ) AS zone
    FROM aws_ec2_target_group AS g
    CROSS JOIN json_each(g.target_health_descriptions) AS t
    LEFT JOIN aws_ec2_instance AS i
        ON
            g.account_id = i.account_id
            AND g.region = i.region
            AND t.value ->> '$.Target.Id' = i.instance_id
    WHERE coalesce(t.value ->> '$.TargetHealth.State', '') NOT IN ('draining', 'unhealthy.draining')
),

counted AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS registered,
        sum(coalesce(state = 'healthy', 0)) AS healthy,
        count(DISTINCT iif(state = 'healthy', zone, NULL)) AS zones,
        max(state = 'healthy' AND zone IS NULL) AS is_unplaced
    FROM targets
    GROUP BY account_id, region, arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.load_balancer_arns = '[]' THEN 'no load balancer uses it'
        WHEN g.target_type = 'lambda' THEN 'its target is a function'
        WHEN g.target_type = 'alb' THEN 'its target is a load balancer'
    END AS exempt,
    CASE
        WHEN
            g.load_balancer_arns IS NULL
            OR g.target_type IS NULL
            OR g.target_health_descriptions IS NULL
            THEN NULL
        WHEN coalesce(c.healthy, 0) < :min_healthy THEN 0
        WHEN 100 * c.healthy < :min_healthy_percent * c.registered THEN 0
        WHEN c.zones >= :min_azs THEN 1
        WHEN c.is_unplaced THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN g.target_health_descriptions IS NULL THEN 'the health of its targets is not known'
        WHEN c.registered IS NULL THEN 'it has no targets'
        ELSE
            c.healthy || ' of ' || c.registered || ' targets are healthy, in '
            || c.zones || iif(c.zones = 1, ' zone', ' zones')
            || iif(c.is_unplaced, ', and some whose zone is not known', '')
    END AS actual
FROM aws_ec2_target_group AS g
LEFT JOIN counted AS c
    ON g.account_id = c.account_id AND g.region = c.region AND g.arn = c.arn;
