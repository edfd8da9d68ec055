-- title    = "Alarms can fire, in time and for the right cause"
-- severity = "medium"
-- why      = "An alarm that can never fire, fires always or fires an hour late is worse than none, because it is trusted."
-- fix      = "Correct the alarm's threshold, comparison, statistic, evaluation time or treatment of missing data."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html"
-- omits    = "Of metrics that are not known only the evaluation time is judged, unless `bounds` names them."
-- [params.max_eval_minutes]
-- about    = "Longest time that an alarm may look back, in minutes; metrics that come once a day are not held to it."
-- default  = 30
-- [params.bounds]
-- about    = "Lowest and highest threshold of a metric, such as `AWS/RDS CPUUtilization 50 90`."
-- default  = []

-- What is known of a metric: the side on which trouble lies, `sum` where datapoints are counted and `level`
-- where they are measured, and whether silence is trouble. How high and low a value can be is derived.
WITH metric (namespace, name, side, kind, silence) AS (
    VALUES
    ('AWS/ApiGateway', '4XXError', 'high', 'sum', 'fine'),
    ('AWS/ApiGateway', '5XXError', 'high', 'sum', 'fine'),
    ('AWS/ApiGateway', 'Latency', 'high', 'level', 'fine'),
    ('AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', 'high', 'sum', 'fine'),
    ('AWS/ApplicationELB', 'HTTPCode_Target_5XX_Count', 'high', 'sum', 'fine'),
    ('AWS/ApplicationELB', 'HealthyHostCount', 'low', 'level', 'trouble'),
    ('AWS/ApplicationELB', 'TargetResponseTime', 'high', 'level', 'fine'),
    ('AWS/ApplicationELB', 'UnHealthyHostCount', 'high', 'level', 'fine'),
    ('AWS/DynamoDB', 'SystemErrors', 'high', 'sum', 'fine'),
    ('AWS/DynamoDB', 'ThrottledRequests', 'high', 'sum', 'fine'),
    ('AWS/EC2', 'CPUUtilization', NULL, 'level', NULL),
    ('AWS/EC2', 'StatusCheckFailed', 'high', 'any', NULL),
    ('AWS/EC2', 'StatusCheckFailed_AttachedEBS', 'high', 'any', NULL),
    ('AWS/EC2', 'StatusCheckFailed_Instance', 'high', 'any', NULL),
    ('AWS/EC2', 'StatusCheckFailed_System', 'high', 'any', NULL),
    ('AWS/ECS', 'CPUUtilization', NULL, 'level', NULL),
    ('AWS/ECS', 'MemoryUtilization', NULL, 'level', NULL),
    ('AWS/Lambda', 'ConcurrentExecutions', 'high', 'level', 'fine'),
    ('AWS/Lambda', 'DeadLetterErrors', 'high', 'sum', 'fine'),
    ('AWS/Lambda', 'Duration', 'high', 'level', 'fine'),
    ('AWS/Lambda', 'Errors', 'high', 'any', 'fine'),
    ('AWS/Lambda', 'IteratorAge', 'high', 'level', 'fine'),
    ('AWS/Lambda', 'Throttles', 'high', 'sum', 'fine'),
    ('AWS/NATGateway', 'ErrorPortAllocation', 'high', 'sum', NULL),
    ('AWS/NATGateway', 'PacketsDropCount', 'high', 'sum', NULL),
    ('AWS/RDS', 'CPUUtilization', NULL, 'level', NULL),
    ('AWS/RDS', 'DatabaseConnections', NULL, 'level', NULL),
    ('AWS/RDS', 'FreeLocalStorage', 'low', 'level', NULL),
    ('AWS/RDS', 'FreeStorageSpace', 'low', 'level', NULL),
    ('AWS/RDS', 'FreeableMemory', 'low', 'level', NULL),
    ('AWS/RDS', 'ReplicaLag', 'high', 'level', NULL),
    ('AWS/SNS', 'NumberOfNotificationsFailed', 'high', 'sum', 'fine'),
    ('AWS/SQS', 'ApproximateAgeOfOldestMessage', 'high', 'level', NULL),
    ('AWS/SQS', 'ApproximateNumberOfMessagesVisible', NULL, 'level', NULL),
    ('AWS/States', 'ExecutionsFailed', 'high', 'sum', 'fine')
),

rate (value, side) AS (VALUES ('error_rate', 'high'), ('success_rate', 'low')),

bound AS (
    SELECT
        value AS given,
        '["' || replace(value, ' ', '","') || '"]' AS words
    FROM json_each(:bounds)
),

alarm AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.alarm_type,
        a.namespace,
        a.metric_name,
        a.promql_query,
        a.threshold,
        a.threshold_metric_id,
        a.comparison_operator,
        a.evaluation_periods,
        a.datapoints_to_alarm,
        iif(a.comparison_operator LIKE 'GreaterThan%', 'high', 'low') AS looks,
        a.comparison_operator LIKE '%OrEqual%' AS or_equal,
        coalesce(a.period, a.watched_period) * a.evaluation_periods / 60.0 AS minutes,
        a.watched_value,
        a.watched_scale,
        a.watched_lowest,
        a.watched_highest,
        a.watched_not_understood,
        coalesce(a.treat_missing_data, 'missing') AS missing,
        coalesce(a.statistic, a.extended_statistic) AS stat,
        coalesce(
            (a.namespace = 'AWS/S3' AND a.metric_name IN ('BucketSizeBytes', 'NumberOfObjects'))
            OR a.namespace IN ('AWS/Billing', 'AWS/TrustedAdvisor'),
            0
        ) AS daily
    FROM aws_cloudwatch_alarm AS a
),

