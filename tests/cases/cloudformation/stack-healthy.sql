INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, id, name, status, creation_time, last_updated_time, deletion_time
)
VALUES
('1', 'r', 'stack/pass-created', 'i', 'a', 'CREATE_COMPLETE', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/pass-imported', 'i', 'b', 'IMPORT_COMPLETE', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/fail-created', 'i', 'c', 'CREATE_FAILED', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/fail-back', 'i', 'd', 'ROLLBACK_COMPLETE', '2025-01-01T00:00:00Z', NULL, NULL),
(
    '1', 'r', 'stack/fail-update-back', 'i', 'e', 'UPDATE_ROLLBACK_COMPLETE',
    '2025-01-01T00:00:00Z', NULL, NULL
),
('1', 'r', 'stack/fail-deleting', 'i', 'f', 'DELETE_FAILED', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/fail-resource', 'i', 'g', 'UPDATE_COMPLETE', '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/unknown-status', 'i', 'h', NULL, '2025-01-01T00:00:00Z', NULL, NULL),
('1', 'r', 'stack/unknown-since', 'i', 'h', 'UPDATE_IN_PROGRESS', NULL, NULL, NULL),
(
    '1', 'r', 'stack/exempt-updating', 'i', 'j', 'UPDATE_IN_PROGRESS',
    '2025-01-01T00:00:00Z', '2025-12-31T23:30:00Z', NULL
),
(
    '1', 'r', 'stack/exempt-going', 'i', 'j', 'DELETE_IN_PROGRESS',
    '2025-01-01T00:00:00Z', '2025-01-02T00:00:00Z', '2025-12-31T23:59:00Z'
),
(
    '1', 'r', 'stack/fail-stuck', 'i', 'k', 'UPDATE_IN_PROGRESS',
    '2025-01-01T00:00:00Z', '2025-12-31T22:30:00Z', NULL
),
(
    '1', 'r', 'stack/fail-never-made', 'i', 'l', 'REVIEW_IN_PROGRESS',
    '2025-01-01T00:00:00Z', NULL, NULL
);
INSERT INTO aws_cloudformation_stack_resource (
    account_id, region, arn, stack_id, stack_name, logical_resource_id, resource_status
)
VALUES
('1', 'r', 'a/1', 'stack/pass-created', 'a', 'Vpc', 'CREATE_COMPLETE'),
('1', 'r', 'a/2', 'stack/pass-created', 'a', 'Old', 'DELETE_SKIPPED'),
('1', 'r', 'a/3', 'stack/fail-resource', 'a', 'Vpc', 'UPDATE_FAILED'),
('1', 'r', 'a/4', 'stack/fail-resource', 'a', 'Db', 'DELETE_FAILED');

-- params = { max_in_progress_minutes = 10 }
INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, id, name, status, creation_time
)
VALUES
('1', 'r', 'stack/fail-slow', 'i', 'a', 'CREATE_IN_PROGRESS', '2025-12-31T23:45:00Z'),
('1', 'r', 'stack/exempt-new', 'i', 'b', 'CREATE_IN_PROGRESS', '2025-12-31T23:55:00Z'),
('1', 'r', 'stack/pass-done', 'i', 'c', 'CREATE_COMPLETE', '2025-12-31T23:45:00Z');
