INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, status)
VALUES
('1', 'r', 'pass-tracking', 'pass-tracking', NULL),
('1', 'r', 'pass-steps', 'pass-steps', NULL),
('1', 'r', 'pass-one-policy-of-steps', 'pass-one-policy-of-steps', NULL),
('1', 'r', 'pass-simple', 'pass-simple', NULL),
('1', 'r', 'pass-tracking-and-steps', 'pass-tracking-and-steps', NULL),
('1', 'r', 'pass-tracking-and-exact', 'pass-tracking-and-exact', NULL),
('1', 'r', 'fail-none', 'fail-none', NULL),
('1', 'r', 'fail-only-out', 'fail-only-out', NULL),
('1', 'r', 'fail-only-in', 'fail-only-in', NULL),
('1', 'r', 'fail-disabled', 'fail-disabled', NULL),
('1', 'r', 'fail-predictive', 'fail-predictive', NULL),
('1', 'r', 'fail-tracking-out-only', 'fail-tracking-out-only', NULL),
('1', 'r', 'fail-exact-disabled', 'fail-exact-disabled', NULL),
('1', 'r', 'unknown-exact', 'unknown-exact', NULL),
('1', 'r', 'unknown-kind', 'unknown-kind', NULL),
('1', 'r', 'unknown-enabled', 'unknown-enabled', NULL),
('1', 'r', 'unknown-tracking', 'unknown-tracking', NULL),
('1', 'r', 'unknown-name', NULL, NULL),
('1', 'r', 'not-judged', 'not-judged', 'Delete in progress');
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    policy_name,
    auto_scaling_group_name,
    policy_type,
    enabled,
    adjustment_type,
    scaling_adjustment,
    step_adjustments,
    target_tracking_configuration
)
VALUES
(
    '1', 'r', 'p1', 'p1', 'pass-tracking', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'p2', 'p2', 'pass-steps', 'StepScaling', 1, 'ChangeInCapacity', NULL,
    '[{"ScalingAdjustment":1},{"ScalingAdjustment":2}]', NULL
),
(
    '1', 'r', 'p3', 'p3', 'pass-steps', 'StepScaling', 1, 'PercentChangeInCapacity', NULL,
    '[{"ScalingAdjustment":-1}]', NULL
),
(
    '1', 'r', 'p4', 'p4', 'pass-one-policy-of-steps', 'StepScaling', 1, 'ChangeInCapacity', NULL,
    '[{"ScalingAdjustment":-1},{"ScalingAdjustment":1}]', NULL
),
('1', 'r', 'p5', 'p5', 'pass-simple', 'SimpleScaling', 1, 'ChangeInCapacity', 1, '[]', NULL),
('1', 'r', 'p6', 'p6', 'pass-simple', 'SimpleScaling', 1, 'ChangeInCapacity', -1, '[]', NULL),
(
    '1', 'r', 'p7', 'p7', 'pass-tracking-and-steps', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":true,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'p8', 'p8', 'pass-tracking-and-steps', 'StepScaling', 1, 'ChangeInCapacity', NULL,
    '[{"ScalingAdjustment":-1}]', NULL
),
(
    '1', 'r', 'p9', 'p9', 'pass-tracking-and-exact', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'p10', 'p10', 'pass-tracking-and-exact', 'SimpleScaling', 1, 'ExactCapacity', 3, '[]',
    NULL
),
(
    '1', 'r', 'p11', 'p11', 'fail-only-out', 'StepScaling', 1, 'ChangeInCapacity', NULL,
    '[{"ScalingAdjustment":1}]', NULL
),
('1', 'r', 'p12', 'p12', 'fail-only-in', 'SimpleScaling', 1, 'ChangeInCapacity', -1, '[]', NULL),
(
    '1', 'r', 'p13', 'p13', 'fail-disabled', 'TargetTrackingScaling', 0, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'p14', 'p14', 'fail-predictive', 'PredictiveScaling', 1, NULL, NULL, '[]', NULL),
(
    '1', 'r', 'p15', 'p15', 'fail-tracking-out-only', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":true,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'p16', 'p16', 'fail-exact-disabled', 'SimpleScaling', 0, 'ExactCapacity', 3, '[]', NULL),
('1', 'r', 'p17', 'p17', 'unknown-exact', 'SimpleScaling', 1, 'ExactCapacity', 3, '[]', NULL),
('1', 'r', 'p18', 'p18', 'unknown-kind', NULL, 1, NULL, NULL, '[]', NULL),
(
    '1', 'r', 'p19', 'p19', 'unknown-enabled', 'TargetTrackingScaling', NULL, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'p20', 'p20', 'unknown-tracking', 'TargetTrackingScaling', 1, NULL, NULL, '[]', NULL);

-- params = { metrics = ["mem_used_percent"] }
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, name, status)
VALUES
('1', 'r', 'pass-memory', 'pass-memory', NULL),
('1', 'r', 'fail-cpu', 'fail-cpu', NULL),
('1', 'r', 'fail-disabled', 'fail-disabled', NULL);
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    policy_name,
    auto_scaling_group_name,
    policy_type,
    enabled,
    adjustment_type,
    scaling_adjustment,
    step_adjustments,
    target_tracking_configuration
)
VALUES
(
    '1', 'r', 'p1', 'p1', 'pass-memory', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "CustomizedMetricSpecification":{"MetricName":"mem_used_percent"}}'
),
(
    '1', 'r', 'p2', 'p2', 'fail-cpu', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'p3', 'p3', 'fail-disabled', 'TargetTrackingScaling', 1, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'p4', 'p4', 'fail-disabled', 'TargetTrackingScaling', 0, NULL, NULL, '[]',
    '{"TargetValue":50.0,"DisableScaleIn":false,
     "CustomizedMetricSpecification":{"MetricName":"mem_used_percent"}}'
);
