-- title    = "Load balancers are active and lead to registered targets"
-- severity = "high"
-- why      = "A load balancer without a listener that leads anywhere answers every client with an error."
-- fix      = "Add a listener whose default action or rules forward to a target group, and register targets in it."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html"
-- controls = { prowler = ["elbv2_listeners_underneath"], powerpipe = ["elb_application_network_lb_use_listeners"] }
-- omits    = "Whether the targets are healthy, which elbv2/targets-healthy judges."

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        state_code
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        state_code
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        state_code
    FROM aws_ec2_gateway_load_balancer
),

actions AS (
    SELECT
        account_id,
        region,
        load_balancer_arn,
        default_actions AS actions
    FROM aws_ec2_load_balancer_listener
    UNION ALL
    SELECT
        l.account_id,
        l.region,
        l.load_balancer_arn,
        r.actions
    FROM aws_ec2_load_balancer_listener AS l
    INNER JOIN aws_ec2_load_balancer_listener_rule AS r
        ON
            l.account_id = r.account_id
            AND l.region = r.region
            AND l.arn = r.listener_arn
),

-- 1 where it leads on, NULL where that is not known.
led AS (
    SELECT
        actions.account_id,
        actions.region,
        actions.load_balancer_arn,
        iif((a.value ->> 'Type') = 'redirect', 1, 0) AS leads
    FROM actions, json_each(actions.actions) AS a
    UNION ALL
    SELECT
        account_id,
        region,
        load_balancer_arn,
        NULL AS leads
    FROM actions
    WHERE actions IS NULL
    UNION ALL
    SELECT
        x.account_id,
        x.region,
        x.load_balancer_arn,
        iif(g.arn IS NULL, NULL, g.target_health_descriptions <> '[]') AS leads
    FROM (
        SELECT
            actions.account_id,
            actions.region,
            actions.load_balancer_arn,
            a.value ->> 'TargetGroupArn' AS target_group_arn
        FROM actions, json_each(actions.actions) AS a
        WHERE a.value ->> 'TargetGroupArn' IS NOT NULL
        UNION ALL
        SELECT
            actions.account_id,
            actions.region,
            actions.load_balancer_arn,
            t.value ->> 'TargetGroupArn' AS target_group_arn
        FROM
            actions,
            json_each(actions.actions) AS a,
            json_each(a.value, '$.ForwardConfig.TargetGroups') AS t
        WHERE coalesce(t.value ->> 'Weight', 1) > 0
    ) AS x
    LEFT JOIN aws_ec2_target_group AS g
        ON
            x.account_id = g.account_id
            AND x.region = g.region
            AND x.target_group_arn = g.arn
),

judged AS (
    SELECT
        account_id,
        region,
        load_balancer_arn,
        max(leads) AS leads,
        max(leads IS NULL) AS is_unknown
    FROM led
    GROUP BY account_id, region, load_balancer_arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    iif(b.state_code = 'provisioning', 'it is being made', NULL) AS exempt,
    CASE
        WHEN b.state_code <> 'active' THEN 0
        WHEN b.state_code IS NULL THEN NULL
        WHEN j.leads THEN 1
        WHEN j.is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN b.state_code IS NULL THEN 'its state is not known'
        WHEN b.state_code <> 'active' THEN 'it is in the state ' || b.state_code
        WHEN j.leads THEN 'it leads to targets'
        WHEN j.is_unknown THEN 'where it leads is not known'
        WHEN j.load_balancer_arn IS NULL THEN 'it has no listener'
        ELSE 'no listener leads to a registered target'
    END AS actual
FROM balancers AS b
LEFT JOIN judged AS j
    ON
        b.account_id = j.account_id
        AND b.region = j.region
        AND b.arn = j.load_balancer_arn;
