INSERT INTO aws_ecs_task (
    account_id, region, arn, task_id, last_status, private_ipv4_addresses
)
VALUES
('1', 'r', 't1', 't1', 'RUNNING', '["10.0.0.1"]'),
('1', 'r', 't2', 't2', 'STOPPING', '["10.0.0.2"]'),
('1', 'r', 't3', 't3', NULL, NULL),
('1', 'r', 't4', 't4', 'ACTIVATING', '["10.0.0.4"]');
INSERT INTO aws_ec2_instance (
    account_id, region, arn, instance_id, instance_state, private_ip_address
)
VALUES
('1', 'r', 'i-1', 'i-1', 'running', '10.0.0.11'),
('1', 'r', 'i-2', 'i-2', 'stopped', '10.0.0.12'),
('1', 'r', 'i-3', 'i-3', NULL, '10.0.0.13');
INSERT INTO aws_service_discovery_instance (
    account_id, region, arn, id, instance_ipv4, ec2_instance_id, alias_dns_name, ecs_service_name,
    init_health_status
)
VALUES
('1', 'r', 'pass-task', 't1', '10.0.0.1', NULL, NULL, 'web', 'HEALTHY'),
('1', 'r', 'pass-task-activating', 't4', '10.0.0.4', NULL, NULL, 'web', NULL),
('1', 'r', 'unknown-instance', 'i', NULL, 'i-3', NULL, NULL, NULL),
('1', 'r', 'pass-task-by-address', 'a', '10.0.0.1', NULL, NULL, NULL, NULL),
('1', 'r', 'pass-instance', 'b', NULL, 'i-1', NULL, NULL, NULL),
('1', 'r', 'pass-instance-by-address', 'c', '10.0.0.11', NULL, NULL, NULL, NULL),
('1', 'r', 'fail-task-gone', 't9', '10.0.0.9', NULL, NULL, 'web', NULL),
('1', 'r', 'fail-task-stopping', 't2', '10.0.0.2', NULL, NULL, 'web', NULL),
('1', 'r', 'fail-unhealthy', 't1', '10.0.0.1', NULL, NULL, 'web', 'UNHEALTHY'),
('1', 'r', 'fail-instance-stopped', 'd', NULL, 'i-2', NULL, NULL, NULL),
('1', 'r', 'fail-instance-gone', 'e', NULL, 'i-9', NULL, NULL, NULL),
('1', 'r', 'exempt-load-balancer', 'f', NULL, NULL, 'lb.example.com', NULL, NULL),
('1', 'r', 'exempt-elsewhere', 'g', '10.9.9.9', NULL, NULL, NULL, NULL),
('1', 'r', 'exempt-nothing', 'h', NULL, NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-task', 't3', '10.0.0.3', NULL, NULL, 'web', NULL);
