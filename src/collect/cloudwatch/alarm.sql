-- CloudWatch alarms on metrics and logs, and composite ones, from DescribeAlarms.
-- https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
CREATE TABLE aws_cloudwatch_alarm (
    account_id TEXT NOT NULL, -- AWS account that owns the alarm
    region TEXT NOT NULL, -- AWS region of the alarm
    arn TEXT NOT NULL, -- ARN of the alarm
    name TEXT, -- Name of the alarm
    alarm_type TEXT, -- `MetricAlarm`, `CompositeAlarm` or `LogAlarm`
    alarm_description TEXT, -- What its owner says it is for
    actions_enabled INTEGER, -- 1 when changes of state run the actions
    alarm_actions TEXT, -- ARNs of the actions on ALARM, JSON array
    ok_actions TEXT, -- ARNs of the actions on OK, JSON array
    insufficient_data_actions TEXT, -- ARNs of the actions on INSUFFICIENT_DATA, JSON array
    state_value TEXT, -- `OK`, `ALARM` or `INSUFFICIENT_DATA` [volatile]
    state_reason TEXT, -- Why it is in that state, in words [volatile]
    state_updated_timestamp TEXT, -- When the state was last evaluated anew, UTC [volatile]
    state_transitioned_timestamp TEXT, -- When it came into that state, UTC [volatile]
    alarm_configuration_updated_timestamp TEXT, -- When the configuration last changed, UTC
    namespace TEXT, -- Namespace of the metric, `AWS/Lambda`; NULL for metric math and composite alarms
    metric_name TEXT, -- Name of the metric; NULL for metric math and composite alarms
    dimensions TEXT, -- Dimensions of the metric, JSON array, `[{"Name":"FunctionName","Value":"f"}]`
    statistic TEXT, -- `Sum`, `Average`, ...; NULL for percentiles, metric math and composite alarms
    extended_statistic TEXT, -- Percentile such as `p99`; NULL for the others
    period INTEGER, -- Length of one datapoint, seconds; NULL for metric math and composite alarms
    unit TEXT, -- Unit that the alarm selects datapoints by
    metrics TEXT, -- Metric math, JSON array of MetricDataQuery, `[{"Id":"e1","Expression":"m1/m2*100","ReturnData":true},{"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors","Dimensions":[]},"Period":300,"Stat":"Sum"}}]`; `[]` for one metric
    evaluation_periods INTEGER, -- Datapoints, or results of a log query, that are looked at
    datapoints_to_alarm INTEGER, -- How many of them must breach; NULL means all
    threshold REAL, -- Value to compare with; NULL for anomaly detection and composite alarms
    threshold_metric_id TEXT, -- For anomaly detection, ID of the band in `metrics`
    comparison_operator TEXT, -- `GreaterThanThreshold`, ...; NULL for composite alarms
    treat_missing_data TEXT, -- `breaching`, `notBreaching`, `ignore` or `missing`; NULL means `missing`
    evaluate_low_sample_count_percentile TEXT, -- `ignore` or `evaluate`, for percentiles of few samples
    promql_query TEXT, -- For alarms on PromQL, the query; they have no metric and no threshold
    alarm_rule TEXT, -- For composite alarms, the expression over other alarms
    actions_suppressor TEXT, -- For composite alarms, the alarm that holds the actions back
    watched_value TEXT, -- What is compared with the threshold: `metric`, `query` (of Metrics Insights), `error_rate`, `success_rate` or `other`; NULL when not understood, and for composite alarms
    watched_scale REAL, -- For a rate, what everything is: 100 in percent, 1 as a fraction
    watched_floor REAL, -- Events in a period below which the value is kept out, 0 for none
    watched_lowest REAL, -- The lowest number that the value can be; NULL for no limit
    watched_highest REAL, -- The highest number that the value can be; NULL for no limit
    watched_period INTEGER, -- For metric math, the longest datapoint that the value rests on, seconds
    watched_not_understood TEXT, -- Why the value is not understood; NULL when it is
    alarm_rule_constant INTEGER, -- For composite alarms, 1 for a rule that always holds, 0 for one that never does; NULL when that depends on other alarms
    alarm_rule_not_understood TEXT, -- Why the rule is not understood; NULL when it is
    listed_metrics TEXT, -- Which of its metrics had data in the last two weeks, JSON object by their id in `metrics`, `{"m1":true}`; the id of the one metric of an alarm is empty, `{"":true}` [ListMetrics] [volatile]
    tags TEXT, -- Tags as a JSON object; `{}` when none [ListTagsForResource]
    title TEXT, -- Name of the alarm
    PRIMARY KEY (account_id, region, arn)
) STRICT;
