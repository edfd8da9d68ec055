INSERT INTO aws_cloudwatch_log_group (
    account_id, region, arn, name
)
VALUES
('1', 'r', 'arn:aws:logs:r:1:log-group:aws-waf-logs-a:*', 'aws-waf-logs-a');
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name
)
VALUES
('1', 'r', 'arn:aws:s3:::aws-waf-logs-b', 'aws-waf-logs-b');
INSERT INTO aws_wafv2_web_acl (
    account_id, region, arn, logging_configuration, rules, visibility_config
)
VALUES
(
    '1', 'r',
    'pass-group',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-a"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'pass-bucket',
    '{"LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-b"]}',
    '[]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'pass-prefix',
    '{"LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-b/web"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'pass-stream',
    '{"LogDestinationConfigs": ["arn:aws:firehose:r:1:deliverystream/aws-waf-logs-c"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'fail-off',
    '{}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'fail-gone',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-gone"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'fail-rule',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-a"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": false}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'fail-metrics',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-a"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": false}'
),
(
    '1', 'r',
    'unknown-bucket',
    '{"LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-bb"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'unknown-other',
    '{"LogDestinationConfigs": ["arn:aws:x:r:1:y"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'unknown-logging',
    NULL,
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'unknown-rules',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-a"]}',
    NULL,
    '{"CloudWatchMetricsEnabled": true}'
),
(
    '1', 'r',
    'unknown-visibility',
    '{"LogDestinationConfigs": ["arn:aws:logs:r:1:log-group:aws-waf-logs-a"]}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    NULL
),
(
    '1', 'r',
    'unknown-destination',
    '{"LogDestinationConfigs": []}',
    '[{"Name": "x", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]',
    '{"CloudWatchMetricsEnabled": true}'
);
