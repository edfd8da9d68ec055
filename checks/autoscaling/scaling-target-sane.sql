-- title    = "Targets and waiting times of scaling policies are within bounds"
-- severity = "medium"
-- why      = "A target too high leaves no room until new instances serve, and one that waits too long answers the load of before."
-- fix      = "Set the target value, the cooldown or the warm-up of the policy within the bounds."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html"
-- omits    = "Targets of other metrics than the use of CPU."
-- [params.min_cpu_target]
-- about    = "Lowest target for the use of CPU, in percent."
-- default  = 40
-- [params.max_cpu_target]
-- about    = "Highest target for the use of CPU, in percent."
-- default  = 80
-- [params.max_cooldown_s]
-- about    = "Seconds that a cooldown or a warm-up may take."
-- default  = 600

WITH policy AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        p.enabled,
        p.policy_type,
        -- What a policy does not say itself, its group says.
        -- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html
        CASE p.policy_type
            WHEN 'SimpleScaling' THEN coalesce(p.cooldown, g.default_cooldown)
            ELSE
                coalesce(
                    p.estimated_instance_warmup, g.default_instance_warmup, g.default_cooldown
                )
        END AS wait,
        p.target_tracking_configuration ->> '$.TargetValue' AS target,
        p.target_tracking_configuration IS NULL AS is_without_target,
        coalesce(
            p.target_tracking_configuration
            ->> '$.PredefinedMetricSpecification.PredefinedMetricType',
            p.target_tracking_configuration ->> '$.CustomizedMetricSpecification.MetricName'
        ) AS metric
    FROM aws_autoscaling_policy AS p
    LEFT JOIN aws_ec2_autoscaling_group AS g
        ON
            p.account_id = g.account_id
            AND p.region = g.region
            AND p.auto_scaling_group_name = g.name
),

judged AS (
    SELECT
        *,
        CASE
            WHEN policy_type <> 'TargetTrackingScaling' THEN 1
            WHEN is_without_target THEN NULL
            WHEN
                metric IN ('ASGAverageCPUUtilization', 'CPUUtilization')
                THEN target BETWEEN :min_cpu_target AND :max_cpu_target
            ELSE 1
        END AS is_target_sane
    FROM policy
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN enabled = 0 THEN 'it is disabled'
        WHEN policy_type = 'PredictiveScaling' THEN 'a forecast drives it'
    END AS exempt,
    is_target_sane AND wait <= :max_cooldown_s AS compliant,
    coalesce(policy_type, 'a policy of an unknown type')
    || coalesce(
        ', ' || coalesce(metric, 'a metric of several') || ' at ' || target, ''
    )
    || coalesce(', waits ' || wait || ' seconds', ', how long it waits is not known') AS actual
FROM judged;
