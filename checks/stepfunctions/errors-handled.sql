-- title    = "Tasks of state machines handle errors, and end in time"
-- severity = "medium"
-- why      = "One passing error ends the whole execution, and a task that never answers keeps it open for a year."
-- fix      = "Give each task a Retry or a Catch, and the task or the machine TimeoutSeconds."
-- docs     = "https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"
-- omits    = "How recent executions ended; a state around a task that catches its errors; and what errors are handled."
-- [params.require_timeout]
-- about    = "Whether each task, or the machine as a whole, must end after some time."
-- default  = true

WITH task AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        has_retry OR has_catch AS is_handled,
        has_timeout OR NOT :require_timeout AS is_timed
    FROM aws_sfn_state_machine_state
    WHERE type = 'Task'
    ORDER BY name
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
)

SELECT
    m.account_id,
    m.region,
    m.arn AS resource,
    CASE
        WHEN m.status = 'DELETING' THEN 'it is being deleted'
        WHEN m.states IS NOT NULL AND s.arn IS NULL THEN 'it has no task'
    END AS exempt,
    s.is_sound AS compliant,
    CASE
        WHEN m.states IS NULL THEN 'its definition is not known'
        WHEN s.is_sound = 1 THEN 'all ' || s.tasks || ' tasks handle errors and end in time'
        WHEN s.arn IS NULL THEN 'it has no task'
        ELSE
            coalesce('errors are not handled by ' || s.unhandled, '')
            || iif(s.unhandled IS NOT NULL AND s.untimed IS NOT NULL, '; ', '')
            || coalesce('no time is set for ' || s.untimed, '')
    END AS actual
FROM aws_sfn_state_machine AS m
LEFT JOIN summary AS s
    ON m.account_id = s.account_id AND m.region = s.region AND m.arn = s.arn;
