-- title    = "State machines handle errors, end in time, and succeed"
-- severity = "medium"
-- why      = "One passing error ends the whole execution, and a task that never answers keeps it open for a year."
-- fix      = "Give each task a Retry or a Catch, and the task or the machine TimeoutSeconds."
-- docs     = "https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"
-- omits    = "A state around a task that catches its errors; and what errors are handled."
-- [params.require_timeout]
-- about    = "Whether each task, or the machine as a whole, must end after some time."
-- default  = true
-- [params.lookback_days]
-- about    = "Days before the audit whose executions are looked at, at most 14."
-- default  = 7
-- [params.max_failed_percent]
-- about    = "Percent of the executions that may have failed, taken too long or been ended."
-- default  = 1

WITH since AS (
    SELECT strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

day AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        0 AS is_failure,
        d.value AS executions
    FROM aws_sfn_state_machine AS m
    CROSS JOIN since
    CROSS JOIN json_each(m.metric_succeeded_daily) AS d
    WHERE d.key >= since.time
    UNION ALL
    SELECT
        m.account_id,
        m.region,
        m.arn,
        1 AS is_failure,
        d.value AS executions
    FROM aws_sfn_state_machine AS m
    CROSS JOIN since
    CROSS JOIN
        json_each(
            json_array(
                json(m.metric_failed_daily),
                json(m.metric_timed_out_daily),
                json(m.metric_aborted_daily)
            )
        ) AS l
    CROSS JOIN json_each(l.value) AS d
    WHERE d.key >= since.time
),

executed AS (
    SELECT
        account_id,
        region,
        arn,
        cast(total(executions) AS INTEGER) AS executions,
        cast(total(is_failure * executions) AS INTEGER) AS failures
    FROM day
    GROUP BY account_id, region, arn
),

-- Executions of the type EXPRESS end after five minutes anyway.
task AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.name,
        s.has_retry OR s.has_catch AS is_handled,
        s.has_timeout OR NOT :require_timeout OR m.type IS 'EXPRESS' AS is_timed
    FROM aws_sfn_state_machine_state AS s
    INNER JOIN aws_sfn_state_machine AS m
        ON s.account_id = m.account_id AND s.region = m.region AND s.arn = m.arn
    WHERE s.type = 'Task'
    ORDER BY s.name
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS tasks,
        min(is_handled AND is_timed) AS is_sound,
        group_concat(iif(is_handled, NULL, name), ', ') AS unhandled,
        group_concat(iif(is_timed, NULL, name), ', ') AS untimed
    FROM task
    GROUP BY account_id, region, arn
),

judged AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.status,
        m.states,
        iif(m.states IS NULL, NULL, coalesce(s.is_sound, 1)) AS is_sound,
        s.tasks,
        s.unhandled,
        s.untimed,
        iif(
            m.metric_since <= since.time
            AND m.metric_succeeded_daily IS NOT NULL
            AND m.metric_failed_daily IS NOT NULL
            AND m.metric_timed_out_daily IS NOT NULL
            AND m.metric_aborted_daily IS NOT NULL,
            coalesce(e.executions, 0),
            NULL
        ) AS executions,
        coalesce(e.failures, 0) AS failures
    FROM aws_sfn_state_machine AS m
    CROSS JOIN since
    LEFT JOIN summary AS s
        ON m.account_id = s.account_id AND m.region = s.region AND m.arn = s.arn
    LEFT JOIN executed AS e
        ON m.account_id = e.account_id AND m.region = e.region AND m.arn = e.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status = 'DELETING', 'it is being deleted', NULL) AS exempt,
    is_sound AND 100 * failures <= :max_failed_percent * executions AS compliant,
    CASE
        WHEN states IS NULL THEN 'its definition is not known'
        WHEN tasks IS NULL THEN 'it has no task'
        WHEN is_sound THEN 'all ' || tasks || ' tasks handle errors and end in time'
        ELSE
            coalesce('errors are not handled by ' || unhandled, '')
            || iif(unhandled IS NOT NULL AND untimed IS NOT NULL, '; ', '')
            || coalesce('no time is set for ' || untimed, '')
    END
    || coalesce(
        '; ' || failures || ' of ' || executions || ' executions did not succeed in '
        || :lookback_days || ' days',
        '; how executions ended is not known'
    ) AS actual
FROM judged;
