-- title    = "Metric filters read a log group and feed a watched metric"
-- severity = "medium"
-- why      = "A metric filter without events, a number or an alarm looks like monitoring and tells nobody."
-- fix      = "Give the filter a log group that exists, a numeric value, and an alarm on its metric with the same dimensions."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html"

-- An alarm whose actions are off acts only where a composite alarm that acts listens to it.
WITH listened AS MATERIALIZED (
    SELECT
        child_account_id,
        child_region,
        child_name,
        acts
    FROM aws_cloudwatch_alarm_parent
),

watched AS (
    SELECT
        m.account_id,
        m.region,
        m.namespace,
        m.metric_name,
        m.dimension_names,
        a.name AS alarm_name,
        m.is_watched
        AND (a.actions_enabled IS NOT 0 OR iif(l.child_name IS NULL, 0, l.acts)) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    LEFT JOIN listened AS l
        ON
            a.account_id = l.child_account_id
            AND a.region = l.child_region
            AND a.name = l.child_name
    WHERE coalesce(m.metric_account_id, m.account_id) = m.account_id
),

-- An alarm sees a filter's datapoints only if it names the dimensions that the filter sets.
filters AS MATERIALIZED (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.log_group_name,
        f.metric_transformation_namespace AS namespace,
        f.metric_transformation_name AS metric_name,
        f.metric_transformation_value AS value,
        f.metric_transformation_value_type AS value_type,
        (
            SELECT json_group_array(d.key)
            FROM (
                SELECT n.key FROM json_each(f.metric_transformation_dimensions) AS n
                ORDER BY n.key
            ) AS d
        ) AS dimension_names
    FROM aws_cloudwatch_log_metric_filter AS f
),

alarmed AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        max(w.counts) AS counts,
        count(*) > count(w.counts) AS unsure,
        min(iif(w.counts, w.alarm_name, NULL)) AS alarm_name,
        min(w.alarm_name) AS first_alarm_name
    FROM filters AS f
    INNER JOIN watched AS w
        ON
            f.account_id = w.account_id
            AND f.region = w.region
            AND f.namespace = w.namespace
            AND f.metric_name = w.metric_name
            AND coalesce(w.dimension_names, f.dimension_names) = f.dimension_names
    GROUP BY f.account_id, f.region, f.arn
),

judged AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.log_group_name,
        f.value,
        f.value_type,
        f.metric_name IS NOT NULL AS feeds,
        f.namespace || ' ' || f.metric_name AS metric,
        g.arn IS NOT NULL AS has_group,
        CASE
            WHEN a.counts = 1 THEN 1
            WHEN a.unsure THEN NULL
            ELSE 0
        END AS has_alarm,
        a.alarm_name,
        a.first_alarm_name
    FROM filters AS f
    LEFT JOIN alarmed AS a
        ON f.account_id = a.account_id AND f.region = a.region AND f.arn = a.arn
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
    feeds AND has_group AND value_type IN ('number', 'field') AND has_alarm AS compliant,
    CASE
        WHEN NOT feeds THEN 'feeds no metric'
        WHEN NOT has_group THEN 'reads the log group ' || log_group_name || ', which does not exist'
        WHEN value_type = 'text' THEN 'the value ' || value || ' is not a number'
        WHEN has_alarm THEN 'the alarm ' || alarm_name || ' watches ' || metric
        WHEN has_alarm IS NULL
            THEN
                'whether the alarm '
                || first_alarm_name
                || ' watches '
                || metric
                || ' is not understood'
        WHEN first_alarm_name IS NOT NULL
            THEN 'the alarm ' || first_alarm_name || ' reads ' || metric || ', but never acts on it'
        ELSE 'no alarm watches ' || metric || ' with its dimensions'
    END AS actual
FROM judged;
