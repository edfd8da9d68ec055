INSERT INTO aws_ecs_service (
    account_id, region, arn, service_name, cluster_arn, status, scheduling_strategy, desired_count
)
VALUES
('1', 'r', 'pass-plain', 'pass', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'fail-no-target', 'none', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'fail-other-cluster', 'pass', 'arn:aws:ecs:r:1:cluster/d', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'fail-no-policy', 'bare', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'fail-one-task', 'one', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 1),
('1', 'r', 'fail-fixed', 'fixed', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'fail-full', 'full', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 6),
('1', 'r', 'fail-held', 'held', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'exempt-daemon', 'daemon', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'DAEMON', 2),
('1', 'r', 'exempt-leaving', 'old', 'arn:aws:ecs:r:1:cluster/c', 'DRAINING', 'REPLICA', 0),
('1', 'r', 'unknown-count', 'pass', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', NULL),
('1', 'r', 'unknown-suspended', 'quiet', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 2),
('1', 'r', 'unknown-unread', 'none', 'arn:aws:ecs:r:1:cluster/c', NULL, NULL, NULL);
INSERT INTO aws_appautoscaling_target (
    account_id, region, arn, resource_id, service_namespace, min_capacity, max_capacity,
    suspended_state
)
VALUES
(
    '1', 'r', 't1', 'service/c/pass', 'ecs', 2, 6,
    '{"DynamicScalingOutSuspended": false}'
),
(
    '1', 'r', 't2', 'service/c/bare', 'ecs', 2, 6,
    '{"DynamicScalingOutSuspended": false}'
),
(
    '1', 'r', 't3', 'service/c/one', 'ecs', 1, 6,
    '{"DynamicScalingOutSuspended": false}'
),
(
    '1', 'r', 't4', 'service/c/fixed', 'ecs', 2, 2,
    '{"DynamicScalingOutSuspended": false}'
),
(
    '1', 'r', 't5', 'service/c/full', 'ecs', 2, 6,
    '{"DynamicScalingOutSuspended": false}'
),
(
    '1', 'r', 't6', 'service/c/held', 'ecs', 2, 6,
    '{"DynamicScalingOutSuspended": true}'
),
('1', 'r', 't7', 'service/c/quiet', 'ecs', 2, 6, NULL);
INSERT INTO aws_appautoscaling_policy (
    account_id, region, arn, resource_id, service_namespace, policy_type
)
VALUES
('1', 'r', 'p1', 'service/c/pass', 'ecs', 'TargetTrackingScaling'),
('1', 'r', 'p3', 'service/c/one', 'ecs', 'TargetTrackingScaling'),
('1', 'r', 'p4', 'service/c/fixed', 'ecs', 'TargetTrackingScaling'),
('1', 'r', 'p5', 'service/c/full', 'ecs', 'StepScaling'),
('1', 'r', 'p6', 'service/c/held', 'ecs', 'TargetTrackingScaling'),
('1', 'r', 'p7', 'service/c/quiet', 'ecs', 'TargetTrackingScaling');

-- params = { min_tasks = 1 }
INSERT INTO aws_ecs_service (
    account_id, region, arn, service_name, cluster_arn, status, scheduling_strategy, desired_count
)
VALUES
('1', 'r', 'pass-one-task', 'one', 'arn:aws:ecs:r:1:cluster/c', 'ACTIVE', 'REPLICA', 1);
INSERT INTO aws_appautoscaling_target (
    account_id, region, arn, resource_id, service_namespace, min_capacity, max_capacity,
    suspended_state
)
VALUES
(
    '1', 'r', 't3', 'service/c/one', 'ecs', 1, 6,
    '{"DynamicScalingOutSuspended": false}'
);
INSERT INTO aws_appautoscaling_policy (
    account_id, region, arn, resource_id, service_namespace, policy_type
)
VALUES
('1', 'r', 'p3', 'service/c/one', 'ecs', 'TargetTrackingScaling');
