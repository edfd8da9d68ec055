-- How Application Auto Scaling scales, from DescribeScalingPolicies: tables of DynamoDB with their
-- indexes and services of ECS, no other service's.
-- https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingPolicies.html
CREATE TABLE aws_appautoscaling_policy (
    account_id TEXT NOT NULL, -- AWS account that owns the policy
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the policy
    policy_name TEXT, -- Name of the policy
    service_namespace TEXT, -- `dynamodb` or `ecs`
    resource_id TEXT, -- What is scaled, `table/orders`, `table/orders/index/by-day` or `service/cluster/web`
    scalable_dimension TEXT, -- What of it, `dynamodb:table:ReadCapacityUnits` or `ecs:service:DesiredCount`
    policy_type TEXT, -- `TargetTrackingScaling`, `StepScaling` or `PredictiveScaling`
    target_tracking_scaling_policy_configuration TEXT, -- JSON object `{"TargetValue":70.0,"PredefinedMetricType":"DynamoDBReadCapacityUtilization","DisableScaleIn":false,...}`; NULL for other types
    title TEXT, -- Name of the policy
    PRIMARY KEY (account_id, region, arn)
) STRICT;
