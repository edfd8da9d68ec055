INSERT INTO aws_ecs_service (account_id, region, arn, service_name, task_definition)
VALUES
('1', 'r', 'web', 'web', 'pass-plain'),
('1', 'r', 'api', 'api', 'pass-plain');
INSERT INTO aws_ecs_task_definition (
    account_id, region, arn, operating_system_family, network_mode, pid_mode, ipc_mode,
    container_definitions
)
VALUES
(
    '1', 'r', 'pass-plain', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-privileged', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true, "Privileged": true}]'
),
(
    '1', 'r', 'fail-writable', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "1000"}]'
),
(
    '1', 'r', 'fail-root', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "0:0", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-root-by-name', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "root", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-no-user', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-one-of-two', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true},
      {"Name": "log", "User": "1000", "ReadonlyRootFilesystem": false}]'
),
(
    '1', 'r', 'fail-network', 'LINUX', 'host', '', '',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-processes', 'LINUX', 'awsvpc', 'host', '',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-memory', 'LINUX', 'awsvpc', '', 'host',
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true}]'
),
('1', 'r', 'exempt-windows', 'WINDOWS_SERVER_2022_CORE', '', '', '', '[{"Name": "app"}]'),
('1', 'r', 'unknown-unread', 'LINUX', 'awsvpc', '', '', NULL),
(
    '1', 'r', 'unknown-modes', 'LINUX', NULL, NULL, NULL,
    '[{"Name": "app", "User": "1000", "ReadonlyRootFilesystem": true}]'
);

-- params = { allow_root = true }
INSERT INTO aws_ecs_task_definition (
    account_id, region, arn, operating_system_family, network_mode, pid_mode, ipc_mode,
    container_definitions
)
VALUES
(
    '1', 'r', 'pass-root', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "User": "root", "ReadonlyRootFilesystem": true}]'
),
(
    '1', 'r', 'fail-privileged', 'LINUX', 'awsvpc', '', '',
    '[{"Name": "app", "ReadonlyRootFilesystem": true, "Privileged": true}]'
);
