INSERT INTO iac_stack (account_id, region, stack, tool, project, name, source)
VALUES
('1', 'global', 'network/dev', 'pulumi', 'network', 'dev', '-'),
('1', 'global', 'shop/dev', 'pulumi', 'shop', 'dev', '-'),
('1', 'global', 'acme/keys/dev', 'pulumi', 'keys', 'dev', '-');
INSERT INTO iac_output (account_id, region, stack, name, value, is_secret)
VALUES
('1', 'global', 'network/dev', 'vpcId', '"vpc-1"', 0),
('1', 'global', 'network/dev', 'subnetIds', '["subnet-2","subnet-1"]', 0),
('1', 'global', 'network/dev', 'nat', '{"count":2,"on":true,"none":[]}', 0),
('1', 'global', 'network/dev', 'a.b', '"x"', 0),
('1', 'global', 'network/dev', 'token', NULL, 1),
('1', 'global', 'acme/keys/dev', 'key', '"k-1"', 0);
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'u:pass-same', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:pass-short', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:fail-old', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:fail-old-list', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:fail-missing', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:unknown-other', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:unknown-project', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:unknown-name', 'u', 'shop/dev', 'pulumi', 'pulumi:pulumi:StackReference', 1, 1, 0),
('1', 'r', 'u:exempt-remote-state', 'u', 'x', 'terraform', 'terraform_remote_state', 0, 1, 0);
INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'u:pass-same', 'name', 'input', '"acme/network/dev"', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.vpcId', 'output', '"vpc-1"', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.subnetIds[0]', 'output', '"subnet-2"', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.subnetIds[1]', 'output', '"subnet-1"', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.nat.count', 'output', '2', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.nat.on', 'output', 'true', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.nat.none', 'output', '[]', 0, 0),
('1', 'r', 'u:pass-same', 'outputs["a.b"]', 'output', '"x"', 0, 0),
('1', 'r', 'u:pass-same', 'outputs.token', 'output', NULL, 1, 0),
('1', 'r', 'u:pass-short', 'name', 'output', '"keys/dev"', 0, 0),
('1', 'r', 'u:pass-short', 'outputs.key', 'output', '"k-1"', 0, 0),
('1', 'r', 'u:fail-old', 'name', 'input', '"acme/network/dev"', 0, 0),
('1', 'r', 'u:fail-old', 'outputs.vpcId', 'output', '"vpc-0"', 0, 0),
('1', 'r', 'u:fail-old-list', 'name', 'input', '"network/dev"', 0, 0),
('1', 'r', 'u:fail-old-list', 'outputs.subnetIds[0]', 'output', '"subnet-2"', 0, 0),
('1', 'r', 'u:fail-missing', 'name', 'input', '"network/dev"', 0, 0),
('1', 'r', 'u:fail-missing', 'outputs.vpcIdOfOld', 'output', '"vpc-1"', 0, 0),
('1', 'r', 'u:unknown-other', 'name', 'input', '"acme/dns/dev"', 0, 0),
('1', 'r', 'u:unknown-project', 'name', 'input', '"prod"', 0, 0);
