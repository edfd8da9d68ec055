INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:log-group:app', 'app');
INSERT INTO aws_cloudwatch_log_metric_filter (
    account_id, region, arn, name, log_group_name, metric_transformation_namespace,
    metric_transformation_name, metric_transformation_value, metric_transformation_dimensions
)
VALUES
('1', 'eu', 'arn:filter/pass-alarmed', 'a', 'app', 'App', 'Errors', '1', '{}'),
('1', 'eu', 'arn:filter/pass-field-in-metric-math', 'b', 'app', 'App', 'Latency', '$.ms', '{}'),
('1', 'eu', 'arn:filter/pass-dimension', 'c', 'app', 'App', 'ByPath', '2.5e1', '{"Path":"$.path"}'),
('1', 'eu', 'arn:filter/fail-no-dimension', 'd', 'app', 'App', 'Errors', '1', '{"Path":"$.path"}'),
('1', 'eu', 'arn:filter/fail-no-log-group', 'e', 'gone', 'App', 'Errors', '1', '{}'),
('1', 'eu', 'arn:filter/fail-not-a-number', 'f', 'app', 'App', 'Errors', 'one', '{}'),
('1', 'eu', 'arn:filter/fail-no-alarm', 'g', 'app', 'App', 'Logins', '1', '{}'),
('1', 'eu', 'arn:filter/fail-alarm-on-other-namespace', 'h', 'app', 'Other', 'Errors', '1', '{}'),
('1', 'us', 'arn:filter/fail-alarm-in-other-region', 'i', 'app', 'App', 'Errors', '1', '{}'),
('1', 'eu', 'arn:filter/unknown-value', 'j', 'app', 'App', 'Errors', NULL, '{}');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, dimensions, metrics
)
VALUES
('1', 'eu', 'arn:alarm:1', 'errors', 'App', 'Errors', '[]', '[]'),
('1', 'eu', 'arn:alarm:2', 'path', 'App', 'ByPath', '[{"Name":"Path","Value":"/"}]', '[]'),
(
    '1', 'eu', 'arn:alarm:3', 'slow', NULL, NULL, '[]',
    '[{"Id":"e","Expression":"m*2","ReturnData":true},
      {"Id":"m","MetricStat":{"Metric":{"Namespace":"App","MetricName":"Latency"},"Period":60,"Stat":"p99"}}]'
);
