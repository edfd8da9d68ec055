INSERT INTO aws_ecs_service (
    account_id, region, arn, status, propagate_tags, enable_ecs_managed_tags
)
VALUES
('1', 'r', 'pass-service', 'ACTIVE', 'SERVICE', 1),
('1', 'r', 'pass-definition', 'ACTIVE', 'TASK_DEFINITION', 0),
('1', 'r', 'fail-none', 'ACTIVE', 'NONE', 1),
('1', 'r', 'exempt-leaving', 'DRAINING', 'NONE', 0),
('1', 'r', 'unknown-tags', 'ACTIVE', NULL, NULL),
('1', 'r', 'unknown-unread', NULL, NULL, NULL);
