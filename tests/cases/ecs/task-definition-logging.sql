INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES
('1', 'r', 'group', '/app/web');
INSERT INTO aws_ecs_service (account_id, region, arn, service_name, task_definition)
VALUES
('1', 'r', 'web', 'web', 'pass-plain');
INSERT INTO aws_ecs_task_definition (account_id, region, arn, container_definitions)
VALUES
(
    '1', 'r', 'pass-plain',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options":
       {"awslogs-group": "/app/web", "awslogs-region": "r"}}}]'
),
(
    '1', 'r', 'pass-made',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options":
       {"awslogs-group": "/app/new", "awslogs-create-group": "true"}}}]'
),
(
    '1', 'r', 'pass-other-driver',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awsfirelens", "Options": {}}}]'
),
(
    '1', 'r', 'fail-gone',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options":
       {"awslogs-group": "/app/gone", "awslogs-region": "r"}}}]'
),
(
    '1', 'r', 'fail-no-group',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options": {}}}]'
),
('1', 'r', 'fail-none', '[{"Name": "app"}]'),
(
    '1', 'r', 'fail-one-of-two',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options":
       {"awslogs-group": "/app/web"}}}, {"Name": "sidecar"}]'
),
(
    '1', 'r', 'unknown-elsewhere',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awslogs", "Options":
       {"awslogs-group": "/app/web", "awslogs-region": "q"}}}]'
),
('1', 'r', 'unknown-unread', NULL);

-- params = { non_blocking = true }
INSERT INTO aws_ecs_task_definition (account_id, region, arn, container_definitions)
VALUES
(
    '1', 'r', 'pass-non-blocking',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awsfirelens", "Options":
       {"mode": "non-blocking"}}}]'
),
(
    '1', 'r', 'fail-blocking',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awsfirelens", "Options":
       {"mode": "blocking"}}}]'
),
(
    '1', 'r', 'unknown-not-said',
    '[{"Name": "app", "LogConfiguration": {"LogDriver": "awsfirelens", "Options": {}}}]'
);
