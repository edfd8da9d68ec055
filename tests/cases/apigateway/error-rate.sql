INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, metric_since, metric_requests_hourly, metric_5xx_hourly,
    metric_latency_p95_hourly
)
VALUES
(
    '1', 'r', 'pass-sound', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T23:00:00Z": 1}', '{"2025-12-31T23:00:00Z": 120.5}'
),
(
    '1', 'r', 'pass-long-ago', '2025-12-30T00:00:00Z',
    '{"2025-12-30T01:00:00Z": 100, "2025-12-31T23:00:00Z": 1}', '{"2025-12-30T01:00:00Z": 90}',
    '{"2025-12-30T01:00:00Z": 9000}'
),
(
    '1', 'r', 'fail-errors', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T23:00:00Z": 2}', '{"2025-12-31T23:00:00Z": 120}'
),
(
    '1', 'r', 'fail-slow', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}', '{}',
    '{"2025-12-31T22:00:00Z": 5001, "2025-12-31T23:00:00Z": 120}'
),
('1', 'r', 'exempt-idle', '2025-12-30T00:00:00Z', '{}', '{}', '{}'),
('1', 'r', 'unknown-unread', NULL, NULL, NULL, NULL),
('1', 'r', 'unknown-too-short', '2025-12-31T23:00:00Z', '{}', '{}', '{}'),
(
    '1', 'r', 'unknown-errors', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}', NULL,
    '{"2025-12-31T23:00:00Z": 120}'
);

INSERT INTO aws_api_gatewayv2_api (
    account_id, region, arn, protocol_type, metric_since, metric_requests_hourly,
    metric_5xx_hourly, metric_latency_p95_hourly
)
VALUES
(
    '1', 'r', 'pass-http', 'HTTP', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}', '{}',
    '{"2025-12-31T23:00:00Z": 120}'
),
(
    '1', 'r', 'fail-http', 'HTTP', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T23:00:00Z": 50}', '{"2025-12-31T23:00:00Z": 120}'
),
('1', 'r', 'none-socket', 'WEBSOCKET', '2025-12-30T00:00:00Z', '{}', '{}', '{}');

-- params = { max_latency_ms = 0, max_5xx_percent = 5 }
INSERT INTO aws_api_gateway_rest_api (
    account_id, region, arn, metric_since, metric_requests_hourly, metric_5xx_hourly,
    metric_latency_p95_hourly
)
VALUES
(
    '1', 'r', 'pass-slow', '2025-12-30T00:00:00Z', '{"2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T23:00:00Z": 5}', '{"2025-12-31T23:00:00Z": 9000}'
);
