-- title    = "Services run the tasks that they want"
-- severity = "high"
-- why      = "A service that lacks tasks, or deploys again and again, serves fewer clients than it was made for, or none."
-- fix      = "Look into the events and the stopped tasks of the service, and mend what keeps tasks from starting or healthy."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages.html"
-- omits    = "What failed more than a day ago, or more than 100 events."
-- [params.max_failures]
-- about    = "Events of the last day that may tell of a failure."
-- default  = 1

WITH deployment AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        d.value ->> '$.Status' AS status,
        d.value ->> '$.RolloutState' AS state,
        d.value ->> '$.RolloutStateReason' AS reason,
        d.value ->> '$.RunningCount' AS running,
        d.value ->> '$.DesiredCount' AS desired,
        exists(
            SELECT 1 FROM json_each(s.load_balancers) AS l
            WHERE l.value ->> '$.LoadBalancerName' IS NOT NULL
        ) AS is_classic
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.deployments) AS d
),

rollout AS (
    SELECT
        account_id,
        region,
        arn,
        max(status = 'PRIMARY') AS has_primary,
        max(
            CASE
                WHEN status <> 'PRIMARY' THEN NULL
                WHEN state IS NOT NULL THEN state
                -- AWS tells no state behind a Classic Load Balancer.
                WHEN is_classic AND running < desired THEN 'IN_PROGRESS'
                WHEN is_classic AND running >= desired THEN 'COMPLETED'
            END
        ) AS state,
        max(iif(status = 'PRIMARY', reason, NULL)) AS reason,
        sum(status = 'ACTIVE' AND running > 0) AS older
    FROM deployment
    GROUP BY account_id, region, arn
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        max((t.value ->> '$.Status') = 'PRIMARY') AS has_primary,
        CASE
        max(iif((t.value ->> '$.Status') = 'PRIMARY', t.value ->> '$.StabilityStatus', NULL))
            WHEN 'STEADY_STATE' THEN 'COMPLETED'
            WHEN 'STABILIZING' THEN 'IN_PROGRESS'
        END AS state,
        NULL AS reason,
        0 AS older
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.task_sets) AS t
    GROUP BY s.account_id, s.region, s.arn
),

judged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.status,
        s.desired_count,
        s.running_count,
        r.state,
        r.reason,
        r.older,
        json_array_length(s.failure_events) AS failures,
        -- Neither deployments nor task sets: nothing was ever deployed.
        r.has_primary IS NULL
        AND s.deployments IS NOT NULL
        AND s.task_sets IS NOT NULL AS is_bare
    FROM aws_ecs_service AS s
    LEFT JOIN rollout AS r
        ON s.account_id = r.account_id AND s.region = r.region AND s.arn = r.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status IN ('DRAINING', 'INACTIVE'), 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN running_count < desired_count OR state IN ('FAILED', 'IN_PROGRESS') THEN 0
        WHEN older > 0 OR failures > :max_failures THEN 0
        WHEN is_bare THEN 0
        WHEN status IS NULL OR running_count IS NULL OR desired_count IS NULL THEN NULL
        WHEN failures IS NULL OR state IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(
        running_count || ' of ' || desired_count || ' tasks run',
        'how many tasks run is not known'
    )
    || CASE
        WHEN is_bare THEN ', nothing was deployed'
        WHEN state IS NULL THEN ', how far its deployment is is not known'
        ELSE
            ', its deployment is ' || lower(replace(state, '_', ' '))
            || iif(state = 'FAILED', coalesce(' (' || reason || ')', ''), '')
    END
    || iif(older > 0, ', an older one still runs', '')
    || coalesce(
        ', events of failures in the last day: ' || failures,
        ', its events are not known'
    ) AS actual
FROM judged;
