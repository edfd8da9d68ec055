INSERT INTO aws_eventbridge_endpoint (
    account_id, region, arn, name, state, replication_state
)
VALUES
('1', 'eu', 'e:pass-both', 'x', 'ACTIVE', 'ENABLED'),
('1', 'eu', 'e:fail-off', 'x', 'ACTIVE', 'DISABLED'),
('1', 'eu', 'e:fail-state', 'x', 'CREATE_FAILED', 'ENABLED'),
('1', 'eu', 'e:unknown-state', 'x', NULL, 'ENABLED'),
('1', 'eu', 'e:unknown-replication', 'x', 'ACTIVE', NULL),
('1', 'eu', 'e:exempt-deleting', 'x', 'DELETING', 'ENABLED');
