INSERT INTO aws_ecs_service (
    account_id, region, arn, status, desired_count, running_count, deployments, task_sets,
    failure_events
)
VALUES
(
    '1', 'r', 'pass-plain', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 2}]', '[]', '[]'
),
(
    '1', 'r', 'pass-none-wanted', 'ACTIVE', 0, 0,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 0}]', '[]', '[]'
),
(
    '1', 'r', 'pass-one-failure', 'ACTIVE', 1, 1,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 1}]', '[]', '[{}]'
),
(
    '1', 'r', 'pass-task-set', 'ACTIVE', 2, 2, '[]',
    '[{"Status": "PRIMARY", "StabilityStatus": "STEADY_STATE"},
      {"Status": "ACTIVE", "StabilityStatus": "STABILIZING"}]', '[]'
),
(
    '1', 'r', 'fail-too-few', 'ACTIVE', 2, 1,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 1}]', '[]', '[]'
),
(
    '1', 'r', 'fail-too-few-status-unread', NULL, 2, 1, NULL, NULL, NULL
),
(
    '1', 'r', 'fail-under-way', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "IN_PROGRESS", "RunningCount": 2}]', '[]', '[]'
),
(
    '1', 'r', 'fail-failed', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "FAILED", "RolloutStateReason": "x"}]', '[]', '[]'
),
(
    '1', 'r', 'fail-older-runs', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 1},
      {"Status": "ACTIVE", "RolloutState": "COMPLETED", "RunningCount": 1}]', '[]', '[]'
),
(
    '1', 'r', 'fail-again-and-again', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 2}]', '[]', '[{}, {}]'
),
(
    '1', 'r', 'fail-task-set', 'ACTIVE', 2, 2, '[]',
    '[{"Status": "PRIMARY", "StabilityStatus": "STABILIZING"}]', '[]'
),
('1', 'r', 'fail-nothing-deployed', 'ACTIVE', 0, 0, '[]', '[]', '[]'),
(
    '1', 'r', 'exempt-leaving', 'DRAINING', 0, 0,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 0}]', '[]', '[]'
),
(
    '1', 'r', 'unknown-rollout', 'ACTIVE', 2, 2, '[{"Status": "PRIMARY", "RunningCount": 2}]',
    '[]', '[]'
),
(
    '1', 'r', 'unknown-running', 'ACTIVE', 2, NULL,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 2}]', '[]', '[]'
),
(
    '1', 'r', 'unknown-events', 'ACTIVE', 2, 2,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 2}]', '[]', NULL
),
('1', 'r', 'unknown-unread', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO aws_ecs_service (
    account_id, region, arn, status, desired_count, running_count, load_balancers, deployments,
    task_sets, failure_events
)
VALUES
(
    '1', 'r', 'pass-classic', 'ACTIVE', 2, 2, '[{"LoadBalancerName": "old"}]',
    '[{"Status": "PRIMARY", "DesiredCount": 2, "RunningCount": 2}]', '[]', '[]'
),
(
    '1', 'r', 'fail-classic-under-way', 'ACTIVE', 2, 2, '[{"LoadBalancerName": "old"}]',
    '[{"Status": "PRIMARY", "DesiredCount": 2, "RunningCount": 1},
      {"Status": "ACTIVE", "DesiredCount": 0, "RunningCount": 0}]', '[]', '[]'
),
(
    '1', 'r', 'unknown-classic-counts', 'ACTIVE', 2, 2, '[{"LoadBalancerName": "old"}]',
    '[{"Status": "PRIMARY", "RunningCount": 2}]', '[]', '[]'
),
(
    '1', 'r', 'unknown-rollout-behind-group', 'ACTIVE', 2, 2, '[{"TargetGroupArn": "new"}]',
    '[{"Status": "PRIMARY", "DesiredCount": 2, "RunningCount": 2}]', '[]', '[]'
);

-- params = { max_failures = 0 }
INSERT INTO aws_ecs_service (
    account_id, region, arn, status, desired_count, running_count, deployments, task_sets,
    failure_events
)
VALUES
(
    '1', 'r', 'fail-one-failure', 'ACTIVE', 1, 1,
    '[{"Status": "PRIMARY", "RolloutState": "COMPLETED", "RunningCount": 1}]', '[]', '[{}]'
);
