INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    init_errors, is_tainted, is_deleting, is_replacing
)
VALUES
('1', 'r', 'urn:pass-whole', 'u', 's', 'pulumi', 't', 1, 0, 0, '[]', 0, 0, 0),
('1', 'r', 'urn:fail-init-error', 'u', 's', 'pulumi', 't', 1, 0, 1, '["no room"]', 0, 0, 0),
('1', 'r', 'urn:fail-tainted', 'u', 's', 'terraform', 't', 1, 0, 2, '[]', 1, 0, 0),
('1', 'r', 'urn:pass-terraform', 'u', 's', 'terraform', 't', 1, 0, 2, '[]', 0, 0, NULL),
('1', 'r', 'urn:fail-deleting', 'u', 's', 'pulumi', 't', 1, 0, 3, '[]', 0, 1, 0),
('1', 'r', 'urn:fail-replacing', 'u', 's', 'pulumi', 't', 1, 0, 4, NULL, NULL, NULL, 1),
('1', 'r', 'urn:unknown-errors', 'u', 's', 'pulumi', 't', 1, 0, 5, NULL, 0, 0, 0),
('1', 'r', 'urn:unknown-flag', 'u', 's', 'pulumi', 't', 1, 0, 6, '[]', NULL, 0, 0),
('1', 'r', 'urn:left-out-component', 'u', 's', 'pulumi', 't', 0, 0, 7, '[]', 0, 1, 0);
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    init_errors, status, status_reason
)
VALUES
(
    '1',
    'r',
    'urn:pass-created',
    'u',
    's',
    'cloudformation',
    't',
    1,
    0,
    0,
    '[]',
    'CREATE_COMPLETE',
    NULL
),
(
    '1',
    'r',
    'urn:pass-creating',
    'u',
    's',
    'cloudformation',
    't',
    1,
    0,
    1,
    '[]',
    'CREATE_IN_PROGRESS',
    NULL
),
(
    '1',
    'r',
    'urn:fail-update',
    'u',
    's',
    'cloudformation',
    't',
    1,
    0,
    2,
    '[]',
    'UPDATE_FAILED',
    'denied'
),
('1', 'r', 'urn:unknown-status', 'u', 's', 'cloudformation', 't', 1, 0, 3, '[]', NULL, NULL);
