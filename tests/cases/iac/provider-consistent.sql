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

-- params = {}
INSERT INTO iac_stack (account_id, region, stack, tool, project, source)
VALUES
('1', 'global', 's/pass-library', 'pulumi', 'shop', '-'),
('1', 'global', 's/pass-both', 'pulumi', 'shop', '-'),
('1', 'global', 's/fail-library', 'pulumi', 'shop', '-'),
('1', 'global', 's/fail-own', 'pulumi', 'shop', '-'),
('1', 'global', 's/fail-given', 'pulumi', 'shop', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    parent, provider, provider_package, provider_version
)
VALUES
(
    '1',
    'r',
    'l:s',
    'u',
    's/pass-library',
    'pulumi',
    'pulumi:pulumi:Stack',
    0,
    0,
    0,
    NULL,
    NULL,
    NULL,
    NULL
),
(
    '1',
    'r',
    'l:1',
    'u',
    's/pass-library',
    'pulumi',
    't',
    1,
    0,
    1,
    'l:s',
    'u::default_50',
    'aws',
    '50'
),
(
    '1',
    'r',
    'l:2',
    'u',
    's/pass-library',
    'pulumi',
    'awsx:ec2:Vpc',
    0,
    0,
    2,
    'l:s',
    NULL,
    NULL,
    NULL
),
(
    '1',
    'r',
    'l:3',
    'u',
    's/pass-library',
    'pulumi',
    't',
    1,
    0,
    3,
    'l:2',
    'u::default_40',
    'aws',
    '40'
),
(
    '1',
    'r',
    'l:4',
    'u',
    's/pass-library',
    'pulumi',
    't',
    1,
    0,
    4,
    'l:3',
    'u::default_40',
    'aws',
    '40'
),
(
    '1',
    'r',
    't:1',
    'u',
    's/pass-both',
    'pulumi',
    'eks:index:Cluster',
    0,
    0,
    0,
    NULL,
    NULL,
    NULL,
    NULL
),
('1', 'r', 't:2', 'u', 's/pass-both', 'pulumi', 't', 1, 0, 1, 't:1', 'u::default_9', 'aws', '9'),
('1', 'r', 't:3', 'u', 's/pass-both', 'pulumi', 'awsx:ec2:Vpc', 0, 0, 2, 't:1', NULL, NULL, NULL),
('1', 'r', 't:4', 'u', 's/pass-both', 'pulumi', 't', 1, 0, 3, 't:3', 'u::default_8', 'aws', '8'),
('1', 'r', 'd:1', 'u', 's/fail-library', 'pulumi', 'awsx:ec2:Vpc', 0, 0, 0, NULL, NULL, NULL, NULL),
('1', 'r', 'd:2', 'u', 's/fail-library', 'pulumi', 't', 1, 0, 1, 'd:1', 'u::default_9', 'aws', '9'),
('1', 'r', 'd:3', 'u', 's/fail-library', 'pulumi', 't', 1, 0, 2, 'd:1', 'u::default_8', 'aws', '8'),
('1', 'r', 'o:1', 'u', 's/fail-own', 'pulumi', 'shop:network:Vpc', 0, 0, 0, NULL, NULL, NULL, NULL),
('1', 'r', 'o:2', 'u', 's/fail-own', 'pulumi', 't', 1, 0, 1, 'o:1', 'u::default_9', 'aws', '9'),
('1', 'r', 'o:3', 'u', 's/fail-own', 'pulumi', 't', 1, 0, 2, NULL, 'u::default_8', 'aws', '8'),
('1', 'r', 'g:1', 'u', 's/fail-given', 'pulumi', 'awsx:ec2:Vpc', 0, 0, 0, NULL, NULL, NULL, NULL),
('1', 'r', 'g:2', 'u', 's/fail-given', 'pulumi', 't', 1, 0, 1, 'g:1', 'u::ireland', 'aws', '9'),
('1', 'r', 'g:3', 'u', 's/fail-given', 'pulumi', 't', 1, 0, 2, NULL, 'u::default_8', 'aws', '8');
