INSERT INTO aws_sns_topic (account_id, region, arn, subscriptions_confirmed)
VALUES
('1', 'r', 'arn:aws:sns:r:1:heard', 1);
INSERT INTO aws_iam_role (account_id, region, arn, name)
VALUES
('1', 'global', 'arn:aws:iam::1:role/hook', 'hook');
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, lifecycle_hooks, status)
VALUES
('1', 'r', 'pass-no-target', '[{"LifecycleHookName":"wait","HeartbeatTimeout":300}]', NULL),
(
    '1', 'r', 'pass-topic',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sns:r:1:heard",
     "RoleARN":"arn:aws:iam::1:role/hook","HeartbeatTimeout":300},{"LifecycleHookName":"other",
     "HeartbeatTimeout":300}]', NULL
),
('1', 'r', 'fail-slow', '[{"LifecycleHookName":"wait","HeartbeatTimeout":3601}]', NULL),
(
    '1', 'r', 'fail-topic-gone',
    '[{"LifecycleHookName":"wait","HeartbeatTimeout":300},{"LifecycleHookName":"x",
     "NotificationTargetARN":"arn:aws:sns:r:1:gone","RoleARN":"arn:aws:iam::1:role/hook",
     "HeartbeatTimeout":300}]', NULL
),
(
    '1', 'r', 'fail-role-gone',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sns:r:1:heard",
     "RoleARN":"arn:aws:iam::1:role/gone","HeartbeatTimeout":300}]', NULL
),
(
    '1', 'r', 'fail-no-role',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sns:r:1:heard",
     "HeartbeatTimeout":300}]', NULL
),
(
    '1', 'r', 'fail-slow-queue',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sqs:r:1:q",
     "RoleARN":"arn:aws:iam::1:role/hook","HeartbeatTimeout":7200}]', NULL
),
('1', 'r', 'exempt-none', '[]', NULL),
('1', 'r', 'unknown-hooks', NULL, NULL),
(
    '1', 'r', 'unknown-queue',
    '[{"LifecycleHookName":"wait","HeartbeatTimeout":300},{"LifecycleHookName":"q",
     "NotificationTargetARN":"arn:aws:sqs:r:1:q","RoleARN":"arn:aws:iam::1:role/hook",
     "HeartbeatTimeout":300}]', NULL
),
(
    '1', 'r', 'unknown-topic-elsewhere',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sns:r:2:t",
     "RoleARN":"arn:aws:iam::1:role/hook","HeartbeatTimeout":300}]', NULL
),
(
    '1', 'r', 'unknown-role-elsewhere',
    '[{"LifecycleHookName":"wait","NotificationTargetARN":"arn:aws:sns:r:1:heard",
     "RoleARN":"arn:aws:iam::2:role/r","HeartbeatTimeout":300}]', NULL
),
('1', 'r', 'unknown-timeout', '[{"LifecycleHookName":"wait"}]', NULL),
(
    '1', 'r', 'not-judged', '[{"LifecycleHookName":"wait","HeartbeatTimeout":9999}]',
    'Delete in progress'
);

-- params = { max_heartbeat_s = 60 }
INSERT INTO aws_ec2_autoscaling_group (account_id, region, arn, lifecycle_hooks, status)
VALUES
('1', 'r', 'pass-minute', '[{"LifecycleHookName":"wait","HeartbeatTimeout":60}]', NULL),
('1', 'r', 'fail-more', '[{"LifecycleHookName":"wait","HeartbeatTimeout":61}]', NULL),
('1', 'r', 'exempt-none', '[]', NULL);
