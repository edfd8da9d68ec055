INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES
('1', 'global', 'shop/pass-sound', 'pulumi', '-'),
('1', 'global', 'shop/pass-empty', 'pulumi', '-'),
('1', 'global', 'shop/pass-replacing', 'pulumi', '-'),
('1', 'global', 'shop/fail-twice', 'pulumi', '-'),
('1', 'global', 'shop/fail-dangling', 'pulumi', '-'),
('1', 'global', 'shop/fail-cycle', 'pulumi', '-'),
('1', 'global', 'shop/fail-itself', 'pulumi', '-'),
('1', 'global', 'shop/fail-elsewhere', 'pulumi', '-'),
('1', 'global', 'pass-terraform-count', 'terraform', '-'),
('1', 'global', 'fail-terraform-cycle', 'terraform', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position,
    is_deleting
)
VALUES
('1', 'r', 'p:vpc', 'p:vpc', 'shop/pass-sound', 'pulumi', 't', 1, 0, 0, 0),
('1', 'global', 'p:role', 'p:role', 'shop/pass-sound', 'pulumi', 't', 1, 0, 1, 0),
('1', 'r', 'p:db', 'p:db', 'shop/pass-sound', 'pulumi', 't', 1, 0, 2, 0),
('1', 'r', 'r:db', 'r:db', 'shop/pass-replacing', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 'r:db#2', 'r:db', 'shop/pass-replacing', 'pulumi', 't', 1, 0, 1, 1),
('1', 'r', 't:db', 't:db', 'shop/fail-twice', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 't:db#2', 't:db', 'shop/fail-twice', 'pulumi', 't', 1, 0, 1, NULL),
('1', 'r', 'd:db', 'd:db', 'shop/fail-dangling', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 'c:a', 'c:a', 'shop/fail-cycle', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 'c:b', 'c:b', 'shop/fail-cycle', 'pulumi', 't', 1, 0, 1, 0),
('1', 'r2', 'c:c', 'c:c', 'shop/fail-cycle', 'pulumi', 't', 1, 0, 2, 0),
('1', 'r', 'i:a', 'i:a', 'shop/fail-itself', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 'e:a', 'e:a', 'shop/fail-elsewhere', 'pulumi', 't', 1, 0, 0, 0),
('1', 'r', 'tf:db', 'tf:db', 'pass-terraform-count', 'terraform', 't', 1, 0, 0, 0),
('1', 'r', 'tf:vpc', 'tf:vpc', 'pass-terraform-count', 'terraform', 't', 1, 0, 1, 0),
('1', 'r', 'tc:a', 'tc:a', 'fail-terraform-cycle', 'terraform', 't', 1, 0, 0, 0),
('1', 'r', 'tc:b', 'tc:b', 'fail-terraform-cycle', 'terraform', 't', 1, 0, 1, 0);
INSERT INTO iac_dependency (account_id, region, urn, depends_on, kind, property)
VALUES
('1', 'r', 'p:db', 'p:vpc', 'property', 'vpcId'),
('1', 'r', 'p:db', 'p:vpc', 'dependency', ''),
('1', 'r', 'p:db', 'p:role', 'dependency', ''),
('1', 'r', 'd:db', 'd:vpc', 'parent', ''),
('1', 'r', 'c:a', 'c:c', 'dependency', ''),
('1', 'r2', 'c:c', 'c:b', 'dependency', ''),
('1', 'r', 'c:b', 'c:a', 'provider', ''),
('1', 'r', 'i:a', 'i:a', 'dependency', ''),
('1', 'r', 'e:a', 'p:vpc', 'dependency', ''),
('1', 'r', 'tf:db', 'tf:vpc', 'dependency', ''),
('1', 'r', 'tf:db', 'tf:none', 'dependency', ''),
('1', 'r', 'tc:a', 'tc:b', 'dependency', ''),
('1', 'r', 'tc:b', 'tc:a', 'dependency', '');

-- params = { max_steps = 3 }
INSERT INTO iac_stack (account_id, region, stack, tool, source)
VALUES ('1', 'global', 'unknown-too-many', 'terraform', '-');
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'a', 'a', 'unknown-too-many', 'terraform', 't', 1, 0, 0),
('1', 'r', 'b', 'b', 'unknown-too-many', 'terraform', 't', 1, 0, 1),
('1', 'r', 'c', 'c', 'unknown-too-many', 'terraform', 't', 1, 0, 2);
INSERT INTO iac_dependency (account_id, region, urn, depends_on, kind, property)
VALUES
('1', 'r', 'a', 'b', 'dependency', ''),
('1', 'r', 'b', 'c', 'dependency', ''),
('1', 'r', 'a', 'c', 'dependency', '');
