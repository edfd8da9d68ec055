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
-- [params.min_invocations]
-- about    = "Invocations in a period below which the alarm may stay silent."
-- default  = 10

-- An alarm whose actions are off acts only where a composite alarm that acts listens to it.
WITH listened AS MATERIALIZED (
    SELECT
        child_account_id,
        child_region,
        child_name,
        acts
    FROM aws_cloudwatch_alarm_parent
),

-- The comparison that fires at the same errors when the rate of success is compared.
comparison (of_errors, of_success) AS (
    VALUES
    ('GreaterThanThreshold', 'LessThanThreshold'),
    ('GreaterThanOrEqualToThreshold', 'LessThanOrEqualToThreshold'),
    ('LessThanThreshold', 'GreaterThanThreshold'),
    ('LessThanOrEqualToThreshold', 'GreaterThanOrEqualToThreshold')
),

-- Alarms whose value rests on the errors of a function, of all its versions or of one.
rate AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.name,
        m.dimensions ->> '$.FunctionName' AS function_name,
        m.is_watched,
        a.watched_value AS value,
        a.watched_not_understood AS why,
        a.watched_floor AS floor,
        a.actions_enabled IS NOT 0 OR iif(l.child_name IS NULL, 0, l.acts) AS acts,
        iif(
            a.watched_value = 'success_rate',
            (
                SELECT c.of_errors FROM comparison AS c
                WHERE c.of_success = a.comparison_operator
            ),
            a.comparison_operator
        ) AS comparison,
        iif(
            a.watched_value = 'success_rate',
            100 - 100 * a.threshold / a.watched_scale,
            100 * a.threshold / a.watched_scale
        ) AS percent
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    LEFT JOIN listened AS l
        ON
            a.account_id = l.child_account_id
            AND a.region = l.child_region
            AND a.name = l.child_name
    WHERE
        m.namespace = 'AWS/Lambda'
        AND m.metric_name = 'Errors'
        AND m.dimension_names IN (
            '["FunctionName"]',
            '["FunctionName","Resource"]',
            '["ExecutedVersion","FunctionName","Resource"]'
        )
        AND coalesce(m.metric_account_id, m.account_id) = m.account_id
        AND m.is_watched IS NOT 0
        AND (
            a.watched_value IS NULL OR a.watched_value IN ('error_rate', 'success_rate')
        )
    ORDER BY a.arn
),

watch AS (
    SELECT
        account_id,
        region,
        function_name,
        max(
            is_watched
            AND value IS NOT NULL
            AND abs(percent - :threshold_percent) < 1e-6
            AND comparison = :comparison
            AND floor <= :min_invocations
            AND acts
        ) AS fits,
        max(
            acts IS NOT 0 AND (acts IS NULL OR is_watched IS NULL OR value IS NULL)
        ) AS unsure,
        group_concat(
            name || ' ('
            || CASE
                WHEN
                    is_watched IS NULL OR value IS NULL
                    THEN 'not understood: ' || coalesce(why, '?')
                ELSE
                    comparison || ' ' || printf('%g', percent) || ' %'
                    || iif(floor > 0, printf(', from %g invocations', floor), '')
                    || CASE acts
                        WHEN 1 THEN ''
                        WHEN 0 THEN ', its actions are disabled'
                        ELSE ', whether a composite alarm acts on it is not known'
                    END
            END || ')',
            ', '
        ) AS alarms
    FROM rate
    GROUP BY account_id, region, function_name
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN w.function_name IS NULL THEN 0
        WHEN w.fits THEN 1
        WHEN w.unsure THEN NULL
        ELSE w.fits
    END AS compliant,
    coalesce(
        'its error rate is watched by ' || w.alarms,
        'no alarm watches its error rate'
    ) AS actual
FROM aws_lambda_function AS f
LEFT JOIN watch AS w
    ON f.account_id = w.account_id AND f.region = w.region AND f.name = w.function_name;
