INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'eu', 'arn:function:pass-percent', 'pass-percent'),
('1', 'eu', 'arn:function:pass-factor-first', 'pass-factor-first'),
('1', 'eu', 'arn:function:pass-fraction', 'pass-fraction'),
('1', 'eu', 'arn:function:pass-two-steps', 'pass-two-steps'),
('1', 'eu', 'arn:function:pass-second-alarm', 'pass-second-alarm'),
('1', 'eu', 'arn:function:fail-no-alarm', 'fail-no-alarm'),
('1', 'eu', 'arn:function:fail-count', 'fail-count'),
('1', 'eu', 'arn:function:fail-five-percent', 'fail-five-percent'),
('1', 'eu', 'arn:function:fail-other-comparison', 'fail-other-comparison'),
('1', 'eu', 'arn:function:fail-upside-down', 'fail-upside-down'),
('1', 'eu', 'arn:function:fail-average-too-high', 'fail-average-too-high'),
('1', 'eu', 'arn:function:pass-average', 'pass-average');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, threshold, comparison_operator, metrics
)
VALUES
(
    '1', 'eu', 'alarm:0', 'a0', 1, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-percent"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-percent"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:1', 'a1', 1, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"100 * (FILL(m1, 0) / MAX([m2, 1]))","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-factor-first"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-factor-first"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:2', 'a2', 0.01, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m1 / m2","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-fraction"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-fraction"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:3', 'a3', 5, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-second-alarm"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-second-alarm"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:4', 'a4', 1, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-second-alarm"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-second-alarm"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:5', 'a5', 5, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-five-percent"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-five-percent"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:6', 'a6', 1, 'GreaterThanOrEqualToThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-other-comparison"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-other-comparison"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:7', 'a7', 1, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"m2/m1*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-upside-down"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-upside-down"}]},"Period":60,"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:two', 'two', 1, 'GreaterThanThreshold',
    '[{"Id":"e1","Expression":"r*100","ReturnData":true},
      {"Id":"r","Expression":"m1/m2","ReturnData":false},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-two-steps"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-two-steps"}]},"Period":60,"Stat":"Sum"}}]'
);
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, threshold, comparison_operator,
    namespace, metric_name, statistic, dimensions
)
VALUES
(
    '1', 'eu', 'alarm:s0', 's0', 1, 'GreaterThanThreshold',
    'AWS/Lambda', 'Errors', 'Sum', '[{"Name":"FunctionName","Value":"fail-count"}]'
),
(
    '1', 'eu', 'alarm:s1', 's1', 1, 'GreaterThanThreshold',
    'AWS/Lambda', 'Errors', 'Average', '[{"Name":"FunctionName","Value":"fail-average-too-high"}]'
),
(
    '1', 'eu', 'alarm:s2', 's2', 0.01, 'GreaterThanThreshold',
    'AWS/Lambda', 'Errors', 'Average', '[{"Name":"FunctionName","Value":"pass-average"}]'
);

-- params = { threshold_percent = 5, comparison = "GreaterThanOrEqualToThreshold" }
INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES
('1', 'eu', 'arn:function:pass-five', 'pass-five'),
('1', 'us', 'arn:function:fail-alarm-in-other-region', 'pass-five');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, threshold, comparison_operator, metrics
)
VALUES
(
    '1', 'eu', 'alarm:0', 'a', 5, 'GreaterThanOrEqualToThreshold',
    '[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},
      {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-five"}]},"Period":60,"Stat":"Sum"}},
      {"Id":"m2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"pass-five"}]},"Period":60,"Stat":"Sum"}}]'
);

-- params = {}
-- What the alarm returns must be the rate of errors, or what it leaves. The first word of a name is the verdict.
INSERT INTO aws_lambda_function (account_id, region, arn, name)
SELECT
    '1',
    'eu',
    'arn:function:' || (f.value ->> 0),
    f.value ->> 0
FROM json_each(
    '[["pass-rate"], ["fail-success-above-one"], ["pass-success-below-99"],
      ["pass-success-fraction"],
      ["fail-hundredth"], ["fail-smoothed"], ["pass-where-invoked"], ["fail-only-when-busy"],
      ["unknown-rounded"], ["unknown-unfinished"], ["fail-disabled"], ["fail-rate-not-returned"],
      ["fail-two-functions"], ["pass-composite-acts"], ["fail-composite-is-off"],
      ["unknown-whether-composite-acts"], ["pass-alias"], ["fail-other-account"]]'
) AS f;
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, threshold, comparison_operator, metrics
)
SELECT
    '1',
    'eu',
    'alarm:' || (f.value ->> 0),
    f.value ->> 0,
    f.value ->> 4,
    f.value ->> 2,
    f.value ->> 3,
    replace(
        '[{"Id":"r","Expression":"' || (f.value ->> 1) || '","ReturnData":true},
          {"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
           "Dimensions":[{"Name":"FunctionName","Value":"F"}]},"Period":60,"Stat":"Sum"}},
          {"Id":"i","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
           "Dimensions":[{"Name":"FunctionName","Value":"F"}]},"Period":60,"Stat":"Sum"}},
          {"Id":"o","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
           "Dimensions":[{"Name":"FunctionName","Value":"other"}]},"Period":60,"Stat":"Sum"}}]',
        '"F"',
        '"' || (f.value ->> 0) || '"'
    )
