INSERT INTO iac_stack (account_id, region, stack, tool, source, status)
VALUES
('1', 'global', 'shop/pass-clean', 'pulumi', '-', NULL),
('1', 'global', 'shop/fail-creating', 'pulumi', '-', NULL),
('1', 'global', 'shop/fail-three', 'pulumi', '-', NULL),
('1', 'global', 'exempt-terraform', 'terraform', '-', NULL),
('1', 'global', 'arn:stack/pass-complete', 'cloudformation', '-', 'UPDATE_COMPLETE'),
('1', 'global', 'arn:stack/fail-updating', 'cloudformation', '-', 'UPDATE_IN_PROGRESS'),
('1', 'global', 'arn:stack/unknown-status', 'cloudformation', '-', NULL);
INSERT INTO iac_pending_operation (account_id, region, stack, urn, kind)
VALUES
('1', 'global', 'shop/fail-creating', 'urn:a', 'creating'),
('1', 'global', 'shop/fail-three', 'urn:a', 'creating'),
('1', 'global', 'shop/fail-three', 'urn:b', 'updating'),
('1', 'global', 'shop/fail-three', 'urn:c', 'deleting');
