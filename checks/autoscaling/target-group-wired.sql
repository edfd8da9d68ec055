-- title    = "Web groups serve a listener through their target groups"
-- severity = "high"
-- why      = "A group whose instances no listener leads to runs, costs and serves nobody."
-- fix      = "Attach the group to a target group that a listener forwards to, and see why instances do not register there."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html"
-- omits    = "Classic Load Balancers and VPC Lattice; listeners that forward to the group by a rule only are taken for wired."
-- [params.required_tags]
-- about    = "Tags, as key=value in any letter case, of the groups that must be attached; `*` stands for every group."
-- default  = ["role=web"]

WITH web AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.tags,
        g.target_group_arns,
        g.load_balancer_names,
        g.instances,
        exists(
            SELECT 1
            FROM json_each(:required_tags) AS r
            WHERE
                r.value = '*'
                OR EXISTS (
                    SELECT 1 FROM json_each(g.tags) AS t
                    WHERE lower(t.key || '=' || t.value) = lower(r.value)
                )
        ) AS is_web
    FROM aws_ec2_autoscaling_group AS g
    WHERE g.status IS NULL
),

attached AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.instances,
        a.value AS group_arn
    FROM web AS w
    CROSS JOIN json_each(w.target_group_arns) AS a
),

missing AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.group_arn,
        group_concat(i.value ->> '$.InstanceId', ', ') AS instances
    FROM attached AS a
    INNER JOIN aws_ec2_target_group AS t
        ON a.account_id = t.account_id AND a.region = t.region AND a.group_arn = t.arn
    CROSS JOIN json_each(a.instances) AS i
    WHERE
        (i.value ->> '$.LifecycleState') = 'InService'
        AND t.target_health_descriptions IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM json_each(t.target_health_descriptions) AS h
            WHERE
                h.value ->> '$.Target.Id' = i.value ->> '$.InstanceId'
                AND h.value ->> '$.TargetHealth.State' NOT IN ('draining', 'unused')
        )
    GROUP BY a.account_id, a.region, a.arn, a.group_arn
),

judged AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        CASE
            WHEN t.arn IS NULL OR t.load_balancer_arns = '[]' OR m.group_arn IS NOT NULL THEN 0
            WHEN
                t.load_balancer_arns IS NULL
                OR t.target_health_descriptions IS NULL
                OR a.instances IS NULL
                THEN NULL
            ELSE 1
        END AS is_wired,
        CASE
            WHEN t.arn IS NULL THEN a.group_arn || ' does not exist'
            WHEN t.load_balancer_arns = '[]' THEN t.target_group_name || ' is used by no listener'
            WHEN m.group_arn IS NOT NULL
                THEN t.target_group_name || ' lacks ' || m.instances
            WHEN t.load_balancer_arns IS NULL OR t.target_health_descriptions IS NULL
                THEN t.target_group_name || ' could not be read'
            ELSE t.target_group_name || ' has its instances'
        END AS words
    FROM attached AS a
    LEFT JOIN aws_ec2_target_group AS t
        ON a.account_id = t.account_id AND a.region = t.region AND a.group_arn = t.arn
    LEFT JOIN missing AS m
        ON
            a.account_id = m.account_id
            AND a.region = m.region
            AND a.arn = m.arn
            AND a.group_arn = m.group_arn
)

SELECT
    w.account_id,
    w.region,
    w.arn AS resource,
    CASE
        WHEN w.tags IS NOT NULL AND NOT w.is_web THEN 'its tags do not make it a web group'
        WHEN w.target_group_arns = '[]' AND w.load_balancer_names <> '[]'
            THEN 'only Classic Load Balancers send it traffic'
    END AS exempt,
    CASE
        WHEN w.tags IS NULL AND NOT w.is_web THEN NULL
        WHEN w.target_group_arns IS NULL THEN NULL
        WHEN count(j.arn) = 0 THEN 0
        WHEN min(j.is_wired) = 0 THEN 0
        WHEN count(j.is_wired) = count(j.arn) THEN 1
    END AS compliant,
    coalesce(
        group_concat(j.words, ', '),
        iif(w.target_group_arns IS NULL, 'its target groups are not known', 'no target group')
    ) AS actual
FROM web AS w
LEFT JOIN judged AS j
    ON w.account_id = j.account_id AND w.region = j.region AND w.arn = j.arn
GROUP BY w.account_id, w.region, w.arn;
