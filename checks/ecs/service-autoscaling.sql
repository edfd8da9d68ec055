-- title    = "Services scale by themselves, with room to grow"
-- severity = "medium"
-- why      = "A fixed number of tasks is too few at noon and too many at night, and one task alone is an outage when it fails."
-- fix      = "Register the service with Application Auto Scaling, with a policy, two tasks at least and more at most."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html"
-- [params.min_tasks]
-- about    = "Fewest tasks that a service may be scaled to."
-- default  = 2

WITH policy AS (
    SELECT
        account_id,
        region,
        resource_id,
        count(*) AS policies
    FROM aws_appautoscaling_policy
    WHERE service_namespace = 'ecs'
    GROUP BY account_id, region, resource_id
),

named AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        scheduling_strategy,
        desired_count,
        'service/' || replace(cluster_arn, rtrim(cluster_arn, replace(cluster_arn, '/', '')), '')
        || '/' || service_name AS resource_id
    FROM aws_ecs_service
),

judged AS (
    SELECT
        s.*,
        t.arn AS target_arn,
        t.min_capacity,
        t.max_capacity,
        coalesce(p.policies, 0) AS policies,
        t.suspended_state ->> '$.DynamicScalingOutSuspended' AS is_held
    FROM named AS s
    LEFT JOIN aws_appautoscaling_target AS t
        ON
            s.account_id = t.account_id
            AND s.region = t.region
            AND s.resource_id = t.resource_id
            AND t.service_namespace = 'ecs'
    LEFT JOIN policy AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.resource_id = p.resource_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('DRAINING', 'INACTIVE') THEN 'it is being deleted'
        WHEN scheduling_strategy = 'DAEMON' THEN 'it runs one task on each instance'
    END AS exempt,
    CASE
        WHEN scheduling_strategy IS NULL OR status IS NULL OR resource_id IS NULL THEN NULL
        WHEN target_arn IS NULL OR policies = 0 OR is_held = 1 THEN 0
        WHEN min_capacity < :min_tasks THEN 0
        WHEN max_capacity <= min_capacity OR max_capacity <= desired_count THEN 0
        WHEN
            min_capacity IS NULL
            OR max_capacity IS NULL
            OR desired_count IS NULL
            OR is_held IS NULL
            THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN target_arn IS NULL THEN 'nothing scales it'
        ELSE
            coalesce(
                'from ' || min_capacity || ' to ' || max_capacity || ' tasks',
                'its bounds are not known'
            )
            || coalesce(', ' || desired_count || ' of them wanted now', '')
            || ', by ' || policies || iif(policies = 1, ' policy', ' policies')
            || iif(is_held = 1, ', but scaling out is suspended', '')
    END AS actual
FROM judged;
