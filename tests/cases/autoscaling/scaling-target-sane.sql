INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, name, default_cooldown, default_instance_warmup
)
VALUES
('1', 'r', 'ga', 'g', 300, NULL),
('1', 'r', 'gb', 'slow', 900, NULL),
('1', 'r', 'gc', 'warm', 900, 60);
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    auto_scaling_group_name,
    policy_type,
    enabled,
    cooldown,
    estimated_instance_warmup,
    target_tracking_configuration
)
VALUES
(
    '1', 'r', 'pass-cpu', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":40.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'pass-cpu-high', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":80.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'pass-other-metric', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":1000.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ALBRequestCountPerTarget"}}'
),
('1', 'r', 'pass-step', 'g', 'StepScaling', 1, NULL, 600, NULL),
('1', 'r', 'pass-simple', 'slow', 'SimpleScaling', 1, 60, NULL, NULL),
('1', 'r', 'pass-warm', 'warm', 'StepScaling', 1, NULL, NULL, NULL),
('1', 'r', 'pass-its-own', 'slow', 'StepScaling', 1, NULL, 10, NULL),
(
    '1', 'r', 'pass-metric-math', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":5.0,"CustomizedMetricSpecification":{}}'
),
(
    '1', 'r', 'fail-low', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":39.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'fail-high', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":81.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'fail-high-of-its-own', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":95.0,"CustomizedMetricSpecification":{"MetricName":"CPUUtilization"}}'
),
(
    '1', 'r', 'fail-slow-group', 'slow', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":50.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'fail-simple', 'slow', 'SimpleScaling', 1, NULL, NULL, NULL),
('1', 'r', 'fail-simple-of-warm', 'warm', 'SimpleScaling', 1, NULL, NULL, NULL),
('1', 'r', 'fail-warmup', 'g', 'StepScaling', 1, NULL, 601, NULL),
(
    '1', 'r', 'exempt-disabled', 'g', 'TargetTrackingScaling', 0, NULL, NULL,
    '{"TargetValue":99.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'exempt-predictive', 'g', 'PredictiveScaling', 1, NULL, NULL, NULL),
('1', 'r', 'unknown-target', 'g', 'TargetTrackingScaling', 1, NULL, NULL, NULL),
(
    '1', 'r', 'unknown-group', 'gone', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":50.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'fail-of-unknown-group', 'gone', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":99.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
('1', 'r', 'unknown-kind', 'g', NULL, 1, NULL, NULL, NULL);

-- params = { min_cpu_target = 10 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, name, default_cooldown, default_instance_warmup
)
VALUES
('1', 'r', 'ga', 'g', 300, NULL),
('1', 'r', 'gb', 'slow', 900, NULL),
('1', 'r', 'gc', 'warm', 900, 60);
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    auto_scaling_group_name,
    policy_type,
    enabled,
    cooldown,
    estimated_instance_warmup,
    target_tracking_configuration
)
VALUES
(
    '1', 'r', 'pass-ten', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":10.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'fail-nine', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":9.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
);

-- params = { max_cpu_target = 60 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, name, default_cooldown, default_instance_warmup
)
VALUES
('1', 'r', 'ga', 'g', 300, NULL),
('1', 'r', 'gb', 'slow', 900, NULL),
('1', 'r', 'gc', 'warm', 900, 60);
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    auto_scaling_group_name,
    policy_type,
    enabled,
    cooldown,
    estimated_instance_warmup,
    target_tracking_configuration
)
VALUES
(
    '1', 'r', 'pass-sixty', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":60.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
),
(
    '1', 'r', 'fail-more', 'g', 'TargetTrackingScaling', 1, NULL, NULL,
    '{"TargetValue":61.0,
     "PredefinedMetricSpecification":{"PredefinedMetricType":"ASGAverageCPUUtilization"}}'
);

-- params = { max_cooldown_s = 100 }
INSERT INTO aws_ec2_autoscaling_group (
    account_id, region, arn, name, default_cooldown, default_instance_warmup
)
VALUES
('1', 'r', 'ga', 'g', 300, NULL),
('1', 'r', 'gb', 'slow', 900, NULL),
('1', 'r', 'gc', 'warm', 900, 60);
INSERT INTO aws_autoscaling_policy (
    account_id,
    region,
    arn,
    auto_scaling_group_name,
    policy_type,
    enabled,
    cooldown,
    estimated_instance_warmup,
    target_tracking_configuration
)
VALUES
('1', 'r', 'pass-hundred', 'g', 'SimpleScaling', 1, 100, NULL, NULL),
('1', 'r', 'fail-more', 'g', 'SimpleScaling', 1, 101, NULL, NULL);
