-- title    = "Groups behind load balancers use their health checks"
-- severity = "high"
-- why      = "An instance that runs but no longer answers is never replaced while the group looks at EC2's own checks alone."
-- fix      = "Turn the health checks of Elastic Load Balancing on for the group, with a grace period as long as its instances start."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html"
-- controls = { prowler = ["autoscaling_group_elb_health_check_enabled"], fsbp = ["AutoScaling.1"] }
-- [params.min_grace_s]
-- about    = "Seconds that a new instance must at least have to become healthy."
-- default  = 60
-- [params.max_grace_s]
-- about    = "Seconds after which a new instance must be healthy."
-- default  = 600

WITH behind AS (
    SELECT
        account_id,
        region,
        arn,
        health_check_type,
        health_check_grace_period,
        ',' || upper(replace(health_check_type, ' ', '')) || ',' AS kinds,
        json_array_length(load_balancer_names) + json_array_length(target_group_arns) AS balancers,
        (
            SELECT count(*)
            FROM json_each(g.traffic_sources) AS source
            WHERE source.value ->> '$.Type' IS NOT 'vpc-lattice'
        ) AS sources,
        (
            SELECT count(*)
            FROM json_each(g.traffic_sources) AS source
            WHERE 'vpc-lattice' = source.value ->> '$.Type'
        ) AS lattices
    FROM aws_ec2_autoscaling_group AS g
    WHERE status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(balancers + sources + lattices = 0, 'no load balancer sends it traffic', NULL) AS exempt,
    CASE
        WHEN balancers + sources > 0 AND kinds NOT LIKE '%,ELB,%' THEN 0
        WHEN lattices > 0 AND kinds NOT LIKE '%,VPC!_LATTICE,%' ESCAPE '!' THEN 0
        WHEN balancers IS NULL OR kinds IS NULL THEN NULL
        ELSE health_check_grace_period BETWEEN :min_grace_s AND :max_grace_s
    END AS compliant,
    'its health is checked by ' || coalesce(health_check_type, 'what AWS does not say')
    || ', the grace period is '
    || coalesce(health_check_grace_period || ' seconds', 'not reported') AS actual
FROM behind;
