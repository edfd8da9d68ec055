INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES
('1', 'global', 's/pass-one', 'pulumi', '-'),
('1', 'global', 's/fail-versions', 'pulumi', '-'),
('1', 'global', 's/fail-regions', 'pulumi', '-'),
('1', 'global', 's/fail-accounts', 'terraform', '-'),
('1', 'global', 's/unknown-version', 'pulumi', '-'),
('1', 'global', 's/pass-terraform', 'terraform', '-'),
('1', 'global', 's/exempt-empty', 'pulumi', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    provider_package, provider_version, provider_region, arn
)
VALUES
('1', 'r', 'p:1', 'u', 's/pass-one', 'pulumi', 't', 1, 0, 0, 'aws', '6.1.0', 'r', NULL),
('1', 'global', 'p:2', 'u', 's/pass-one', 'pulumi', 't', 1, 0, 1, 'aws', '6.1.0', 'r', 'arn:a'),
('1', 'x', 'p:3', 'u', 's/pass-one', 'pulumi', 't', 1, 0, 2, 'random', '4.0.0', NULL, NULL),
(
    '1',
    'r',
    'p:4',
    'u',
    's/pass-one',
    'pulumi',
    'pulumi:providers:aws',
    1,
    0,
    3,
    NULL,
    NULL,
    NULL,
    NULL
),
('1', 'r', 'v:1', 'u', 's/fail-versions', 'pulumi', 't', 1, 0, 0, 'aws', '6.1.0', 'r', NULL),
('1', 'r', 'v:2', 'u', 's/fail-versions', 'pulumi', 't', 1, 0, 1, 'aws', '5.9.0', 'r', NULL),
('1', 'r', 'r:1', 'u', 's/fail-regions', 'pulumi', 't', 1, 0, 0, 'aws', '6.1.0', 'r', NULL),
('1', 'r2', 'r:2', 'u', 's/fail-regions', 'pulumi', 't', 1, 0, 1, 'aws', '6.1.0', 'r2', NULL),
('1', 'r', 'a:1', 'u', 's/fail-accounts', 'terraform', 't', 1, 0, 0, 'aws', NULL, NULL, 'arn:a'),
('2', 'r', 'a:2', 'u', 's/fail-accounts', 'terraform', 't', 1, 0, 1, 'aws', NULL, NULL, 'arn:b'),
('1', 'r', 'u:1', 'u', 's/unknown-version', 'pulumi', 't', 1, 0, 0, 'aws', NULL, 'r', NULL),
('1', 'r', 't:1', 'u', 's/pass-terraform', 'terraform', 't', 1, 0, 0, 'aws', NULL, NULL, 'arn:c'),
('1', 'x', 't:2', 'u', 's/pass-terraform', 'terraform', 't', 1, 0, 1, 'aws', NULL, NULL, NULL);

-- params = { packages = ["aws"], max_versions = 2, max_regions = 2, default_tags = ["team"] }
INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES
('1', 'global', 's/pass-two-regions', 'pulumi', '-'),
('1', 'global', 's/fail-package', 'pulumi', '-'),
('1', 'global', 's/fail-tags', 'pulumi', '-'),
('1', 'global', 's/exempt-empty', 'pulumi', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    provider_package, provider_version, provider_region, provider_default_tags
)
VALUES
(
    '1',
    'r',
    'p:1',
    'u',
    's/pass-two-regions',
    'pulumi',
    't',
    1,
    0,
    0,
    'aws',
    '1',
    'r',
    '{"team":"a"}'
),
(
    '1',
    'x',
    'p:2',
    'u',
    's/pass-two-regions',
    'pulumi',
    't',
    1,
    0,
    1,
    'aws',
    '2',
    'x',
    '{"team":"a"}'
),
('1', 'r', 'k:1', 'u', 's/fail-package', 'pulumi', 't', 1, 0, 0, 'random', '1', NULL, '{}'),
('1', 'r', 't:1', 'u', 's/fail-tags', 'pulumi', 't', 1, 0, 0, 'aws', '1', 'r', '{"owner":"a"}');
