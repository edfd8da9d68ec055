INSERT INTO aws_cloudwatch_alarm (
    account_id,
    region,
    arn,
    name,
    alarm_type,
    actions_enabled,
    state_value,
    state_updated_timestamp,
    namespace,
    metric_name,
    statistic,
    period,
    evaluation_periods,
    threshold,
    comparison_operator,
    dimensions,
    metrics
)
VALUES
(
    '1', 'r', 'arn-good', 'good', 'MetricAlarm', 1, 'OK', '2025-12-01T00:00:00Z', 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-also-good', 'also-good', 'MetricAlarm', 1, 'ALARM', '2025-12-01T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-off', 'off', 'MetricAlarm', 0, 'OK', '2025-12-01T00:00:00Z', 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-other', 'other', 'MetricAlarm', 1, 'OK', '2025-12-01T00:00:00Z', 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"h"}]', '[]'
),
(
    '1', 'r', 'arn-stuck', 'stuck', 'MetricAlarm', 1, 'INSUFFICIENT_DATA', '2025-12-01T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-fresh', 'fresh', 'MetricAlarm', 1, 'INSUFFICIENT_DATA', '2025-12-31T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-no-dimension', 'no-dimension', 'MetricAlarm', 1, 'OK', '2025-12-01T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold', '[]', '[]'
),
(
    '1', 'r', 'arn-no-state', 'no-state', 'MetricAlarm', 1, NULL, '2025-12-01T00:00:00Z', 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-no-time', 'no-time', 'MetricAlarm', 1, 'INSUFFICIENT_DATA', NULL, 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-no-actions', 'no-actions', 'MetricAlarm', NULL, 'OK', '2025-12-01T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-no-metric', 'no-metric', 'MetricAlarm', 1, 'OK', '2025-12-01T00:00:00Z', NULL,
    NULL, 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
);
INSERT INTO aws_autoscaling_policy (
    account_id, region, arn, auto_scaling_group_name, policy_type, enabled, alarms
)
VALUES
(
    '1', 'r', 'pass-two', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"good","AlarmARN":"arn-good"},{"AlarmName":"also-good",
     "AlarmARN":"arn-also-good"}]'
),
(
    '1', 'r', 'pass-fresh', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"fresh","AlarmARN":"arn-fresh"}]'
),
(
    '1', 'r', 'pass-other-metric', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"no-dimension","AlarmARN":"arn-no-dimension"}]'
),
('1', 'r', 'fail-none', 'g', 'TargetTrackingScaling', 1, '[]'),
(
    '1', 'r', 'fail-gone', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"good","AlarmARN":"arn-good"},{"AlarmName":"gone","AlarmARN":"arn-gone"}]'
),
(
    '1', 'r', 'fail-off', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"off","AlarmARN":"arn-off"}]'
),
(
    '1', 'r', 'fail-other-group', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"other","AlarmARN":"arn-other"}]'
),
(
    '1', 'r', 'fail-stuck', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"good","AlarmARN":"arn-good"},{"AlarmName":"stuck","AlarmARN":"arn-stuck"}]'
),
('1', 'r', 'exempt-disabled', 'g', 'TargetTrackingScaling', 0, '[]'),
('1', 'r', 'exempt-predictive', 'g', 'PredictiveScaling', 1, '[]'),
('1', 'r', 'unknown-alarms', 'g', 'TargetTrackingScaling', 1, NULL),
(
    '1', 'r', 'unknown-state', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"good","AlarmARN":"arn-good"},{"AlarmName":"no-state",
     "AlarmARN":"arn-no-state"}]'
),
(
    '1', 'r', 'unknown-time', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"no-time","AlarmARN":"arn-no-time"}]'
),
(
    '1', 'r', 'unknown-actions', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"no-actions","AlarmARN":"arn-no-actions"}]'
),
(
    '1', 'r', 'unknown-metric', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"no-metric","AlarmARN":"arn-no-metric"}]'
),
('1', 'r', 'pass-kind-not-known', 'g', NULL, 1, '[{"AlarmName":"good","AlarmARN":"arn-good"}]');

-- params = { max_hours_without_data = 1000 }
INSERT INTO aws_cloudwatch_alarm (
    account_id,
    region,
    arn,
    name,
    alarm_type,
    actions_enabled,
    state_value,
    state_updated_timestamp,
    namespace,
    metric_name,
    statistic,
    period,
    evaluation_periods,
    threshold,
    comparison_operator,
    dimensions,
    metrics
)
VALUES
(
    '1', 'r', 'arn-stuck', 'stuck', 'MetricAlarm', 1, 'INSUFFICIENT_DATA', '2025-12-01T00:00:00Z',
    'AWS/EC2', 'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
),
(
    '1', 'r', 'arn-off', 'off', 'MetricAlarm', 0, 'OK', '2025-12-01T00:00:00Z', 'AWS/EC2',
    'CPUUtilization', 'Average', 60, 1, 50.0, 'GreaterThanThreshold',
    '[{"Name":"AutoScalingGroupName","Value":"g"}]', '[]'
);
INSERT INTO aws_autoscaling_policy (
    account_id, region, arn, auto_scaling_group_name, policy_type, enabled, alarms
)
VALUES
(
    '1', 'r', 'pass-not-so-long', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"stuck","AlarmARN":"arn-stuck"}]'
),
(
    '1', 'r', 'fail-off', 'g', 'TargetTrackingScaling', 1,
    '[{"AlarmName":"off","AlarmARN":"arn-off"}]'
);
