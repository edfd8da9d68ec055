-- title    = "Auto Scaling groups run the healthy instances that they should"
-- severity = "high"
-- why      = "A group that cannot launch what it should serves with less than was planned, and fails under load."
-- fix      = "Look into the activities of the group for the reason that launches or health checks fail."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-healthchecks.html"
-- omits    = "Groups that count vCPUs or memory are unknown: what an instance counts for is not read."
-- [params.max_wait_minutes]
-- about    = "Minutes that an activity may be in progress before the group must have what it should."
-- default  = 15

WITH counted AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.desired_capacity,
        g.instances,
        g.activities,
        coalesce(g.desired_capacity_type, 'units') AS unit,
        (
            SELECT coalesce(sum(coalesce(i.value ->> '$.WeightedCapacity', 1)), 0)
            FROM json_each(g.instances) AS i
            WHERE
                'InService' = i.value ->> '$.LifecycleState'
                AND lower(i.value ->> '$.HealthStatus') = 'healthy'
        ) AS healthy,
        (
            SELECT
                cast(
                    min(julianday(run.started_at) - julianday(a.value ->> '$.StartTime')) * 1440
                    AS INTEGER
                )
            FROM json_each(g.activities) AS a
            WHERE
                a.value ->> '$.StatusCode' NOT IN ('Successful', 'Failed', 'Cancelled')
                AND julianday(run.started_at) - julianday(a.value ->> '$.StartTime')
                <= :max_wait_minutes / 1440.0
        ) AS under_way
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN upright_run AS run
    WHERE g.status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        unit = 'units' AND healthy < desired_capacity,
        'an activity began ' || under_way || ' minutes ago',
        NULL
    ) AS exempt,
    CASE
        WHEN instances IS NULL OR activities IS NULL OR unit <> 'units' THEN NULL
        ELSE healthy >= desired_capacity
    END AS compliant,
    CASE
        WHEN instances IS NULL THEN 'its instances are not known'
        WHEN activities IS NULL THEN 'its activities are not known'
        WHEN unit <> 'units' THEN 'its capacity is counted in ' || unit
        ELSE
            healthy || ' of ' || coalesce(desired_capacity, 'an unknown number')
            || ' are in service and healthy'
    END AS actual
FROM counted;
