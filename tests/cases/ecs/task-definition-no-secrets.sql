INSERT INTO aws_ecs_service (account_id, region, arn, service_name, task_definition)
VALUES
('1', 'r', 'web', 'web', 'fail-one');
INSERT INTO aws_ecs_task_definition (
    account_id, region, arn, environment_variable_names, environment_secrets
)
VALUES
('1', 'r', 'pass-none', '[]', '[]'),
('1', 'r', 'pass-harmless', '["app/LOG_LEVEL"]', '[]'),
(
    '1', 'r', 'fail-one', '["app/DB_PASSWORD"]',
    '[{"name": "app/DB_PASSWORD", "kind": "password"}]'
),
('1', 'r', 'fail-known-in-part', NULL, '[{"name": "app/TOKEN", "kind": "token"}]'),
('1', 'r', 'unknown-packed', '["app/BLOB"]', NULL),
('1', 'r', 'unknown-unread', NULL, NULL);
