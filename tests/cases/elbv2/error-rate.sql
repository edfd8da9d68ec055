INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, metric_since, metric_requests_hourly, metric_target_5xx_hourly,
    metric_response_time_p95_hourly
)
VALUES
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/pass-none/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}', '{}',
    '{"2025-12-31T22:00:00Z": 0.4, "2025-12-31T23:00:00Z": 0.5}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/pass-limit/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T22:00:00Z": 10}', '{"2025-12-31T22:00:00Z": 2}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/pass-slow-but-few/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 99}', '{}',
    '{"2025-12-31T22:00:00Z": 0.1, "2025-12-31T23:00:00Z": 9}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/fail-errors/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}',
    '{"2025-12-31T22:00:00Z": 6, "2025-12-31T23:00:00Z": 5}',
    '{"2025-12-31T22:00:00Z": 0.4, "2025-12-31T23:00:00Z": 0.5}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/fail-slow/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}', '{}',
    '{"2025-12-31T22:00:00Z": 0.1, "2025-12-31T23:00:00Z": 2.5}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/pass-long-ago/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}',
    '{"2025-12-30T23:00:00Z":500}', '{"2025-12-31T22:00:00Z": 0.4, "2025-12-31T23:00:00Z": 0.5}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/exempt-no-requests/1',
    '2025-12-18T00:00:00Z', '{}', '{}', '{}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/fail-few-but-bad/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 2}', '{"2025-12-31T22:00:00Z": 1}', '{}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/unknown-too-short/1',
    '2025-12-31T12:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}', '{}',
    '{"2025-12-31T22:00:00Z": 0.4, "2025-12-31T23:00:00Z": 0.5}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/unknown-unread/1', NULL, NULL,
    NULL, NULL
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/unknown-times/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}', '{}',
    NULL
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/unknown-errors/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T22:00:00Z": 900, "2025-12-31T23:00:00Z": 100}', NULL,
    '{"2025-12-31T22:00:00Z": 0.4, "2025-12-31T23:00:00Z": 0.5}'
);

-- params = { lookback_hours = 1, max_5xx_percent = 50, max_p95_s = 10, min_requests = 1 }
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, metric_since, metric_requests_hourly, metric_target_5xx_hourly,
    metric_response_time_p95_hourly
)
VALUES
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/pass-lenient/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T23:00:00Z": 2}', '{"2025-12-31T23:00:00Z": 1}',
    '{"2025-12-31T23:00:00Z": 10}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/fail-lenient/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T23:00:00Z": 2}', '{"2025-12-31T23:00:00Z": 2}',
    '{"2025-12-31T23:00:00Z": 1}'
),
(
    '1', 'r', 'arn:aws:elasticloadbalancing:r:1:loadbalancer/app/fail-slow/1',
    '2025-12-18T00:00:00Z', '{"2025-12-31T23:00:00Z": 1}', '{}', '{"2025-12-31T23:00:00Z": 11}'
);
