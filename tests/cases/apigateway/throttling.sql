INSERT INTO aws_api_gateway_account (
    account_id, region, arn, throttle_rate_limit, throttle_burst_limit
)
VALUES
('1', 'r', 'a', 10000, 5000),
('1', 'low', 'a', 100, 200);

INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name, method_settings)
VALUES
(
    '1', 'r', 'pass-limited', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 166.67, "ThrottlingBurstLimit": 5000}}'
),
(
    '1', 'r', 'pass-lower', 'a', 'dev',
    '{"*/*": {"ThrottlingRateLimit": 10, "ThrottlingBurstLimit": 20}}'
),
('1', 'low', 'pass-account', 'a', 'prod', '{}'),
('1', 'r', 'pass-plan', 'keyed', 'prod', '{}'),
('1', 'r', 'pass-other-plan-without-keys', 'spare', 'prod', '{}'),
('1', 'r', 'fail-other-plan-without-limit', 'loose', 'prod', '{}'),
('1', 'r', 'unknown-throttle-of-a-plan', 'murky', 'prod', '{}'),
('1', 'r', 'unknown-whether-keys-are-asked', 'dim', 'prod', '{}'),
('1', 'r', 'fail-plan-of-another-stage', 'keyed', 'dev', '{}'),
('1', 'r', 'fail-plan-without-keys', 'open', 'prod', '{}'),
('1', 'r', 'fail-account', 'a', 'prod', '{}'),
(
    '1', 'r', 'fail-off', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": -1, "ThrottlingBurstLimit": -1}}'
),
(
    '1', 'r', 'fail-rate', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 170, "ThrottlingBurstLimit": 100}}'
),
(
    '1', 'r', 'fail-burst', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 5001}}'
),
(
    '1', 'r', 'fail-one-method', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 100},
      "~1a/GET": {"ThrottlingRateLimit": 1000, "ThrottlingBurstLimit": 100}}'
),
(
    '1', 'r', 'pass-method-without-own', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 100},
      "~1a/GET": {"ThrottlingRateLimit": -1, "ThrottlingBurstLimit": -1}}'
),
('1', 'r', 'unknown-unread', 'a', 'prod', NULL),
('1', 'x', 'unknown-account', 'a', 'prod', '{}'),
(
    '1', 'x', 'pass-whatever-the-account', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 100}}'
);

INSERT INTO aws_api_gateway_usage_plan (account_id, region, arn, api_stages, throttle)
VALUES
(
    '1', 'r', 'p',
    '[{"ApiId": "keyed", "Stage": "prod"}, {"ApiId": "open", "Stage": "prod"}]',
    '{"RateLimit": 100, "BurstLimit": 100}'
);
INSERT INTO aws_api_gateway_usage_plan (account_id, region, arn, api_stages, throttle, key_ids)
VALUES
(
    '1', 'r', 'gold',
    '[{"ApiId": "loose", "Stage": "prod"}, {"ApiId": "spare", "Stage": "prod"},
      {"ApiId": "murky", "Stage": "prod"}, {"ApiId": "dim", "Stage": "prod"},
      {"ApiId": "asking", "Stage": "live"}, {"ApiId": "unasking", "Stage": "live"},
      {"ApiId": "unconnected", "Stage": "live"}]',
    '{"RateLimit": 100, "BurstLimit": 100}', '["k1"]'
),
('1', 'r', 'any', '[{"ApiId": "loose", "Stage": "prod"}]', '{}', '["k2"]'),
('1', 'r', 'bare', '[{"ApiId": "spare", "Stage": "prod"}]', '{}', '[]'),
('1', 'r', 'unread', '[{"ApiId": "murky", "Stage": "prod"}]', NULL, '["k3"]');

INSERT INTO aws_api_gateway_method (
    account_id, region, arn, rest_api_id, http_method, api_key_required
)
VALUES
('1', 'r', 'm1', 'keyed', 'GET', 1),
('1', 'r', 'm2', 'keyed', 'OPTIONS', 0),
('1', 'r', 'm5', 'loose', 'GET', 1),
('1', 'r', 'm6', 'spare', 'GET', 1),
('1', 'r', 'm7', 'murky', 'GET', 1),
('1', 'r', 'm8', 'dim', 'GET', NULL),
('1', 'r', 'm3', 'open', 'GET', 1),
('1', 'r', 'm4', 'open', 'POST', 0);

INSERT INTO aws_api_gatewayv2_api (account_id, region, arn, api_id, protocol_type)
VALUES
('1', 'r', 'asking', 'asking', 'WEBSOCKET'),
('1', 'r', 'unasking', 'unasking', 'WEBSOCKET'),
('1', 'r', 'unconnected', 'unconnected', 'WEBSOCKET');

INSERT INTO aws_api_gatewayv2_route (
    account_id, region, arn, api_id, route_key, api_key_required
)
VALUES
('1', 'r', 'r1', 'asking', '$connect', 1),
('1', 'r', 'r2', 'asking', 'send', 0),
('1', 'r', 'r3', 'unasking', '$connect', 0),
('1', 'r', 'r4', 'unconnected', 'send', 0);

INSERT INTO aws_api_gatewayv2_stage (
    account_id, region, arn, api_id, name, default_route_throttling_rate_limit,
    default_route_throttling_burst_limit, route_settings
)
VALUES
('1', 'r', 'pass-http', 'h', '$default', 100, 200, '{}'),
('1', 'r', 'fail-http', 'h', '$default', NULL, NULL, '{}'),
('1', 'r', 'pass-socket-with-plan', 'asking', 'live', NULL, NULL, '{}'),
('1', 'r', 'fail-socket-without-keys', 'unasking', 'live', NULL, NULL, '{}'),
('1', 'r', 'fail-socket-without-connect', 'unconnected', 'live', NULL, NULL, '{}'),
('1', 'r', 'fail-route', 'h', '$default', 100, 200, '{"GET /a": {"ThrottlingRateLimit": 500}}');

-- params = { exact = true, rate_per_minute = 6000 }
INSERT INTO aws_api_gateway_stage (account_id, region, arn, rest_api_id, name, method_settings)
VALUES
(
    '1', 'r', 'pass-exact', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 99.5, "ThrottlingBurstLimit": 200}}'
),
(
    '1', 'r', 'fail-lower', 'a', 'prod',
    '{"*/*": {"ThrottlingRateLimit": 50, "ThrottlingBurstLimit": 200}}'
);
