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

-- params = {}
-- An alarm sees a filter's datapoints only with the dimensions that the filter sets: the names count, not how many.
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'eu', 'arn:log-group:app', 'app');
INSERT INTO aws_cloudwatch_log_metric_filter (
    account_id, region, arn, name, log_group_name, metric_transformation_namespace,
    metric_transformation_name, metric_transformation_value, metric_transformation_dimensions
)
VALUES
('1', 'eu', 'arn:filter/fail-other-dimension', 'a', 'app', 'App', 'A', '1', '{"Path":"$.path"}'),
('1', 'eu', 'arn:filter/pass-same-dimension', 'b', 'app', 'App', 'B', '1', '{"User":"$.user"}'),
(
    '1', 'eu', 'arn:filter/pass-in-another-order', 'c', 'app', 'App', 'C', '1',
    '{"User":"$.user","Path":"$.path"}'
),
(
    '1', 'eu', 'arn:filter/fail-one-of-two', 'd', 'app', 'App', 'D', '1',
    '{"User":"$.user","Path":"$.path"}'
),
('1', 'eu', 'arn:filter/fail-not-returned', 'e', 'app', 'App', 'E', '1', '{}'),
('1', 'eu', 'arn:filter/pass-through-expression', 'f', 'app', 'App', 'F', '1', '{}'),
('1', 'eu', 'arn:filter/pass-query', 'g', 'app', 'App', 'G', '1', '{"User":"$.user"}'),
('1', 'eu', 'arn:filter/fail-disabled', 'h', 'app', 'App', 'H', '1', '{}'),
('1', 'eu', 'arn:filter/pass-composite', 'i', 'app', 'App', 'I', '1', '{}'),
('1', 'eu', 'arn:filter/fail-composite-is-off', 'm', 'app', 'App', 'M', '1', '{}'),
('1', 'eu', 'arn:filter/unknown-whether-composite-acts', 'n', 'app', 'App', 'N', '1', '{}'),
('1', 'eu', 'arn:filter/unknown-expression', 'j', 'app', 'App', 'J', '1', '{}'),
('1', 'eu', 'arn:filter/fail-two-points', 'k', 'app', 'App', 'F', '1.2.3', '{}'),
('1', 'eu', 'arn:filter/fail-of-another-account', 'l', 'app', 'App', 'L', '1', '{}');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, namespace, metric_name, dimensions, metrics
)
VALUES
('1', 'eu', 'a:1', '1', 1, 'App', 'A', '[{"Name":"Tenant","Value":"a"}]', '[]'),
('1', 'eu', 'a:2', '2', 1, 'App', 'B', '[{"Name":"User","Value":"a"}]', '[]'),
(
    '1', 'eu', 'a:3', '3', 1, 'App', 'C',
    '[{"Name":"Path","Value":"/"},{"Name":"User","Value":"a"}]', '[]'
),
(
    '1', 'eu', 'a:4', '4', 1, 'App', 'D',
    '[{"Name":"Path","Value":"/"},{"Name":"Tenant","Value":"a"}]', '[]'
),
('1', 'eu', 'a:5', 'off', 0, 'App', 'H', '[]', '[]'),
('1', 'eu', 'a:6', 'child', 0, 'App', 'I', '[]', '[]'),
('1', 'eu', 'a:12', 'mute', 0, 'App', 'M', '[]', '[]'),
('1', 'eu', 'a:13', 'maybe', 0, 'App', 'N', '[]', '[]'),
(
    '1', 'eu', 'a:7', '7', 1, NULL, NULL, '[]',
    '[{"Id":"r","Expression":"IF(f > 5, f, 0)","ReturnData":true},
      {"Id":"e","MetricStat":{"Metric":{"Namespace":"App","MetricName":"E"},"Stat":"Sum"},
       "ReturnData":false},
      {"Id":"f","MetricStat":{"Metric":{"Namespace":"App","MetricName":"F"},"Stat":"Sum"},
       "ReturnData":false}]'
),
(
    '1', 'eu', 'a:8', '8', 1, NULL, NULL, '[]',
    '[{"Id":"q","Expression":"SELECT MAX(G) FROM SCHEMA(App, User)","ReturnData":true}]'
),
(
    '1', 'eu', 'a:9', '9', 1, NULL, NULL, '[]',
    '[{"Id":"r","Expression":"j ? 1 : 0","ReturnData":true},
      {"Id":"j","MetricStat":{"Metric":{"Namespace":"App","MetricName":"J"},"Stat":"Sum"},
       "ReturnData":false}]'
),
(
    '1', 'eu', 'a:10', '10', 1, NULL, NULL, '[]',
    '[{"Id":"l","MetricStat":{"Metric":{"Namespace":"App","MetricName":"L"},"Stat":"Sum"},
       "ReturnData":true,"AccountId":"2"}]'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, dimensions, metrics, alarm_rule
)
VALUES
('1', 'eu', 'a:11', 'composite', 1, '[]', '[]', 'AT_LEAST(1, ALARM, (child, other))'),
('1', 'eu', 'a:14', 'composite that is off', 0, '[]', '[]', 'ALARM(mute)'),
('1', 'eu', 'a:15', 'composite that may be off', NULL, '[]', '[]', 'ALARM(maybe)');
