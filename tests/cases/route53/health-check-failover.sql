INSERT INTO aws_ec2_regional_settings (account_id, region, arn)
VALUES
('1', 'us-east-1', 'settings');
INSERT INTO aws_route53_health_check (
    account_id, region, arn, id, type, disabled, health_check_status
)
VALUES
('1', 'global', 'h1', 'h1', 'HTTPS', 0, '[{"IsHealthy": true}, {"IsHealthy": false}]'),
('1', 'global', 'h2', 'h2', 'HTTPS', 0, '[{"IsHealthy": false}, {"IsHealthy": false}]'),
('1', 'global', 'h3', 'h3', 'HTTPS', 1, '[{"IsHealthy": true}]'),
('1', 'global', 'h4', 'h4', 'HTTPS', 0, '[{"IsHealthy": true}]'),
('1', 'global', 'h5', 'h5', 'CALCULATED', 0, NULL),
('1', 'global', 'h6', 'h6', 'HTTPS', 0, NULL);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, alarm_type, actions_enabled, namespace, metric_name, statistic,
    period, dimensions, comparison_operator, metrics
)
VALUES
(
    '1', 'us-east-1', 'a1', 'a1', 'MetricAlarm', 1, 'AWS/Route53', 'HealthCheckStatus', 'Minimum',
    60, '[{"Name": "HealthCheckId", "Value": "h1"}]', 'LessThanThreshold', '[]'
),
(
    '1', 'us-east-1', 'a2', 'a2', 'MetricAlarm', 1, 'AWS/Route53', 'HealthCheckStatus', 'Minimum',
    60, '[{"Name": "HealthCheckId", "Value": "h2"}]', 'LessThanThreshold', '[]'
),
(
    '1', 'us-east-1', 'a6', 'a6', 'MetricAlarm', 1, 'AWS/Route53', 'HealthCheckStatus', 'Minimum',
    60, '[{"Name": "HealthCheckId", "Value": "h6"}]', 'LessThanThreshold', '[]'
);
INSERT INTO aws_route53_record (
    account_id, region, arn, failover, weight, health_check_id, alias_target
)
VALUES
('1', 'global', 'pass-primary', 'PRIMARY', NULL, 'h1', NULL),
('1', 'global', 'pass-weighted', NULL, 10, 'h1', NULL),
('1', 'global', 'fail-none', 'PRIMARY', NULL, NULL, NULL),
('1', 'global', 'fail-gone', 'PRIMARY', NULL, 'h9', NULL),
('1', 'global', 'fail-unhealthy', 'PRIMARY', NULL, 'h2', NULL),
('1', 'global', 'fail-off', 'PRIMARY', NULL, 'h3', NULL),
('1', 'global', 'fail-no-alarm', 'PRIMARY', NULL, 'h4', NULL),
('1', 'global', 'exempt-alias', 'PRIMARY', NULL, NULL, '{"EvaluateTargetHealth": true}'),
('1', 'global', 'exempt-last', 'SECONDARY', NULL, NULL, NULL),
('1', 'global', 'exempt-computed', 'PRIMARY', NULL, 'h5', NULL),
('1', 'global', 'unknown-health', 'PRIMARY', NULL, 'h6', NULL),
('1', 'global', 'not-judged', NULL, NULL, NULL, NULL);

-- params = {}
INSERT INTO aws_route53_health_check (
    account_id, region, arn, id, type, disabled, health_check_status
)
VALUES
('1', 'global', 'h1', 'h1', 'HTTPS', 0, '[{"IsHealthy": true}]');
INSERT INTO aws_route53_record (
    account_id, region, arn, failover, weight, health_check_id, alias_target
)
VALUES
('1', 'global', 'unknown-alarms-unread', 'PRIMARY', NULL, 'h1', NULL);

-- params = { required = true }
INSERT INTO aws_account (account_id, region, arn)
VALUES
('1', 'global', 'fail-no-failover');
