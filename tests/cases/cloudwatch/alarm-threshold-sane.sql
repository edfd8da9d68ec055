INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, statistic, period,
    evaluation_periods, datapoints_to_alarm, threshold, comparison_operator, treat_missing_data
)
VALUES
(
    '1', 'eu', 'a:pass-cpu', 'a', 'AWS/RDS', 'CPUUtilization', 'Average', 300,
    3, 2, 80, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:pass-scale-in', 'b', 'AWS/EC2', 'CPUUtilization', 'Average', 60,
    15, 15, 20, 'LessThanThreshold', NULL
),
(
    '1', 'eu', 'a:pass-any-error', 'c', 'AWS/Lambda', 'Errors', 'Sum', 60,
    1, NULL, 0, 'GreaterThanThreshold', 'notBreaching'
),
(
    '1', 'eu', 'a:pass-status-check', 'd', 'AWS/EC2', 'StatusCheckFailed', 'Maximum', 60,
    2, 2, 1, 'GreaterThanOrEqualToThreshold', 'breaching'
),
(
    '1', 'eu', 'a:pass-unknown-metric', 'e', 'App', 'Carts', 'Sum', 60,
    5, 5, 0, 'LessThanThreshold', 'breaching'
),
(
    '1', 'eu', 'a:pass-daily', 'f', 'AWS/Billing', 'EstimatedCharges', 'Maximum', 21600,
    1, 1, 100, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-slow', 'g', 'App', 'Carts', 'Sum', 300,
    7, 7, 5, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-above-hundred', 'h', 'AWS/RDS', 'CPUUtilization', 'Average', 300,
    3, 3, 100, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-always', 'i', 'AWS/Lambda', 'Errors', 'Sum', 60,
    1, 1, 0, 'GreaterThanOrEqualToThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-never', 'j', 'AWS/RDS', 'FreeStorageSpace', 'Average', 60,
    5, 5, 0, 'LessThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-wrong-side', 'k', 'AWS/RDS', 'FreeStorageSpace', 'Average', 60,
    5, 5, 5e9, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-sum-of-percent', 'l', 'AWS/EC2', 'CPUUtilization', 'Sum', 60,
    5, 5, 80, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-sample-count', 'm', 'AWS/Lambda', 'Throttles', 'SampleCount', 60,
    5, 5, 80, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:fail-silent-hosts', 'n', 'AWS/ApplicationELB', 'HealthyHostCount', 'Minimum', 60,
    2, 2, 1, 'LessThanThreshold', 'notBreaching'
),
(
    '1', 'eu', 'a:fail-quiet-function', 'o', 'AWS/Lambda', 'Errors', 'Sum', 60,
    2, 2, 0, 'GreaterThanThreshold', 'breaching'
),
(
    '1', 'eu', 'a:fail-six-of-five', 'p', 'App', 'Carts', 'Sum', 60,
    5, 6, 1, 'GreaterThanThreshold', 'missing'
),
(
    '1', 'eu', 'a:unknown-threshold', 'q', 'App', 'Carts', 'Sum', 60,
    5, 5, NULL, 'GreaterThanThreshold', 'missing'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, alarm_type, metrics,
    evaluation_periods, threshold, threshold_metric_id, comparison_operator
)
VALUES
(
    '1', 'eu', 'a:pass-metric-math', 'r', 'MetricAlarm',
    '[{"Id":"m","MetricStat":{"Metric":{},"Period":300,"Stat":"Sum"}}]',
    2, 1, NULL, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:fail-slow-metric-math', 's', 'MetricAlarm',
    '[{"Id":"m","MetricStat":{"Metric":{},"Period":3600,"Stat":"Sum"}}]',
    2, 1, NULL, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:exempt-band', 't', 'MetricAlarm', '[]',
    2, NULL, 'ad1', 'LessThanLowerOrGreaterThanUpperThreshold'
),
('1', 'eu', 'a:exempt-log', 'v', 'LogAlarm', '[]', 3, 5, NULL, 'GreaterThanThreshold'),
('1', 'eu', 'a:exempt-composite', 'u', 'CompositeAlarm', '[]', NULL, NULL, NULL, NULL);
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, alarm_type, promql_query)
VALUES ('1', 'eu', 'a:exempt-promql', 'w', 'MetricAlarm', 'rate(errors[5m]) > 0.1');

