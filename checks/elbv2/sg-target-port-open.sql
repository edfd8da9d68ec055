-- title    = "Load balancers reach the ports of their targets"
-- severity = "high"
-- why      = "A target that the load balancer cannot reach is unhealthy for ever, and its requests fail."
-- fix      = "Let the load balancer out to the ports of traffic and of health checks, and let it in at the targets."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
-- omits    = "Targets that are functions or load balancers, and targets outside of the VPC."

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn
    FROM aws_ec2_network_load_balancer
),

reached AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_open = 0) AS is_shut,
        max(is_open IS NULL) AS is_unknown,
        count(DISTINCT target) AS targets,
        group_concat(
            DISTINCT iif(
                is_open = 0,
                target || ' at ' || protocol || ' ' || port || ' (stopped at ' || stopped_at || ')',
                NULL
            )
        ) AS shut,
        group_concat(DISTINCT iif(is_open IS NULL, stopped_at, NULL)) AS unknown_at
    FROM aws_ec2_load_balancer_target_reach
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    iif(r.arn IS NULL, 'it has no targets in its network', NULL) AS exempt,
    CASE
        WHEN r.is_shut THEN 0
        WHEN r.is_unknown THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN r.is_shut THEN 'it does not reach ' || r.shut
        WHEN r.is_unknown
            THEN 'whether it reaches its targets is not known at: ' || coalesce(r.unknown_at, '?')
        WHEN r.arn IS NULL THEN 'it has no targets in its network'
        ELSE 'it reaches ' || r.targets || iif(r.targets = 1, ' target', ' targets')
    END AS actual
FROM balancers AS b
LEFT JOIN reached AS r
    ON b.account_id = r.account_id AND b.region = r.region AND b.arn = r.arn;
