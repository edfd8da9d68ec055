-- params = { envs = ["dev", "prod"], must_differ = ["cidrBlock", "t2:name"], ignore_types = ["debug:*"] }

INSERT INTO iac_stack (account_id, region, stack, tool, name, project, source)
VALUES
('1', 'global', 's:pass-dev', 'pulumi', 'dev', 'alike', '-'),
('1', 'global', 's:pass-prod', 'pulumi', 'prod', 'alike', '-'),
('1', 'global', 's:exempt-shared', 'pulumi', 'network', 'alike', '-'),
('1', 'global', 's:fail-no-prod', 'pulumi', 'dev', 'half', '-'),
('1', 'global', 's:fail-lacks', 'pulumi', 'dev', 'other', '-'),
('1', 'global', 's:pass-has-all', 'pulumi', 'prod', 'other', '-'),
('1', 'global', 's:fail-same-block-dev', 'pulumi', 'dev', 'same', '-'),
('1', 'global', 's:fail-same-block-prod', 'pulumi', 'prod', 'same', '-');

INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'a1', 'a1', 's:pass-dev', 'pulumi', 't1', 1, 0, 0),
('1', 'r', 'a2', 'a2', 's:pass-prod', 'pulumi', 't1', 1, 0, 0),
('1', 'r', 'a3', 'a3', 's:pass-dev', 'pulumi', 'debug:x', 1, 0, 0),
('1', 'r', 'a4', 'a4', 's:pass-dev', 'pulumi', 't2', 1, 0, 0),
('1', 'r', 'a5', 'a5', 's:pass-prod', 'pulumi', 't2', 1, 0, 0),
('1', 'r', 'a6', 'a6', 's:pass-dev', 'pulumi', 'my:Component', 0, 0, 0),
('1', 'r', 'b1', 'b1', 's:fail-lacks', 'pulumi', 't1', 1, 0, 0),
('1', 'r', 'b2', 'b2', 's:pass-has-all', 'pulumi', 't1', 1, 0, 0),
('1', 'r', 'b3', 'b3', 's:pass-has-all', 'pulumi', 't3', 1, 0, 0),
('1', 'r', 'c1', 'c1', 's:fail-same-block-dev', 'pulumi', 't1', 1, 0, 0),
('1', 'r', 'c2', 'c2', 's:fail-same-block-prod', 'pulumi', 't1', 1, 0, 0);

INSERT INTO iac_property (account_id, region, urn, path, source, value, is_secret, is_default)
VALUES
('1', 'r', 'a1', 'cidrBlock', 'input', '"10.0.0.0/16"', 0, 0),
('1', 'r', 'a2', 'cidrBlock', 'input', '"10.1.0.0/16"', 0, 0),
('1', 'r', 'a1', 'name', 'input', '"x"', 0, 0),
('1', 'r', 'a2', 'name', 'input', '"x"', 0, 0),
('1', 'r', 'a4', 'name', 'input', '"dev"', 0, 0),
('1', 'r', 'a5', 'name', 'input', '"prod"', 0, 0),
('1', 'r', 'a4', 'cidrBlock', 'input', 'null', 0, 0),
('1', 'r', 'a5', 'cidrBlock', 'input', 'null', 0, 0),
('1', 'r', 'c1', 'cidrBlock', 'input', '"10.2.0.0/16"', 0, 0),
('1', 'r', 'c2', 'cidrBlock', 'input', '"10.2.0.0/16"', 0, 0);
