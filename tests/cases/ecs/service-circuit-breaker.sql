INSERT INTO aws_ecs_service (
    account_id, region, arn, status, deployment_controller_type, deployment_configuration
)
VALUES
(
    '1', 'r', 'pass-plain', 'ACTIVE', 'ECS',
    '{"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}}'
),
(
    '1', 'r', 'pass-alarms', 'ACTIVE', 'ECS',
    '{"Alarms": {"AlarmNames": ["errors"], "Enable": true, "Rollback": true}}'
),
('1', 'r', 'fail-off', 'ACTIVE', 'ECS', '{"MaximumPercent": 200}'),
(
    '1', 'r', 'fail-no-rollback', 'ACTIVE', 'ECS',
    '{"DeploymentCircuitBreaker": {"Enable": true, "Rollback": false}}'
),
(
    '1', 'r', 'fail-disabled', 'ACTIVE', 'ECS',
    '{"DeploymentCircuitBreaker": {"Enable": false, "Rollback": true}}'
),
(
    '1', 'r', 'fail-no-alarms', 'ACTIVE', 'ECS',
    '{"Alarms": {"AlarmNames": [], "Enable": true, "Rollback": true}}'
),
(
    '1', 'r', 'fail-alarms-without-rollback', 'ACTIVE', 'ECS',
    '{"Alarms": {"AlarmNames": ["errors"], "Enable": true, "Rollback": false}}'
),
('1', 'r', 'exempt-code-deploy', 'ACTIVE', 'CODE_DEPLOY', '{}'),
('1', 'r', 'exempt-leaving', 'DRAINING', 'ECS', '{}'),
('1', 'r', 'unknown-configuration', 'ACTIVE', 'ECS', NULL),
('1', 'r', 'unknown-unread', NULL, NULL, NULL);
