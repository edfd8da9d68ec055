-- title    = "Metric filters read a log group and feed a watched metric"
-- severity = "medium"
-- why      = "A metric filter without events, a number or an alarm looks like monitoring and tells nobody."
-- fix      = "Give the filter a log group that exists, a numeric value, and an alarm on its metric with the same dimensions."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html"

WITH watched AS (
    SELECT
        account_id,
        region,
        name AS alarm_name,
        namespace,
        metric_name,
        coalesce(dimensions, '[]') AS dimensions
    FROM aws_cloudwatch_alarm
    WHERE metric_name IS NOT NULL
    UNION
    SELECT
        a.account_id,
        a.region,
        a.name,
        q.value ->> '$.MetricStat.Metric.Namespace',
        q.value ->> '$.MetricStat.Metric.MetricName',
        coalesce(q.value -> '$.MetricStat.Metric.Dimensions', '[]')
    FROM aws_cloudwatch_alarm AS a, json_each(a.metrics) AS q
    WHERE q.value ->> '$.MetricStat' IS NOT NULL
),

-- An alarm sees a filter's datapoints only if it names as many dimensions as the filter sets.
judged AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.metric_transformation_namespace || ' ' || f.metric_transformation_name AS metric,
        f.metric_transformation_value AS value,
        f.log_group_name,
        g.arn IS NOT NULL AS has_group,
        (
            f.metric_transformation_value GLOB '$?*'
            OR (
                f.metric_transformation_value GLOB '*[0-9]*'
                AND f.metric_transformation_value NOT GLOB '*[^0-9.eE+-]*'
            )
        ) AS is_numeric,
        (
            SELECT min(w.alarm_name)
            FROM watched AS w
            WHERE
                w.account_id = f.account_id
                AND w.region = f.region
                AND w.namespace = f.metric_transformation_namespace
                AND w.metric_name = f.metric_transformation_name
                AND json_array_length(w.dimensions) = (
                    SELECT count(*) FROM json_each(f.metric_transformation_dimensions)
                )
        ) AS alarm_name
    FROM aws_cloudwatch_log_metric_filter AS f
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON
            f.account_id = g.account_id
            AND f.region = g.region
            AND f.log_group_name = g.name
)

SELECT
    account_id,
    region,
    arn AS resource,
    metric IS NOT NULL AND has_group AND is_numeric AND alarm_name IS NOT NULL AS compliant,
    CASE
        WHEN metric IS NULL THEN 'feeds no metric'
        WHEN NOT has_group THEN 'reads the log group ' || log_group_name || ', which does not exist'
        WHEN NOT is_numeric THEN 'the value ' || value || ' is not a number'
        WHEN alarm_name IS NULL THEN 'no alarm watches ' || metric
        ELSE 'the alarm ' || alarm_name || ' watches ' || metric
    END AS actual
FROM judged;
