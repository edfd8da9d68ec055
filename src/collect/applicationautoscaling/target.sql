-- What Application Auto Scaling scales, from DescribeScalableTargets: tables of DynamoDB with their
-- indexes and services of ECS, no other service's.
-- https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html
CREATE TABLE aws_appautoscaling_target (
    account_id TEXT NOT NULL, -- AWS account that owns the target
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the target; for those without, made of the resource and the dimension
    service_namespace TEXT, -- `dynamodb` or `ecs`
    resource_id TEXT, -- What is scaled, `table/orders`, `table/orders/index/by-day` or `service/cluster/web`
    scalable_dimension TEXT, -- What of it, `dynamodb:table:ReadCapacityUnits` or `ecs:service:DesiredCount`
    min_capacity INTEGER, -- Least that it is scaled to
    max_capacity INTEGER, -- Most that it is scaled to
    role_arn TEXT, -- ARN of the role that scales it
    suspended_state TEXT, -- What does not scale now, JSON object `{"DynamicScalingInSuspended":false,...}`; NULL when AWS does not say
    title TEXT, -- What is scaled
    PRIMARY KEY (account_id, region, arn)
) STRICT;
