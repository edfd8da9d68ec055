-- params = { tools = ["pulumi"] }
INSERT INTO iac_stack (account_id, region, stack, tool, source, runtime)
VALUES
('1', 'global', 's/pass-any-language', 'pulumi', '-', NULL),
('1', 'global', 's/fail-tool', 'terraform', '-', NULL);

-- params = { tools = ["pulumi", "cloudformation"], runtimes = ["python"] }
INSERT INTO iac_stack (account_id, region, stack, tool, source, runtime)
VALUES
('1', 'global', 's/pass-python', 'pulumi', '-', 'python'),
('1', 'global', 's/fail-nodejs', 'pulumi', '-', 'nodejs'),
('1', 'global', 's/fail-tool', 'terraform', '-', 'python'),
('1', 'global', 's/unknown-language', 'cloudformation', '-', NULL);
