-- params = { outputs = ["vpcId", "password"], stack = "*dev" }
INSERT INTO iac_stack (account_id, region, stack, tool, name, title, source)
VALUES
('1', 'global', 'shop/pass-all', 'pulumi', 'dev', 'shop/dev', '-'),
('1', 'global', 'shop/fail-none', 'pulumi', 'dev', 'shop/dev', '-'),
('1', 'global', 'shop/fail-one', 'pulumi', 'dev', 'shop/dev', '-'),
('1', 'global', 'shop/fail-empty', 'pulumi', 'dev', 'shop/dev', '-'),
('1', 'global', 'shop/fail-null', 'pulumi', 'dev', 'shop/dev', '-'),
('1', 'global', 'shop/fail-other-case', 'terraform', 'dev', 'dev', '-'),
('1', 'global', 'shop/left-out', 'pulumi', 'prod', 'shop/prod', '-');
INSERT INTO iac_output (account_id, region, stack, name, value, is_secret)
VALUES
('1', 'global', 'shop/pass-all', 'vpcId', '"vpc-1"', 0),
('1', 'global', 'shop/pass-all', 'password', NULL, 1),
('1', 'global', 'shop/fail-one', 'vpcId', '"vpc-1"', 0),
('1', 'global', 'shop/fail-empty', 'vpcId', '""', 0),
('1', 'global', 'shop/fail-empty', 'password', NULL, 1),
('1', 'global', 'shop/fail-null', 'vpcId', 'null', 0),
('1', 'global', 'shop/fail-null', 'password', NULL, 1),
('1', 'global', 'shop/fail-other-case', 'vpcid', '"vpc-1"', 0),
('1', 'global', 'shop/fail-other-case', 'password', NULL, 1);