-- All that is wrong with an alarm, in words; NULL for nothing.
fault AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        nullif(
            iif(
                a.minutes > :max_eval_minutes AND NOT a.daily,
                '; it looks back ' || printf('%g', a.minutes) || ' minutes',
                ''
            )
            || iif(
                a.datapoints_to_alarm > a.evaluation_periods,
                '; it wants ' || a.datapoints_to_alarm || ' datapoints of '
                || a.evaluation_periods,
                ''
            )
            || CASE
                WHEN a.looks <> coalesce(m.side, r.side) THEN '; trouble lies on the other side'
                WHEN
                    a.looks = 'high'
                    AND (
                        a.threshold > a.watched_highest
                        OR (a.threshold = a.watched_highest AND NOT a.or_equal)
                    )
                    THEN '; it never gets so high'
                WHEN
                    a.looks = 'high'
                    AND (
                        a.threshold < a.watched_lowest
                        OR (a.threshold = a.watched_lowest AND a.or_equal)
                    )
                    THEN '; it is always so high'
                WHEN
                    a.looks = 'low'
                    AND (
                        a.threshold < a.watched_lowest
                        OR (a.threshold = a.watched_lowest AND NOT a.or_equal)
                    )
                    THEN '; it never gets so low'
                WHEN
                    a.looks = 'low'
                    AND (
                        a.threshold > a.watched_highest
                        OR (a.threshold = a.watched_highest AND a.or_equal)
                    )
                    THEN '; it is always so low'
                ELSE ''
            END
            || CASE
                WHEN m.kind <> 'any' AND a.stat = 'SampleCount'
                    THEN '; SampleCount counts the datapoints, whatever they say'
                WHEN m.kind = 'level' AND a.stat = 'Sum'
                    THEN '; the sum of a level says nothing'
                WHEN m.kind = 'sum' AND a.stat IN ('Minimum', 'Maximum')
                    THEN '; ' || a.stat || ' does not count'
                ELSE ''
            END
            || CASE
                WHEN m.silence = 'trouble' AND a.missing IN ('notBreaching', 'ignore')
                    THEN '; missing data is a sign of trouble and is taken as ' || a.missing
                WHEN m.silence = 'fine' AND a.missing = 'breaching'
                    THEN '; missing data only says that nothing happened and is taken as breaching'
                ELSE ''
            END
            || coalesce(
                (
                    SELECT '; the threshold is outside ' || min(b.given)
                    FROM bound AS b
                    WHERE
                        b.words ->> 0 = a.namespace
                        AND b.words ->> 1 = a.metric_name
                        AND (
                            a.threshold < cast(b.words ->> 2 AS REAL)
                            OR a.threshold > cast(b.words ->> 3 AS REAL)
                        )
                ),
                ''
            ),
            ''
        ) AS what
    FROM alarm AS a
    LEFT JOIN metric AS m ON a.namespace = m.namespace AND a.metric_name = m.name
    LEFT JOIN rate AS r ON a.watched_value = r.value
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN a.alarm_type = 'CompositeAlarm' THEN 'a composite alarm has no threshold'
        WHEN a.alarm_type = 'LogAlarm' THEN 'a log alarm judges what its query returns'
        WHEN a.promql_query IS NOT NULL THEN 'the threshold is part of a PromQL query'
        WHEN a.threshold_metric_id IS NOT NULL THEN 'the threshold is a band that CloudWatch learns'
    END AS exempt,
    CASE
        WHEN f.what IS NOT NULL THEN 0
        WHEN a.minutes IS NULL OR a.threshold IS NULL OR a.comparison_operator IS NULL THEN NULL
        WHEN a.watched_value IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(a.stat || ' of ', '')
    || coalesce(
        a.namespace || ' ' || a.metric_name,
        a.promql_query,
        CASE a.watched_value
            WHEN 'error_rate' THEN printf('error rate of %g', a.watched_scale)
            WHEN 'success_rate' THEN printf('success rate of %g', a.watched_scale)
            WHEN 'query' THEN 'query'
        END,
        'metric math' || coalesce(' (' || a.watched_not_understood || ')', '')
    )
    || coalesce(' ' || a.comparison_operator, '')
    || iif(a.threshold IS NULL, '', ' ' || printf('%.10g', a.threshold))
    || coalesce(
        ' for ' || coalesce(a.datapoints_to_alarm, a.evaluation_periods) || ' of '
        || a.evaluation_periods || ' periods',
        ''
    )
    || coalesce(f.what, '') AS actual
FROM alarm AS a
INNER JOIN fault AS f
    ON a.account_id = f.account_id AND a.region = f.region AND a.arn = f.arn;
