INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES
('1', 'global', 's/pass-nested', 'pulumi', '-'),
('1', 'global', 's/fail-flat', 'pulumi', '-'),
('1', 'global', 's/fail-one-loose', 'pulumi', '-'),
('1', 'global', 's/fail-empty', 'pulumi', '-'),
('1', 'global', 's/exempt-terraform', 'terraform', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    parent
)
VALUES
('1', 'r', 'p:stack', 'u', 's/pass-nested', 'pulumi', 'pulumi:pulumi:Stack', 0, 0, 0, NULL),
('1', 'r', 'p:net', 'u', 's/pass-nested', 'pulumi', 'shop:Network', 0, 0, 1, 'p:stack'),
('1', 'r', 'p:vpc', 'u', 's/pass-nested', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 2, 'p:net'),
('1', 'r2', 'p:sub', 'u', 's/pass-nested', 'pulumi', 'aws:ec2/subnet:S', 1, 0, 3, 'p:vpc'),
('1', 'r', 'p:prov', 'u', 's/pass-nested', 'pulumi', 'pulumi:providers:aws', 1, 0, 4, 'p:stack'),
('1', 'r', 'p:read', 'u', 's/pass-nested', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 1, 5, 'p:stack'),
('1', 'r', 'f:stack', 'u', 's/fail-flat', 'pulumi', 'pulumi:pulumi:Stack', 0, 0, 0, NULL),
('1', 'r', 'f:vpc', 'u', 's/fail-flat', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 1, 'f:stack'),
('1', 'r', 'f:sub', 'u', 's/fail-flat', 'pulumi', 'aws:ec2/subnet:S', 1, 0, 2, 'f:vpc'),
('1', 'r', 'l:net', 'u', 's/fail-one-loose', 'pulumi', 'shop:Network', 0, 0, 0, NULL),
('1', 'r', 'l:vpc', 'u', 's/fail-one-loose', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 1, NULL);

-- params = { components = ["shop:Net*", "shop:Data"], min_components = 2, max_root_children = 1 }
INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES
('1', 'global', 's/pass-both', 'pulumi', '-'),
('1', 'global', 's/fail-kind', 'pulumi', '-'),
('1', 'global', 's/exempt-terraform', 'terraform', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'p:net', 'u', 's/pass-both', 'pulumi', 'shop:Network', 0, 0, 0),
('1', 'r', 'p:data', 'u', 's/pass-both', 'pulumi', 'shop:Data', 0, 0, 1),
('1', 'r', 'p:vpc', 'u', 's/pass-both', 'pulumi', 'aws:ec2/vpc:Vpc', 1, 0, 2),
('1', 'r', 'f:net', 'u', 's/fail-kind', 'pulumi', 'shop:Network', 0, 0, 0),
('1', 'r', 'f:net2', 'u', 's/fail-kind', 'pulumi', 'shop:Net', 0, 0, 1);
