INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, global_secondary_indexes, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-scales',
    'pass-scales', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-index',
    'pass-index', 'PROVISIONED', '[{"IndexName": "by-day"}]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-none',
    'fail-none', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-reads-only',
    'fail-reads-only', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-no-policy',
    'fail-no-policy', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-policy-alone',
    'fail-policy-alone', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-index',
    'fail-index', 'PROVISIONED', '[{"IndexName": "by-day"}]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-aims-high',
    'fail-aims-high', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-aims-low',
    'fail-aims-low', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-one-size',
    'fail-one-size', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-suspended',
    'fail-suspended', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-suspended-in',
    'fail-suspended-in', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-by-steps',
    'fail-by-steps', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-target',
    'unknown-target', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-bounds',
    'unknown-bounds', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-suspended',
    'unknown-suspended', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/unknown-mode',
    'unknown-mode', NULL, '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-on-demand',
    'exempt-on-demand', 'PAY_PER_REQUEST', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/deleting',
    'deleting', 'PROVISIONED', '[]', 'DELETING'
);

INSERT INTO aws_appautoscaling_target (
    account_id, region, arn, resource_id, scalable_dimension, min_capacity, max_capacity,
    suspended_state
) VALUES
(
    '111111111111', 'eu-west-1', 't:0', 'table/pass-scales', 'dynamodb:table:ReadCapacityUnits', 5,
    50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:1', 'table/pass-scales', 'dynamodb:table:WriteCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:2', 'table/pass-index', 'dynamodb:table:ReadCapacityUnits', 5,
    50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:3', 'table/pass-index', 'dynamodb:table:WriteCapacityUnits', 5,
    50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:4', 'table/pass-index/index/by-day',
    'dynamodb:index:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:5', 'table/pass-index/index/by-day',
    'dynamodb:index:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:6', 'table/fail-reads-only',
    'dynamodb:table:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:7', 'table/fail-no-policy', 'dynamodb:table:ReadCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:8', 'table/fail-no-policy',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:9', 'table/fail-index', 'dynamodb:table:ReadCapacityUnits', 5,
    50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:10', 'table/fail-index', 'dynamodb:table:WriteCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:11', 'table/fail-aims-high',
    'dynamodb:table:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:12', 'table/fail-aims-high',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:13', 'table/fail-aims-low', 'dynamodb:table:ReadCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:14', 'table/fail-aims-low',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:15', 'table/fail-one-size', 'dynamodb:table:ReadCapacityUnits',
    5, 5,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:16', 'table/fail-one-size',
    'dynamodb:table:WriteCapacityUnits', 5, 5,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:17', 'table/fail-suspended',
    'dynamodb:table:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": true,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:18', 'table/fail-suspended',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": true,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:19', 'table/fail-suspended-in',
    'dynamodb:table:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": true, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:20', 'table/fail-suspended-in',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": true, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:21', 'table/fail-by-steps', 'dynamodb:table:ReadCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:22', 'table/fail-by-steps',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:23', 'table/unknown-target',
    'dynamodb:table:ReadCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:24', 'table/unknown-target',
    'dynamodb:table:WriteCapacityUnits', 5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:25', 'table/unknown-bounds',
    'dynamodb:table:ReadCapacityUnits', NULL, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:26', 'table/unknown-bounds',
    'dynamodb:table:WriteCapacityUnits', NULL, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:27', 'table/unknown-suspended',
    'dynamodb:table:ReadCapacityUnits', 5, 50, NULL
),
(
    '111111111111', 'eu-west-1', 't:28', 'table/unknown-suspended',
    'dynamodb:table:WriteCapacityUnits', 5, 50, NULL
),
(
    '111111111111', 'eu-west-1', 't:29', 'table/unknown-mode', 'dynamodb:table:ReadCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:30', 'table/unknown-mode', 'dynamodb:table:WriteCapacityUnits',
    5, 50,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
);

