INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    created_at, modified_at
)
VALUES
('1', 'r', 'u:vpc', 'u', 's', 'pulumi', 't', 1, 0, 0, '2026-01-01T00:00:00Z', NULL),
('1', 'r', 'u:sg', 'u', 's', 'pulumi', 't', 1, 0, 1, '2026-03-01T00:00:00Z', NULL),
('1', 'r', 'u:timeless', 'u', 's', 'pulumi', 't', 1, 0, 2, NULL, NULL),
('1', 'r', 'u:component', 'u', 's', 'pulumi', 't', 0, 0, 3, NULL, NULL),
(
    '1',
    'r',
    'u:provider',
    'u',
    's',
    'pulumi',
    'pulumi:providers:aws',
    1,
    0,
    4,
    '2027-01-01T00:00:00Z',
    NULL
),
('1', 'r', 'u:pass-after', 'u', 's', 'pulumi', 't', 1, 0, 5, '2026-01-02T00:00:00Z', NULL),
('1', 'r', 'u:pass-at-once', 'u', 's', 'pulumi', 't', 1, 0, 6, '2025-12-31T23:59:56Z', NULL),
('1', 'r', 'u:fail-before', 'u', 's', 'pulumi', 't', 1, 0, 7, '2025-12-31T23:59:54Z', NULL),
(
    '1',
    'r',
    'u:pass-updated',
    'u',
    's',
    'pulumi',
    't',
    1,
    0,
    8,
    '2026-01-02T00:00:00Z',
    '2026-03-02T00:00:00Z'
),
(
    '1',
    'r',
    'u:fail-not-updated',
    'u',
    's',
    'pulumi',
    't',
    1,
    0,
    9,
    '2026-01-02T00:00:00Z',
    '2026-02-02T00:00:00Z'
),
('1', 'r', 'u:unknown-own-time', 'u', 's', 'pulumi', 't', 1, 0, 10, NULL, NULL),
('1', 'r', 'u:unknown-other-time', 'u', 's', 'pulumi', 't', 1, 0, 11, '2026-01-02T00:00:00Z', NULL),
('1', 'r', 'u:exempt-terraform', 'u', 's', 'terraform', 't', 1, 0, 12, NULL, NULL);
INSERT INTO iac_dependency (account_id, region, urn, depends_on, kind, property)
VALUES
('1', 'r', 'u:pass-after', 'u:vpc', 'dependency', ''),
('1', 'r', 'u:pass-after', 'u:component', 'parent', ''),
('1', 'r', 'u:pass-after', 'u:provider', 'provider', ''),
('1', 'r', 'u:pass-at-once', 'u:vpc', 'dependency', ''),
('1', 'r', 'u:fail-before', 'u:vpc', 'property', 'vpcId'),
('1', 'r', 'u:fail-before', 'u:timeless', 'dependency', ''),
('1', 'r', 'u:pass-updated', 'u:sg', 'dependency', ''),
('1', 'r', 'u:fail-not-updated', 'u:sg', 'dependency', ''),
('1', 'r', 'u:unknown-own-time', 'u:vpc', 'dependency', ''),
('1', 'r', 'u:unknown-other-time', 'u:timeless', 'dependency', ''),
('1', 'r', 'u:exempt-terraform', 'u:vpc', 'dependency', '');
