-- title    = "Auto Scaling groups have policies that add and remove capacity"
-- severity = "high"
-- why      = "Without a policy a group stays as large as somebody once set it, too small at noon and too dear at night."
-- fix      = "Give the group a target tracking policy, or step policies in both directions."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html"
-- omits    = "Predictive scaling, which takes no capacity away, and the metrics of the alarms of step policies."
-- [params.metrics]
-- about    = "Metrics that target tracking must follow, each by its predefined type or its name, e.g. ASGAverageCPUUtilization; empty for any."
-- default  = []

WITH step AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        max(s.value ->> '$.ScalingAdjustment' > 0) AS adds,
        max(s.value ->> '$.ScalingAdjustment' < 0) AS removes
    FROM aws_autoscaling_policy AS p
    CROSS JOIN json_each(p.step_adjustments) AS s
    GROUP BY p.account_id, p.region, p.arn
),

acting AS (
    SELECT
        p.account_id,
        p.region,
        p.auto_scaling_group_name,
        p.policy_name,
        coalesce(
            p.target_tracking_configuration
            ->> '$.PredefinedMetricSpecification.PredefinedMetricType',
            p.target_tracking_configuration ->> '$.CustomizedMetricSpecification.MetricName'
        ) AS metric,
        CASE
            WHEN p.policy_type = 'TargetTrackingScaling' THEN p.enabled
            WHEN p.policy_type NOT IN ('StepScaling', 'SimpleScaling') THEN 0
            WHEN p.adjustment_type = 'ExactCapacity' THEN iif(p.enabled, NULL, 0)
            WHEN p.policy_type = 'StepScaling' THEN p.enabled AND step.adds
            ELSE p.enabled AND p.scaling_adjustment > 0
        END AS adds,
        CASE
            WHEN
                p.policy_type = 'TargetTrackingScaling'
                THEN p.enabled AND NOT p.target_tracking_configuration ->> '$.DisableScaleIn'
            WHEN p.policy_type NOT IN ('StepScaling', 'SimpleScaling') THEN 0
            WHEN p.adjustment_type = 'ExactCapacity' THEN iif(p.enabled, NULL, 0)
            WHEN p.policy_type = 'StepScaling' THEN p.enabled AND step.removes
            ELSE p.enabled AND p.scaling_adjustment < 0
        END AS removes,
        p.policy_type = 'TargetTrackingScaling' AND p.enabled AS tracks
    FROM aws_autoscaling_policy AS p
    LEFT JOIN step
        ON p.account_id = step.account_id AND p.region = step.region AND p.arn = step.arn
),

scaled AS (
    SELECT
        account_id,
        region,
        auto_scaling_group_name,
        max(adds) = 1 AS adds,
        max(removes) = 1 AS removes,
        count(*) = count(adds) AND count(*) = count(removes) AS is_known,
        group_concat(policy_name, ', ') AS policies,
        json_group_array(iif(tracks, metric, NULL)) AS tracked
    FROM acting
    GROUP BY account_id, region, auto_scaling_group_name
),

judged AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        g.name,
        scaled.policies,
        coalesce(scaled.adds, 0) AS adds,
        coalesce(scaled.removes, 0) AS removes,
        coalesce(scaled.is_known, 1) AS is_known,
        (
            SELECT group_concat(required.value, ', ')
            FROM json_each(:metrics) AS required
            WHERE
                NOT EXISTS (
                    SELECT 1
                    FROM json_each(scaled.tracked) AS metric
                    WHERE metric.value = required.value
                )
        ) AS missing
    FROM aws_ec2_autoscaling_group AS g
    LEFT JOIN scaled
        ON
            g.account_id = scaled.account_id
            AND g.region = scaled.region
            AND g.name = scaled.auto_scaling_group_name
    WHERE g.status IS NULL
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN name IS NULL THEN NULL
        WHEN missing IS NOT NULL THEN 0
        WHEN adds AND removes THEN 1
        WHEN is_known THEN 0
    END AS compliant,
    coalesce('policies: ' || policies, 'no scaling policy')
    || CASE
        WHEN policies IS NULL OR (adds AND removes) THEN ''
        WHEN NOT is_known THEN ', what they add and remove is not known'
        WHEN adds THEN ', none takes capacity away'
        WHEN removes THEN ', none adds capacity'
        ELSE ', none acts'
    END
    || coalesce(', nothing tracks ' || missing, '') AS actual
FROM judged;