-- params = { max_eval_minutes = 60, bounds = ["AWS/RDS CPUUtilization 50 90", "App Carts 1 2.5"] }
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, statistic, period,
    evaluation_periods, threshold, comparison_operator
)
VALUES
(
    '1', 'eu', 'a:pass-within', 'a', 'AWS/RDS', 'CPUUtilization', 'Average', 300,
    12, 90, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:fail-outside', 'b', 'AWS/RDS', 'CPUUtilization', 'Average', 300,
    3, 95, 'GreaterThanThreshold'
),
('1', 'eu', 'a:fail-custom', 'c', 'App', 'Carts', 'Sum', 300, 3, 2.6, 'GreaterThanThreshold');

-- params = {}
-- The average of datapoints that are 0 or 1 is a rate between 0 and 1: an alarm above 1 can never fire.
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, namespace, metric_name, statistic, extended_statistic, period,
    evaluation_periods, threshold, comparison_operator
)
VALUES
(
    '1', 'eu', 'a:pass-rate', 'a', 'AWS/ApiGateway', '5XXError', 'Average', NULL, 60,
    5, 0.05, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:fail-average-above-five', 'b', 'AWS/ApiGateway', '5XXError', 'Average', NULL, 60,
    5, 5, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:pass-sum', 'c', 'AWS/ApiGateway', '5XXError', 'Sum', NULL, 60,
    5, 5, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:fail-client-errors', 'd', 'AWS/ApiGateway', '4XXError', 'Average', NULL, 60,
    5, 1, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:fail-lambda-errors', 'e', 'AWS/Lambda', 'Errors', 'Average', NULL, 60,
    5, 2, 'GreaterThanOrEqualToThreshold'
),
(
    '1', 'eu', 'a:fail-percentile', 'f', 'AWS/Lambda', 'Errors', NULL, 'p99', 60,
    5, 1, 'GreaterThanThreshold'
),
(
    '1', 'eu', 'a:pass-every-one', 'g', 'AWS/Lambda', 'Errors', 'Average', NULL, 60,
    5, 1, 'GreaterThanOrEqualToThreshold'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, evaluation_periods, threshold, comparison_operator, metrics
)
SELECT
    '1',
    'eu',
    'a:' || (f.value ->> 0),
    f.value ->> 0,
    5,
    f.value ->> 2,
    f.value ->> 3,
    '[{"Id":"r","Expression":"' || (f.value ->> 1) || '","ReturnData":true},
      {"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors"},"Period":60,
       "Stat":"Sum"},"ReturnData":false},
      {"Id":"i","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations"},
       "Period":60,"Stat":"Sum"},"ReturnData":false}]'
FROM json_each(
    '[["pass-percent", "100 * e / i", 5, "GreaterThanThreshold"],
      ["fail-percent-above-all", "100 * e / i", 100, "GreaterThanThreshold"],
    ["fail-fraction-in-percent", "e / i", 5, "GreaterThanThreshold"],
    ["fail-success-is-good", "100 - 100 * e / i", 99, "GreaterThanThreshold"],
    ["pass-success", "100 - 100 * e / i", 99, "LessThanThreshold"],
    ["fail-success-below-fraction", "1 - e / i", 99, "LessThanThreshold"],
    ["pass-something-else", "e + i", 5, "GreaterThanThreshold"],
    ["fail-sum-below-nothing", "e + i", 0, "LessThanThreshold"],
    ["unknown-function", "RATE(e)", 5, "GreaterThanThreshold"],
    ["unknown-expression", "e / ", 5, "GreaterThanThreshold"]]'
) AS f;
