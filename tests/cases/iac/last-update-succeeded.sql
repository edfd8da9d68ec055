INSERT INTO iac_stack (account_id, region, stack, tool, name, project, source, exported_at, status)
VALUES
('1', 'global', 's:pass-lately', 'pulumi', 'pass-lately', NULL, '-', '2025-12-31T00:00:00Z', NULL),
('1', 'global', 's:fail-old', 'pulumi', 'fail-old', NULL, '-', '2020-01-01T00:00:00Z', NULL),
('1', 'global', 's:unknown-time', 'pulumi', 'unknown-time', NULL, '-', NULL, NULL),
(
    '1', 'global', 's:fail-pending', 'pulumi', 'fail-pending', NULL, '-', '2025-12-31T00:00:00Z',
    NULL
),
(
    '1', 'global', 's:fail-resource', 'pulumi', 'fail-resource', NULL, '-', '2025-12-31T00:00:00Z',
    NULL
),
(
    '1', 'global', 's:fail-differs', 'pulumi', 'fail-differs', NULL, '-', '2025-12-31T00:00:00Z',
    NULL
),
('1', 'global', 's:pass-terraform', 'terraform', 'pass-terraform', NULL, '-', NULL, NULL),
('1', 'global', 's:fail-tainted', 'terraform', 'fail-tainted', NULL, '-', NULL, NULL),
(
    '1', 'global', 's:pass-complete', 'cloudformation', 'pass-complete', NULL, '-',
    '2025-12-31T00:00:00Z', 'UPDATE_COMPLETE'
),
(
    '1', 'global', 's:fail-rolled-back', 'cloudformation', 'fail-rolled-back', NULL, '-',
    '2025-12-31T00:00:00Z', 'UPDATE_ROLLBACK_COMPLETE'
),
(
    '1', 'global', 's:fail-failed', 'cloudformation', 'fail-failed', NULL, '-',
    '2025-12-31T00:00:00Z', 'UPDATE_FAILED'
),
(
    '1', 'global', 's:unknown-at-work', 'cloudformation', 'unknown-at-work', NULL, '-',
    '2025-12-31T00:00:00Z', 'UPDATE_IN_PROGRESS'
),
(
    '1', 'global', 's:unknown-status', 'cloudformation', 'unknown-status', NULL, '-',
    '2025-12-31T00:00:00Z', NULL
),
(
    '1', 'global', 's:fail-resource-of-stack', 'cloudformation', 'fail-resource-of-stack', NULL,
    '-', '2025-12-31T00:00:00Z', 'CREATE_COMPLETE'
);

INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    init_errors, is_tainted, status
)
VALUES
('1', 'r', 'u1', 'u1', 's:pass-lately', 'pulumi', 't', 1, 0, 0, '[]', 0, NULL),
('1', 'r', 'u2', 'u2', 's:fail-resource', 'pulumi', 't', 1, 0, 0, '["boom"]', 0, NULL),
('1', 'r', 'u3', 'u3', 's:fail-differs', 'pulumi', 't', 1, 0, 0, '[]', 0, NULL),
('1', 'r', 'u4', 'u4', 's:fail-tainted', 'terraform', 't', 1, 0, 0, '[]', 1, NULL),
(
    '1', 'r', 'u5', 'u5', 's:fail-resource-of-stack', 'cloudformation', 't', 1, 0, 0, '[]', 0,
    'UPDATE_FAILED'
),
(
    '1', 'r', 'u6', 'u6', 's:pass-complete', 'cloudformation', 't', 1, 0, 0, '[]', 0,
    'CREATE_COMPLETE'
);

INSERT INTO iac_pending_operation (account_id, region, stack, urn, kind)
VALUES
('1', 'global', 's:fail-pending', 'u', 'creating');

INSERT INTO iac_comparison (
    account_id, region, subject, urn, property, table_name, column_name, declared, live, is_equal
)
VALUES
('1', 'r', 'u1#a', 'u1', 'a', 't', 'a', '1', '1', 1),
('1', 'r', 'u3#a', 'u3', 'a', 't', 'a', '1', '2', 0),
('1', 'r', 'u6#a', 'u6', 'a', 't', 'a', '1', NULL, NULL);

-- params = { max_age_days = 36500 }

INSERT INTO iac_stack (account_id, region, stack, tool, name, project, source, exported_at, status)
VALUES
('1', 'global', 's:pass-old', 'pulumi', 'pass-old', NULL, '-', '2020-01-01T00:00:00Z', NULL);
