INSERT INTO aws_ssm_document (account_id, region, arn, account_ids, content_secrets)
VALUES
('1', 'r', 'pass-own', '[]', '[]'),
('1', 'r', 'pass-shared', '["222222222222"]', '[]'),
('1', 'r', 'fail-public', '["all"]', '[]'),
('1', 'r', 'fail-public-whatever-it-holds', '["All"]', NULL),
('1', 'r', 'fail-secret', '[]', '[{"name": "line 3", "kind": "password"}]'),
('1', 'r', 'unknown-sharing', NULL, '[]'),
('1', 'r', 'unknown-content', '[]', NULL);

INSERT INTO aws_ssm_service_setting (account_id, region, arn, setting_id, setting_value)
VALUES
('1', 'r', 'pass-blocked', '/ssm/documents/console/public-sharing-permission', 'Disable'),
('1', 's', 'fail-open', '/ssm/documents/console/public-sharing-permission', 'Enable'),
('1', 't', 'unknown-setting', '/ssm/documents/console/public-sharing-permission', NULL);

-- params = { block_public_sharing = false }
INSERT INTO aws_ssm_service_setting (account_id, region, arn, setting_id, setting_value)
VALUES
('1', 's', 'exempt-open', '/ssm/documents/console/public-sharing-permission', 'Enable');
