INSERT INTO aws_ecs_task_definition (account_id, region, arn, container_definitions)
VALUES
('1', 'r', 'web:1', '[{"Name": "app", "PortMappings": [{"FromPort": 80, "ToPort": 80}]}]'),
('1', 'r', 'web:2', '[{"Name": "app", "PortMappings": [{"FromPort": 80, "ToPort": 90}]}]'),
('1', 'r', 'web:3', NULL);
INSERT INTO aws_ec2_target_group (
    account_id, region, arn, target_group_name, load_balancer_arns, target_health_descriptions
)
VALUES
('1', 'r', 'arn:aws:e:r:1:targetgroup/used', 'used', '["lb"]', '[{}]'),
('1', 'r', 'arn:aws:e:r:1:targetgroup/bare', 'bare', '["lb"]', '[]'),
('1', 'r', 'arn:aws:e:r:1:targetgroup/empty', 'empty', '["lb"]', '[]'),
('1', 'r', 'arn:aws:e:r:1:targetgroup/idle', 'idle', '[]', '[{}]'),
('1', 'r', 'arn:aws:e:r:1:targetgroup/unread', 'unread', '["lb"]', NULL);
INSERT INTO aws_ecs_service (
    account_id, region, arn, status, desired_count, task_definition, load_balancers, task_sets
)
VALUES
(
    '1', 'r', 'pass-plain', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'pass-range', 'ACTIVE', 1, 'web:2',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 85}]', '[]'
),
(
    '1', 'r', 'pass-none-wanted', 'ACTIVE', 0, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'pass-task-set', 'ACTIVE', 1, NULL, '[]',
    '[{"Status": "PRIMARY", "TaskDefinition": "web:1", "LoadBalancers":
       [{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
         "ContainerPort": 80}]}]'
),
(
    '1', 'r', 'pass-green', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare",
       "AlternateTargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'pass-blue', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used",
       "AlternateTargetGroupArn": "arn:aws:e:r:1:targetgroup/bare", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-neither-blue-nor-green', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare",
       "AlternateTargetGroupArn": "arn:aws:e:r:1:targetgroup/empty", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-green-without-listener', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare",
       "AlternateTargetGroupArn": "arn:aws:e:r:1:targetgroup/idle", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'unknown-green', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare",
       "AlternateTargetGroupArn": "arn:aws:e:r:1:targetgroup/unread", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-gone', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/gone", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-other-port', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 81}]', '[]'
),
(
    '1', 'r', 'fail-other-container', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "web",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-no-listener', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/idle", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-no-targets', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/bare", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'fail-one-of-two', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 80},
      {"TargetGroupArn": "arn:aws:e:r:1:targetgroup/gone", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
('1', 'r', 'exempt-none', 'ACTIVE', 1, 'web:1', '[]', '[]'),
(
    '1', 'r', 'exempt-classic', 'ACTIVE', 1, 'web:1',
    '[{"LoadBalancerName": "old", "ContainerName": "app", "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'exempt-leaving', 'DRAINING', 0, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/gone", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'unknown-health', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/unread", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'unknown-definition', 'ACTIVE', 1, 'web:3',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'unknown-definition-gone', 'ACTIVE', 1, 'web:9',
    '[{"TargetGroupArn": "arn:aws:e:r:1:targetgroup/used", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
(
    '1', 'r', 'unknown-other-account', 'ACTIVE', 1, 'web:1',
    '[{"TargetGroupArn": "arn:aws:e:r:2:targetgroup/shared", "ContainerName": "app",
       "ContainerPort": 80}]', '[]'
),
('1', 'r', 'unknown-unread', 'ACTIVE', 1, 'web:1', NULL, NULL);
