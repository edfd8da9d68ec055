INSERT INTO aws_ecs_service (
    account_id, region, arn, service_name, status, service_registries, deployments
)
VALUES
('1', 'r', 'exempt-not-listed', 'web', 'ACTIVE', '[]', '[]');

-- params = { services = ["web*", "leaving"] }
INSERT INTO aws_service_discovery_service (account_id, region, arn, name)
VALUES
('1', 'r', 'srv-web', 'web');
INSERT INTO aws_ecs_service (
    account_id, region, arn, service_name, status, service_registries, deployments
)
VALUES
('1', 'r', 'pass-registered', 'web', 'ACTIVE', '[{"RegistryArn": "srv-web"}]', '[]'),
(
    '1', 'r', 'pass-connected', 'web-2', 'ACTIVE', '[]',
    '[{"Status": "PRIMARY",
       "ServiceConnectConfiguration": {"Enabled": true, "Services": ["http"]}}]'
),
(
    '1', 'r', 'fail-connected-as-a-client-alone', 'web-9', 'ACTIVE', '[]',
    '[{"Status": "PRIMARY",
       "ServiceConnectConfiguration": {"Enabled": true, "Services": []}}]'
),
('1', 'r', 'fail-neither', 'web-3', 'ACTIVE', '[]', '[{"Status": "PRIMARY"}]'),
(
    '1', 'r', 'fail-gone', 'web-4', 'ACTIVE',
    '[{"RegistryArn": "arn:aws:servicediscovery:r:1:service/srv-gone"}]', '[]'
),
(
    '1', 'r', 'unknown-other-account', 'web-8', 'ACTIVE',
    '[{"RegistryArn": "arn:aws:servicediscovery:r:2:service/srv-2"}]', '[]'
),
(
    '1', 'r', 'fail-connected-once', 'web-5', 'ACTIVE', '[]',
    '[{"Status": "PRIMARY", "ServiceConnectConfiguration": {"Enabled": false}},
      {"Status": "ACTIVE",
       "ServiceConnectConfiguration": {"Enabled": true, "Services": ["http"]}}]'
),
('1', 'r', 'exempt-other', 'jobs', 'ACTIVE', '[]', '[]'),
('1', 'r', 'exempt-leaving', 'leaving', 'DRAINING', '[]', '[]'),
('1', 'r', 'unknown-registries', 'web-6', 'ACTIVE', NULL, '[{"Status": "PRIMARY"}]'),
('1', 'r', 'unknown-deployments', 'web-7', 'ACTIVE', '[]', NULL);