INSERT INTO aws_appautoscaling_policy (
    account_id, region, arn, resource_id, scalable_dimension, policy_type,
    target_tracking_scaling_policy_configuration
) VALUES
(
    '111111111111', 'eu-west-1', 'p:0', 'table/pass-scales', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:1', 'table/pass-scales', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:2', 'table/pass-index', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:3', 'table/pass-index', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:4', 'table/pass-index/index/by-day',
    'dynamodb:index:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:5', 'table/pass-index/index/by-day',
    'dynamodb:index:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:6', 'table/fail-reads-only',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:7', 'table/fail-index', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:8', 'table/fail-index', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:9', 'table/fail-aims-high', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 81}'
),
(
    '111111111111', 'eu-west-1', 'p:10', 'table/fail-aims-high',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 81}'
),
(
    '111111111111', 'eu-west-1', 'p:11', 'table/fail-aims-low', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 49}'
),
(
    '111111111111', 'eu-west-1', 'p:12', 'table/fail-aims-low',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 49}'
),
(
    '111111111111', 'eu-west-1', 'p:13', 'table/fail-one-size', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:14', 'table/fail-one-size',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:15', 'table/fail-suspended',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:16', 'table/fail-suspended',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:17', 'table/fail-suspended-in',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:18', 'table/fail-suspended-in',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:19', 'table/fail-by-steps', 'dynamodb:table:ReadCapacityUnits',
    'StepScaling', NULL
),
(
    '111111111111', 'eu-west-1', 'p:20', 'table/fail-by-steps',
    'dynamodb:table:WriteCapacityUnits', 'StepScaling', NULL
),
(
    '111111111111', 'eu-west-1', 'p:21', 'table/unknown-target',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', NULL
),
(
    '111111111111', 'eu-west-1', 'p:22', 'table/unknown-target',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', NULL
),
(
    '111111111111', 'eu-west-1', 'p:23', 'table/unknown-bounds',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:24', 'table/unknown-bounds',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:25', 'table/unknown-suspended',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:26', 'table/unknown-suspended',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:27', 'table/unknown-mode', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:28', 'table/unknown-mode', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:29', 'table/fail-policy-alone',
    'dynamodb:table:ReadCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:30', 'table/fail-policy-alone',
    'dynamodb:table:WriteCapacityUnits', 'TargetTrackingScaling', '{"TargetValue": 70}'
);

-- params = { required = false }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, global_secondary_indexes, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/exempt-fixed',
    'exempt-fixed', 'PROVISIONED', '[]', 'ACTIVE'
);

-- params = { min_target = 20, max_target = 30 }
INSERT INTO aws_dynamodb_table (
    account_id, region, arn, name, billing_mode, global_secondary_indexes, table_status
) VALUES
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/pass-low',
    'pass-low', 'PROVISIONED', '[]', 'ACTIVE'
),
(
    '111111111111', 'eu-west-1', 'arn:aws:dynamodb:eu-west-1:111111111111:table/fail-usual',
    'fail-usual', 'PROVISIONED', '[]', 'ACTIVE'
);

INSERT INTO aws_appautoscaling_target (
    account_id, region, arn, resource_id, scalable_dimension, min_capacity, max_capacity,
    suspended_state
) VALUES
(
    '111111111111', 'eu-west-1', 't:0', 'table/pass-low', 'dynamodb:table:ReadCapacityUnits', 1, 9,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:1', 'table/pass-low', 'dynamodb:table:WriteCapacityUnits', 1,
    9,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:2', 'table/fail-usual', 'dynamodb:table:ReadCapacityUnits', 1,
    9,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
),
(
    '111111111111', 'eu-west-1', 't:3', 'table/fail-usual', 'dynamodb:table:WriteCapacityUnits', 1,
    9,
    '{"DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
      "ScheduledScalingSuspended": false}'
);

INSERT INTO aws_appautoscaling_policy (
    account_id, region, arn, resource_id, scalable_dimension, policy_type,
    target_tracking_scaling_policy_configuration
) VALUES
(
    '111111111111', 'eu-west-1', 'p:0', 'table/pass-low', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 25}'
),
(
    '111111111111', 'eu-west-1', 'p:1', 'table/pass-low', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 25}'
),
(
    '111111111111', 'eu-west-1', 'p:2', 'table/fail-usual', 'dynamodb:table:ReadCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
),
(
    '111111111111', 'eu-west-1', 'p:3', 'table/fail-usual', 'dynamodb:table:WriteCapacityUnits',
    'TargetTrackingScaling', '{"TargetValue": 70}'
);
