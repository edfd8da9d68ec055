-- title    = "Lifecycle hooks name a live target and end in time"
-- severity = "low"
-- why      = "A hook that nobody answers holds every instance back until it runs out, which may be hours."
-- fix      = "Point the hook to a topic and a role that exist, and shorten its heartbeat timeout."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html"
-- omits    = "Hooks that send to a queue, or to another account, are unknown: those are not read here."
-- [params.max_heartbeat_s]
-- about    = "Seconds that an instance may wait for an answer."
-- default  = 3600

WITH hook AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        h.value ->> '$.LifecycleHookName' AS name,
        h.value ->> '$.NotificationTargetARN' AS target,
        h.value ->> '$.RoleARN' AS role,
        h.value ->> '$.HeartbeatTimeout' AS heartbeat,
        topic.arn IS NOT NULL AS has_topic,
        r.arn IS NOT NULL AS has_role
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(g.lifecycle_hooks) AS h
    LEFT JOIN aws_sns_topic AS topic
        ON
            g.account_id = topic.account_id
            AND g.region = topic.region
            AND h.value ->> '$.NotificationTargetARN' = topic.arn
    LEFT JOIN aws_iam_role AS r
        ON
            g.account_id = r.account_id
            AND h.value ->> '$.RoleARN' = r.arn
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        CASE
            WHEN heartbeat > :max_heartbeat_s THEN 'waits ' || heartbeat || ' seconds'
            WHEN
                target LIKE '%:sns:' || region || ':' || account_id || ':%' AND NOT has_topic
                THEN 'sends to ' || target || ', which does not exist'
            WHEN target IS NOT NULL AND role IS NULL THEN 'has a target and no role'
            WHEN
                role LIKE '%:iam::' || account_id || ':role/%' AND NOT has_role
                THEN 'has the role ' || role || ', which does not exist'
        END AS fault,
        heartbeat IS NOT NULL AND (target IS NULL OR (has_topic AND has_role)) AS is_known
    FROM hook
),

hooked AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS number,
        group_concat(name || ' ' || fault, '; ') AS faults,
        count(*) = sum(is_known) AS is_known
    FROM judged
    GROUP BY account_id, region, arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    iif(json_array_length(g.lifecycle_hooks) = 0, 'it has no lifecycle hook', NULL) AS exempt,
    CASE
        WHEN hooked.faults IS NOT NULL THEN 0
        WHEN hooked.is_known THEN 1
    END AS compliant,
    CASE
        WHEN g.lifecycle_hooks IS NULL THEN 'its lifecycle hooks are not known'
        WHEN hooked.faults IS NOT NULL THEN hooked.faults
        WHEN hooked.number IS NULL THEN 'it has no lifecycle hook'
        WHEN hooked.is_known THEN hooked.number || ' lifecycle hooks, all with what they name'
        ELSE hooked.number || ' lifecycle hooks, with a target or a role that is not read here'
    END AS actual
FROM aws_ec2_autoscaling_group AS g
LEFT JOIN hooked
    ON
        g.account_id = hooked.account_id
        AND g.region = hooked.region
        AND g.arn = hooked.arn
WHERE g.status IS NULL;
