-- title    = "Services behind load balancers are reached through their target groups"
-- severity = "high"
-- why      = "A service that names a target group which is gone, of another port, or unreachable gets no requests."
-- fix      = "Name a target group that a load balancer uses and a port that the container opens, and let the load balancer in."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"
-- omits    = "Classic Load Balancers, target groups of other accounts, and tasks that are not registered yet."

WITH wired AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.desired_count,
        l.value ->> '$.TargetGroupArn' AS group_arn,
        l.value ->> '$.AlternateTargetGroupArn' AS other_arn,
        l.value ->> '$.ContainerName' AS container,
        l.value ->> '$.ContainerPort' AS port,
        s.task_definition
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.load_balancers) AS l
    WHERE s.status IS NOT 'DRAINING' AND s.status IS NOT 'INACTIVE'
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.desired_count,
        l.value ->> '$.TargetGroupArn' AS group_arn,
        l.value ->> '$.AlternateTargetGroupArn' AS other_arn,
        l.value ->> '$.ContainerName' AS container,
        l.value ->> '$.ContainerPort' AS port,
        t.value ->> '$.TaskDefinition' AS task_definition
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.task_sets) AS t
    CROSS JOIN json_each(t.value, '$.LoadBalancers') AS l
    WHERE
        s.status IS NOT 'DRAINING'
        AND s.status IS NOT 'INACTIVE'
        AND t.value ->> '$.Status' IS NOT 'DRAINING'
),

-- Blue/green deployments take two target groups in turns: the one with targets is in use.
chosen AS (
    SELECT
        w.account_id,
        w.region,
        w.arn,
        w.desired_count,
        w.container,
        w.port,
        w.task_definition,
        iif(
            w.other_arn IS NOT NULL
            AND g.target_health_descriptions = '[]'
            AND o.target_health_descriptions IS NOT '[]',
            w.other_arn,
            w.group_arn
        ) AS group_arn
    FROM wired AS w
    LEFT JOIN aws_ec2_target_group AS g
        ON w.account_id = g.account_id AND w.region = g.region AND w.group_arn = g.arn
    LEFT JOIN aws_ec2_target_group AS o
        ON w.account_id = o.account_id AND w.region = o.region AND w.other_arn = o.arn
),

shut AS (
    SELECT
        account_id,
        region,
        target_group_arn,
        max(is_open = 0) AS is_shut,
        max(is_open IS NULL) AS is_unknown,
        group_concat(DISTINCT iif(is_open = 0, stopped_at, NULL)) AS stopped_at
    FROM aws_ec2_load_balancer_target_reach
    GROUP BY account_id, region, target_group_arn
),

found AS (
    SELECT
        w.*,
        g.arn AS found_arn,
        g.target_group_name,
        g.load_balancer_arns,
        g.target_health_descriptions AS health,
        d.container_definitions,
        (
            SELECT max(w.port BETWEEN (p.value ->> '$.FromPort') AND (p.value ->> '$.ToPort'))
            FROM json_each(d.container_definitions) AS c
            CROSS JOIN json_each(c.value, '$.PortMappings') AS p
            WHERE c.value ->> '$.Name' = w.container
        ) AS is_mapped,
        r.is_shut,
        r.is_unknown,
        r.stopped_at
    FROM chosen AS w
    LEFT JOIN aws_ec2_target_group AS g
        ON w.account_id = g.account_id AND w.region = g.region AND w.group_arn = g.arn
    LEFT JOIN aws_ecs_task_definition AS d
        ON w.account_id = d.account_id AND w.region = d.region AND w.task_definition = d.arn
    LEFT JOIN shut AS r
        ON
            w.account_id = r.account_id
            AND w.region = r.region
            AND w.group_arn = r.target_group_arn
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        group_arn IS NULL AS is_classic,
        CASE
            WHEN group_arn IS NULL THEN NULL
            -- Whether the group of another account is there is not read.
            WHEN group_arn NOT LIKE '%:' || account_id || ':targetgroup/%' THEN NULL
            WHEN found_arn IS NULL OR load_balancer_arns = '[]' OR is_shut THEN 0
            WHEN container_definitions IS NOT NULL AND is_mapped IS NOT 1 THEN 0
            WHEN health = '[]' AND desired_count > 0 THEN 0
            WHEN
                load_balancer_arns IS NULL
                OR health IS NULL
                OR desired_count IS NULL
                OR container_definitions IS NULL
                OR is_unknown
                THEN NULL
            ELSE 1
        END AS is_wired,
        CASE
            WHEN group_arn IS NULL THEN 'a Classic Load Balancer'
            WHEN found_arn IS NULL THEN group_arn || ' is not in its account and region'
            ELSE
                target_group_name
                || CASE
                    WHEN load_balancer_arns = '[]' THEN ' is used by no load balancer'
                    WHEN container_definitions IS NULL THEN ', its task definition is not known'
                    WHEN is_mapped IS NOT 1
                        THEN ': the container ' || container || ' does not open port ' || port
                    WHEN is_shut THEN ' is not reached, stopped at ' || coalesce(stopped_at, '?')
                    WHEN health = '[]' AND desired_count > 0 THEN ' has no targets'
                    WHEN load_balancer_arns IS NULL OR health IS NULL OR is_unknown
                        THEN ', not known is whether it is reached'
                    ELSE ' leads to port ' || port || ' of the container ' || container
                END
        END AS words
    FROM found
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.status IN ('DRAINING', 'INACTIVE') THEN 'it is being deleted'
        WHEN
            s.load_balancers IS NOT NULL AND s.task_sets IS NOT NULL AND count(j.arn) = 0
            THEN 'no load balancer sends it traffic'
        WHEN count(j.arn) > 0 AND min(j.is_classic)
            THEN 'only Classic Load Balancers send it traffic'
    END AS exempt,
    CASE
        WHEN min(j.is_wired) = 0 THEN 0
        WHEN s.load_balancers IS NULL OR s.task_sets IS NULL THEN NULL
        WHEN count(j.is_wired) = count(iif(j.is_classic, NULL, j.arn)) THEN 1
    END AS compliant,
    coalesce(
        group_concat(j.words, ', '),
        iif(
            s.load_balancers IS NULL OR s.task_sets IS NULL,
            'what sends it traffic is not known',
            'nothing sends it traffic'
        )
    ) AS actual
FROM aws_ecs_service AS s
LEFT JOIN judged AS j
    ON s.account_id = j.account_id AND s.region = j.region AND s.arn = j.arn
GROUP BY s.account_id, s.region, s.arn;
