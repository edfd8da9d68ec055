INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, cache_cluster_enabled, method_settings, variable_secrets
)
VALUES
('1', 'r', 'pass-no-cache', 0, '{"*/*": {"CachingEnabled": true}}', '[]'),
(
    '1', 'r', 'pass-encrypted', 1,
    '{"*/*": {"CachingEnabled": true, "CacheDataEncrypted": true},
      "~1a/GET": {"CachingEnabled": false, "CacheDataEncrypted": false}}', '[]'
),
('1', 'r', 'pass-nothing-cached', 1, '{}', '[]'),
(
    '1', 'r', 'fail-clear', 1,
    '{"*/*": {"CachingEnabled": true, "CacheDataEncrypted": true},
      "~1a/GET": {"CachingEnabled": true, "CacheDataEncrypted": false}}', '[]'
),
('1', 'r', 'fail-secret', 0, '{}', '[{"name": "TOKEN", "kind": "token"}]'),
('1', 'r', 'fail-secret-whatever-the-cache', NULL, '{}', '[{"name": "TOKEN", "kind": "token"}]'),
('1', 'r', 'unknown-cache', NULL, '{}', '[]'),
('1', 'r', 'unknown-settings', 1, NULL, '[]'),
('1', 'r', 'unknown-variables', 0, '{}', NULL);

INSERT INTO aws_api_gatewayv2_stage (account_id, region, arn, variable_secrets)
VALUES
('1', 'r', 'pass-http', '[]'),
('1', 'r', 'fail-http', '[{"name": "TOKEN", "kind": "token"}]'),
('1', 'r', 'unknown-http', NULL);

-- params = { client_certificate = true }
INSERT INTO aws_api_gateway_stage (
    account_id, region, arn, cache_cluster_enabled, method_settings, variable_secrets,
    client_certificate_id
)
VALUES
('1', 'r', 'pass-with-certificate', 0, '{}', '[]', 'c'),
('1', 'r', 'fail-without-certificate', 0, '{}', '[]', NULL);
