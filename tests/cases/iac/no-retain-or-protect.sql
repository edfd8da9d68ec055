INSERT INTO iac_stack (account_id, region, stack, tool, name, tags, source)
VALUES
('1', 'global', 'devtools/dev', 'pulumi', 'dev', '{}', '-'),
('1', 'global', 'devtools/prod', 'pulumi', 'prod', '{}', '-'),
('1', 'global', 'shop/pr', 'terraform', 'shop_PR17', '{}', '-'),
('1', 'global', 'arn:dev', 'cloudformation', 'shop', '{"Environment":"Dev"}', '-'),
('1', 'global', 'arn:other', 'cloudformation', 'device', '{"Environment":"prod"}', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    is_protected, is_retained
)
VALUES
('1', 'r', 'u:pass-plain', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 0, 0, 0),
('1', 'r', 'u:fail-protected', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 1, 1, 0),
('1', 'r', 'u:fail-retained', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 2, 0, 1),
('1', 'r', 'u:fail-snapshot', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 3, 0, 0),
('1', 'r', 'u:pass-no-snapshot', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 4, 0, 0),
('1', 'r', 'u:unknown-flags', 'u', 'devtools/dev', 'pulumi', 't', 1, 0, 5, NULL, 0),
('1', 'r', 'u:exempt-external', 'u', 'devtools/dev', 'pulumi', 't', 1, 1, 6, 1, 0),
('1', 'r', 'u:left-out-component', 'u', 'devtools/dev', 'pulumi', 't', 0, 0, 7, 1, 0),
('1', 'r', 'u:left-out-prod', 'u', 'devtools/prod', 'pulumi', 't', 1, 0, 0, 1, 1),
('1', 'r', 'u:fail-pull-request', 'u', 'shop/pr', 'terraform', 't', 1, 0, 0, NULL, NULL),
('1', 'r', 'u:pass-pull-request', 'u', 'shop/pr', 'terraform', 't', 1, 0, 1, NULL, NULL),
('1', 'r', 'u:fail-by-tag', 'u', 'arn:dev', 'cloudformation', 't', 1, 0, 0, 0, 1),
('1', 'r', 'u:left-out-device', 'u', 'arn:other', 'cloudformation', 't', 1, 0, 0, 1, 1);
INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:fail-snapshot', 'skipFinalSnapshot', 'output', 'false', 0, 0),
('1', 'r', 'u:fail-pull-request', 'skip_final_snapshot', 'output', 'false', 0, 0),
('1', 'r', 'u:pass-no-snapshot', 'skipFinalSnapshot', 'output', 'true', 0, 0);
