-- Scaling policies of Auto Scaling groups, from DescribePolicies.
-- https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScalingPolicy.html
CREATE TABLE aws_autoscaling_policy (
    account_id TEXT NOT NULL, -- AWS account that owns the policy
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the policy
    policy_name TEXT, -- Name of the policy
    auto_scaling_group_name TEXT, -- Name of the group that it scales
    policy_type TEXT, -- `TargetTrackingScaling`, `StepScaling`, `SimpleScaling` or `PredictiveScaling`
    enabled INTEGER, -- 1 when it scales
    adjustment_type TEXT, -- What step and simple policies change: `ChangeInCapacity`, `ExactCapacity` or `PercentChangeInCapacity`
    scaling_adjustment INTEGER, -- Change of a simple policy, negative to take capacity away
    step_adjustments TEXT, -- Changes of a step policy: JSON array of MetricIntervalLowerBound, MetricIntervalUpperBound, ScalingAdjustment
    min_adjustment_magnitude INTEGER, -- Smallest change of a policy in percent
    cooldown INTEGER, -- Seconds before a simple policy acts again; NULL for the group's own
    estimated_instance_warmup INTEGER, -- Seconds until a new instance counts; NULL for the group's own
    metric_aggregation_type TEXT, -- How a step policy takes the points of its metric together
    target_tracking_configuration TEXT, -- Of target tracking: JSON of TargetValue, DisableScaleIn, PredefinedMetricSpecification or CustomizedMetricSpecification
    predictive_scaling_configuration TEXT, -- Of predictive scaling: JSON of Mode and MaxCapacityBreachBehavior
    alarms TEXT, -- Alarms that drive it: JSON array of AlarmName and AlarmARN
    title TEXT, -- Name of the policy
    PRIMARY KEY (account_id, region, arn)
) STRICT;

-- Which policies scale a group?
CREATE INDEX aws_autoscaling_policy_by_auto_scaling_group_name
ON aws_autoscaling_policy (account_id, region, auto_scaling_group_name);
