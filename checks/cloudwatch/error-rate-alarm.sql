-- title    = "An alarm watches the error rate of each function"
-- severity = "high"
-- why      = "A count of errors says little: ten of a million are noise, ten of twelve are an outage."
-- fix      = "Create a metric math alarm on 100 * Errors / Invocations of the function with the threshold asked for."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html"
-- omits    = "APIs are not judged, only functions."
-- [params.threshold_percent]
-- about    = "Error rate at which the alarm fires, in percent."
-- default  = 1.0
-- [params.comparison]
-- about    = "Comparison of the error rate with the threshold."
-- default  = "GreaterThanThreshold"

-- Metric math: errors over invocations of one function. What is not multiplied by 100 is a fraction.
WITH part AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        q.value ->> '$.Id' AS id,
        q.value ->> '$.MetricStat.Metric.MetricName' AS metric_name,
        cast(d.value ->> '$.Value' AS TEXT) AS function_name
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.metrics) AS q
    CROSS JOIN json_each(q.value, '$.MetricStat.Metric.Dimensions') AS d
    WHERE
        (q.value ->> '$.MetricStat.Metric.Namespace') = 'AWS/Lambda'
        AND (q.value ->> '$.MetricStat.Stat') = 'Sum'
        AND (d.value ->> '$.Name') = 'FunctionName'
),

formula AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        q.value ->> '$.Expression' AS expression,
        max(q.value ->> '$.Expression' GLOB '*100*') OVER (PARTITION BY a.arn) AS is_percent
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.metrics) AS q
    WHERE q.value ->> '$.Expression' IS NOT NULL
),

rate AS (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        e.function_name,
        f.is_percent
    FROM part AS e
    INNER JOIN part AS i
        ON
            e.account_id = i.account_id
            AND e.region = i.region
            AND e.arn = i.arn
            AND e.function_name = i.function_name
    INNER JOIN formula AS f
        ON e.account_id = f.account_id AND e.region = f.region AND e.arn = f.arn
    WHERE
        e.metric_name = 'Errors'
        AND i.metric_name = 'Invocations'
        AND f.expression GLOB '*' || e.id || '*/*' || i.id || '*'
    UNION
    -- Lambda counts 0 or 1 error for each invocation, so the average is the rate, as a fraction.
    SELECT
        a.account_id,
        a.region,
        a.arn,
        cast(d.value ->> '$.Value' AS TEXT),
        0
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.dimensions) AS d
    WHERE
        a.namespace = 'AWS/Lambda'
        AND a.metric_name = 'Errors'
        AND a.statistic = 'Average'
        AND (d.value ->> '$.Name') = 'FunctionName'
),

watch AS (
    SELECT
        r.account_id,
        r.region,
        r.function_name,
        max(
            abs(a.threshold * iif(r.is_percent, 1, 100) - :threshold_percent) < 1e-6
            AND a.comparison_operator = :comparison
        ) AS fits,
        group_concat(
            a.name || ' (' || a.comparison_operator || ' '
            || printf('%g', a.threshold * iif(r.is_percent, 1, 100)) || ' %)',
            ', '
        ) AS alarms
    FROM (SELECT * FROM rate ORDER BY arn) AS r
    INNER JOIN aws_cloudwatch_alarm AS a
        ON r.account_id = a.account_id AND r.region = a.region AND r.arn = a.arn
    GROUP BY r.account_id, r.region, r.function_name
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    iif(w.function_name IS NULL, 0, w.fits) AS compliant,
    coalesce(
        'its error rate is watched by ' || w.alarms,
        'no alarm watches its error rate'
    ) AS actual
FROM aws_lambda_function AS f
LEFT JOIN watch AS w
    ON f.account_id = w.account_id AND f.region = w.region AND f.name = w.function_name;
