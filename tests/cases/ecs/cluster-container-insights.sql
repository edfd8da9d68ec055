INSERT INTO aws_ecs_cluster (
    account_id, region, arn, status, settings, active_services_count, running_tasks_count
)
VALUES
(
    '1', 'r', 'pass-enabled', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]',
    1, 2
),
(
    '1', 'r', 'pass-enhanced', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enhanced"}]',
    0, 1
),
('1', 'r', 'fail-off', 'ACTIVE', '[{"Name": "containerInsights", "Value": "disabled"}]', 1, 2),
('1', 'r', 'fail-not-said', 'ACTIVE', '[]', 1, 2),
('1', 'r', 'fail-idle', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]', 0, 0),
('1', 'r', 'fail-agent', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]', 1, 2),
('1', 'r', 'fail-linux', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]', 1, 2),
(
    '1', 'r', 'fail-windows', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]',
    1, 2
),
('1', 'r', 'exempt-gone', 'INACTIVE', '[]', 0, 0),
('1', 'r', 'unknown-settings', 'ACTIVE', NULL, 1, 2),
(
    '1', 'r', 'unknown-use', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]',
    NULL, NULL
),
(
    '1', 'r', 'unknown-agent', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]',
    1, 2
),
(
    '1', 'r', 'unknown-platform', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]',
    1, 2
),
('1', 'r', 'unknown-unread', NULL, NULL, NULL, NULL);
INSERT INTO aws_ecs_container_instance (
    account_id, region, arn, cluster_arn, status, agent_connected
)
VALUES
('1', 'r', 'i1', 'pass-enabled', 'ACTIVE', 1),
('1', 'r', 'i2', 'pass-enabled', 'REGISTERING', 0),
('1', 'r', 'i3', 'fail-agent', 'ACTIVE', 0),
('1', 'r', 'i4', 'unknown-agent', 'ACTIVE', NULL);
INSERT INTO aws_ecs_service (
    account_id, region, arn, cluster_arn, service_name, status, is_fargate, platform_version,
    platform_family
)
VALUES
('1', 'r', 's1', 'pass-enabled', 's1', 'ACTIVE', 1, 'LATEST', 'Linux'),
('1', 'r', 's2', 'pass-enabled', 's2', 'ACTIVE', 1, '1.4.0', 'Linux'),
('1', 'r', 's3', 'pass-enabled', 's3', 'ACTIVE', 1, '1.0.0', 'WINDOWS_SERVER_2022_CORE'),
('1', 'r', 's4', 'pass-enabled', 's4', 'ACTIVE', 0, NULL, NULL),
('1', 'r', 's5', 'pass-enabled', 's5', 'DRAINING', 1, '1.3.0', 'Linux'),
('1', 'r', 's6', 'fail-linux', 's6', 'ACTIVE', 1, '1.3.0', 'Linux'),
('1', 'r', 's7', 'fail-windows', 's7', 'ACTIVE', 1, '1.4.0', 'WINDOWS_SERVER_2022_CORE'),
('1', 'r', 's8', 'unknown-platform', 's8', 'ACTIVE', 1, NULL, NULL);

-- params = { latest_linux = "1.5.0" }
INSERT INTO aws_ecs_cluster (
    account_id, region, arn, status, settings, active_services_count, running_tasks_count
)
VALUES
('1', 'r', 'fail-1-4', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]', 1, 2);
INSERT INTO aws_ecs_service (
    account_id, region, arn, cluster_arn, service_name, status, is_fargate, platform_version,
    platform_family
)
VALUES
('1', 'r', 's1', 'fail-1-4', 's1', 'ACTIVE', 1, '1.4.0', 'Linux');

-- params = { latest_windows = "2.0.0" }
INSERT INTO aws_ecs_cluster (
    account_id, region, arn, status, settings, active_services_count, running_tasks_count
)
VALUES
('1', 'r', 'fail-1-0', 'ACTIVE', '[{"Name": "containerInsights", "Value": "enabled"}]', 1, 2);
INSERT INTO aws_ecs_service (
    account_id, region, arn, cluster_arn, service_name, status, is_fargate, platform_version,
    platform_family
)
VALUES
('1', 'r', 's1', 'fail-1-0', 's1', 'ACTIVE', 1, '1.0.0', 'WINDOWS_SERVER_2022_CORE');
