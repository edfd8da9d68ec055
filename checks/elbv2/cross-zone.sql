-- title    = "Load balancers spread requests over the targets of all zones"
-- severity = "medium"
-- why      = "Without it a zone with few targets gets as many requests as one with many, and they fail first."
-- fix      = "Turn cross-zone load balancing on, for the load balancer or for the target group."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html"
-- controls = { prowler = ["elbv2_cross_zone_load_balancing_enabled"] }

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        load_balancer_attributes
    FROM aws_ec2_gateway_load_balancer
),

own AS (
    SELECT
        *,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(balancers.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'load_balancing.cross_zone.enabled'
        ) AS is_on
    FROM balancers
),

grouped AS (
    SELECT
        g.account_id,
        g.region,
        b.value AS load_balancer_arn,
        g.target_group_name,
        g.attributes,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(g.attributes) AS a
            WHERE (a.value ->> 'Key') = 'load_balancing.cross_zone.enabled'
        ) AS setting
    FROM aws_ec2_target_group AS g, json_each(g.load_balancer_arns) AS b
    WHERE g.target_type IS NOT 'lambda'
),

effective AS (
    SELECT
        o.account_id,
        o.region,
        o.arn,
        o.is_on,
        g.target_group_name,
        CASE
            WHEN g.load_balancer_arn IS NOT NULL AND g.attributes IS NULL THEN NULL
            WHEN g.setting IN ('true', 'false') THEN g.setting = 'true'
            ELSE o.is_on = 'true'
        END AS is_spread
    FROM own AS o
    LEFT JOIN grouped AS g
        ON
            o.account_id = g.account_id
            AND o.region = g.region
            AND o.arn = g.load_balancer_arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN min(is_spread) = 0 THEN 0
        WHEN max(is_spread IS NULL) THEN NULL
        ELSE 1
    END AS compliant,
    CASE is_on
        WHEN 'true' THEN 'it is on for the load balancer'
        WHEN 'false' THEN 'it is off for the load balancer'
        ELSE 'AWS does not say whether it is on for the load balancer'
    END
    || coalesce(
        ', in force it is off for '
        || group_concat(iif(is_spread = 0, target_group_name, NULL), ', '),
        ''
    ) AS actual
FROM effective
GROUP BY account_id, region, arn, is_on;
