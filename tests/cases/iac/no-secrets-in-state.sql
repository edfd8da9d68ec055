INSERT INTO iac_stack (account_id, region, stack, tool, source, secrets_provider)
VALUES
('1', 'global', 'shop/pass-kms', 'pulumi', '-', 'awskms'),
('1', 'global', 'shop/pass-no-secret', 'pulumi', '-', NULL),
('1', 'global', 'shop/fail-nothing', 'pulumi', '-', NULL),
('1', 'global', 'shop/fail-other-provider', 'pulumi', '-', 'b64'),
('1', 'global', 'exempt-terraform', 'terraform', '-', NULL);
INSERT INTO iac_resource (
    account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, position
)
VALUES
('1', 'r', 'u:pass-secret', 'u', 'shop/fail-nothing', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:pass-nothing', 'u', 'shop/pass-no-secret', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:fail-plain', 'u', 'shop/pass-kms', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:fail-four', 'u', 'shop/pass-kms', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:unknown-packed', 'u', 'shop/pass-kms', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:fail-packed-and-plain', 'u', 'shop/pass-kms', 'pulumi', 't', 1, 0, 0),
('1', 'r', 'u:left-out-stack', 'u', 'shop/pass-kms', 'pulumi', 'pulumi:pulumi:Stack', 0, 0, 0);
INSERT INTO iac_property (account_id, region, urn, path, source, is_secret, secret_kind, is_default)
VALUES
('1', 'r', 'u:pass-secret', 'password', 'input', 1, NULL, 0),
('1', 'r', 'u:pass-secret', 'token', 'input', 1, 'token', 0),
('1', 'r', 'u:fail-plain', 'password', 'input', 0, 'password', 0),
('1', 'r', 'u:fail-plain', 'password', 'output', 0, 'password', 0),
('1', 'r', 'u:fail-four', 'a', 'input', 0, 'password', 0),
('1', 'r', 'u:fail-four', 'b', 'input', 0, 'password', 0),
('1', 'r', 'u:fail-four', 'c', 'input', 0, 'password', 0),
('1', 'r', 'u:fail-four', 'd', 'input', 0, 'password', 0),
('1', 'r', 'u:unknown-packed', 'userData', 'input', 0, 'packed data', 0),
('1', 'r', 'u:fail-packed-and-plain', 'userData', 'input', 0, 'packed data', 0),
('1', 'r', 'u:fail-packed-and-plain', 'password', 'input', 0, 'password', 0),
('1', 'r', 'u:left-out-stack', 'password', 'output', 0, 'password', 0);
INSERT INTO iac_output (account_id, region, stack, name, value, is_secret, secret_kind)
VALUES
('1', 'global', 'o/pass-plain', 'url', '"https://a"', 0, NULL),
('1', 'global', 'o/pass-secret', 'password', NULL, 1, NULL),
('1', 'global', 'o/pass-known-secret', 'password', NULL, 1, 'password'),
('1', 'global', 'o/unknown-packed', 'archive', NULL, 0, 'packed data'),
('1', 'global', 'o/fail-password', 'password', NULL, 0, 'password');

-- params = { providers = ["awskms"] }
INSERT INTO iac_stack (account_id, region, stack, tool, source, secrets_provider)
VALUES
('1', 'global', 'shop/pass-kms', 'pulumi', '-', 'awskms'),
('1', 'global', 'shop/fail-passphrase', 'pulumi', '-', 'passphrase');