FROM json_each(
    '[["pass-rate", "100 * e / i", 1, "GreaterThanThreshold", 1],
      ["fail-success-above-one", "100 - 100*e/MAX([e, i])", 1, "GreaterThanThreshold", 1],
      ["pass-success-below-99", "100 - 100*e/MAX([e, i])", 99, "LessThanThreshold", 1],
      ["pass-success-fraction", "1 - e/i", 0.99, "LessThanThreshold", 1],
      ["fail-hundredth", "e/i/100", 1, "GreaterThanThreshold", 1],
      ["fail-smoothed", "100*e/(i+100)", 1, "GreaterThanThreshold", 1],
      ["pass-where-invoked", "IF(i > 0, 100*e/i, 0)", 1, "GreaterThanThreshold", 1],
      ["fail-only-when-busy", "IF(i > 1000, 100*e/i, 0)", 1, "GreaterThanThreshold", 1],
      ["unknown-rounded", "CEIL(100*e/i)", 1, "GreaterThanThreshold", 1],
      ["unknown-unfinished", "100*e/", 1, "GreaterThanThreshold", 1],
      ["fail-disabled", "100*e/i", 1, "GreaterThanThreshold", 0],
      ["pass-composite-acts", "100*e/i", 1, "GreaterThanThreshold", 0],
      ["fail-composite-is-off", "100*e/i", 1, "GreaterThanThreshold", 0],
      ["unknown-whether-composite-acts", "100*e/i", 1, "GreaterThanThreshold", 0],
      ["fail-two-functions", "100*(e+o)/i", 1, "GreaterThanThreshold", 1]]'
) AS f;
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name, actions_enabled, alarm_rule)
VALUES
('1', 'eu', 'alarm:composite', 'composite', 1, 'ALARM(pass-composite-acts)'),
('1', 'eu', 'alarm:off', 'off', 0, 'ALARM(fail-composite-is-off)'),
('1', 'eu', 'alarm:maybe', 'maybe', NULL, 'ALARM(unknown-whether-composite-acts)');
INSERT INTO aws_cloudwatch_alarm (
    account_id, region, arn, name, actions_enabled, threshold, comparison_operator, metrics
)
VALUES
(
    '1', 'eu', 'alarm:raw', 'raw', 1, 1, 'GreaterThanThreshold',
    '[{"Id":"r","Expression":"100 * e / i","ReturnData":false},
      {"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-rate-not-returned"}]},"Stat":"Sum"},
       "ReturnData":true},
      {"Id":"i","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Invocations",
       "Dimensions":[{"Name":"FunctionName","Value":"fail-rate-not-returned"}]},"Stat":"Sum"}}]'
),
(
    '1', 'eu', 'alarm:alias', 'alias', 1, 0.01, 'GreaterThanThreshold',
    '[{"Id":"e","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",
       "Dimensions":[{"Name":"Resource","Value":"pass-alias:live"},
       {"Name":"FunctionName","Value":"pass-alias"}]},"Stat":"Average"},"ReturnData":true}]'
),
(
    '1', 'eu', 'alarm:abroad', 'abroad', 1, 0.01, 'GreaterThanThreshold',
    '[{"Id":"e","AccountId":"2","MetricStat":{"Metric":{"Namespace":"AWS/Lambda",
       "MetricName":"Errors","Dimensions":[{"Name":"FunctionName","Value":"fail-other-account"}]},
       "Stat":"Average"},"ReturnData":true}]'
);
