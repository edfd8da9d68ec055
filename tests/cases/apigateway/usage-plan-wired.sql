INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name)
VALUES ('1', 'r', 's', 'a', 'prod');

INSERT INTO aws_api_gatewayv2_stage (account_id, region, arn, api_id, name)
VALUES ('1', 'r', 't', 'w', 'live');

INSERT INTO aws_api_gateway_usage_plan (
    account_id, region, arn, name, api_stages, key_ids
)
VALUES
('1', 'r', 'pass-live', 'live', '[{"ApiId": "a", "Stage": "prod"}]', '["k1"]'),
(
    '1', 'r', 'fail-one-gone', 'gone',
    '[{"ApiId": "a", "Stage": "prod"}, {"ApiId": "a", "Stage": "dev"}]', '[]'
),
('1', 'r', 'pass-socket', 'socket', '[{"ApiId": "w", "Stage": "live"}]', '[]'),
('1', 'r', 'fail-socket', 'socket', '[{"ApiId": "w", "Stage": "dev"}]', '[]'),
('1', 'y', 'fail-nameless', NULL, '[]', '["k1"]'),
('1', 'r', 'fail-no-stage', 'bare', '[]', '[]'),
('1', 'x', 'unknown-stages', 'x', NULL, NULL);

INSERT INTO aws_api_gateway_api_key (account_id, region, arn, id, enabled, stage_keys)
VALUES
('1', 'r', 'pass-key', 'k1', 1, '[]'),
('1', 'r', 'fail-key', 'k2', 1, '[]'),
('1', 'r', 'fail-key-of-a-stage', 'k3', 1, '["a/prod"]'),
('1', 'r', 'none-off', 'k4', 0, '[]'),
('1', 'y', 'pass-key-of-a-nameless-plan', 'k1', 1, '[]'),
('1', 'y', 'unknown-id', NULL, 1, '[]'),
('1', 'x', 'unknown-key', 'k1', 1, '[]');
