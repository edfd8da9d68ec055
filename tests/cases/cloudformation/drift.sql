INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, id, name, status, stack_drift_status, drift_last_check_timestamp
)
VALUES
('1', 'r', 'stack/pass-sync', 'i', 'a', 'CREATE_COMPLETE', 'IN_SYNC', '2025-12-30T00:00:00Z'),
('1', 'r', 'stack/fail-old', 'i', 'b', 'CREATE_COMPLETE', 'IN_SYNC', '2025-12-01T00:00:00Z'),
('1', 'r', 'stack/fail-drifted', 'i', 'c', 'CREATE_COMPLETE', 'DRIFTED', '2025-12-30T00:00:00Z'),
('1', 'r', 'stack/fail-never', 'i', 'd', 'CREATE_COMPLETE', 'NOT_CHECKED', NULL),
('1', 'r', 'stack/unknown-state', 'i', 'e', 'CREATE_COMPLETE', 'UNKNOWN', '2025-12-30T00:00:00Z'),
('1', 'r', 'stack/unknown-time', 'i', 'f', 'CREATE_COMPLETE', 'IN_SYNC', NULL),
('1', 'r', 'stack/unknown-all', 'i', 'g', 'CREATE_COMPLETE', NULL, NULL),
('1', 'r', 'stack/exempt-review', 'i', 'h', 'REVIEW_IN_PROGRESS', 'NOT_CHECKED', NULL),
('1', 'r', 'stack/exempt-going', 'i', 'i', 'DELETE_IN_PROGRESS', 'NOT_CHECKED', NULL);
INSERT INTO aws_cloudformation_stack_resource (
    account_id, region, arn, stack_id, stack_name, logical_resource_id, drift_information
)
VALUES
('1', 'r', 'c/1', 'stack/fail-drifted', 'c', 'Vpc', '{"StackResourceDriftStatus":"MODIFIED"}'),
('1', 'r', 'c/2', 'stack/fail-drifted', 'c', 'Db', '{"StackResourceDriftStatus":"DELETED"}'),
('1', 'r', 'c/3', 'stack/fail-drifted', 'c', 'Role', '{"StackResourceDriftStatus":"IN_SYNC"}');

-- params = { max_age_days = 31 }
INSERT INTO aws_cloudformation_stack (
    account_id, region, arn, id, name, status, stack_drift_status, drift_last_check_timestamp
)
VALUES
('1', 'r', 'stack/pass-month', 'i', 'a', 'CREATE_COMPLETE', 'IN_SYNC', '2025-12-02T00:00:00Z'),
('1', 'r', 'stack/fail-months', 'i', 'b', 'CREATE_COMPLETE', 'IN_SYNC', '2025-11-02T00:00:00Z');
