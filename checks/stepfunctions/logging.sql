-- title    = "State machines log to groups that exist, and are traced"
-- severity = "medium"
-- why      = "Without logs nobody sees why an execution failed; those of express machines leave nothing else behind."
-- fix      = "Set the log level and a log group that exists, and turn tracing on."
-- docs     = "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"
-- controls = { prowler = ["stepfunctions_statemachine_logging_enabled"], fsbp = ["StepFunctions.1"] }
-- omits    = "Log groups of other accounts and regions; whether the role may write to the group."
-- [params.level]
-- about    = "Least that must be logged: `FATAL`, `ERROR` or `ALL`."
-- default  = "ERROR"
-- [params.require_tracing]
-- about    = "Whether executions must be traced."
-- default  = true

WITH level (name, rank) AS (
    VALUES ('OFF', 0), ('FATAL', 1), ('ERROR', 2), ('ALL', 3)
),

logged AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        count(*) AS group_count,
        min(
            NOT (d.value GLOB 'arn:aws*:logs:' || m.region || ':' || m.account_id || ':*')
            OR g.arn IS NOT NULL
        ) AS is_live,
        group_concat(d.value, ', ') AS names
    FROM aws_sfn_state_machine AS m
    CROSS JOIN json_each(m.logging_configuration, '$.logGroupArns') AS d
    LEFT JOIN aws_cloudwatch_log_group AS g
        ON m.account_id = g.account_id AND m.region = g.region AND d.value = g.arn
    GROUP BY m.account_id, m.region, m.arn
),

judged AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.status,
        m.tracing_enabled,
        m.logging_configuration IS NULL AS is_unread,
        coalesce(m.logging_configuration ->> '$.level', 'OFF') AS level,
        l.is_live,
        l.names,
        (
            SELECT own.rank >= asked.rank
            FROM level AS own
            CROSS JOIN level AS asked
            WHERE
                own.name = coalesce(m.logging_configuration ->> '$.level', 'OFF')
                AND asked.name = upper(:level)
        ) AS is_enough
    FROM aws_sfn_state_machine AS m
    LEFT JOIN logged AS l
        ON m.account_id = l.account_id AND m.region = l.region AND m.arn = l.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status = 'DELETING', 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN is_unread THEN NULL
        WHEN is_enough = 0 OR coalesce(is_live, 0) = 0 THEN 0
        WHEN :require_tracing THEN is_enough AND tracing_enabled
        ELSE is_enough
    END AS compliant,
    CASE
        WHEN is_unread THEN 'its logging is not known'
        WHEN level = 'OFF' THEN 'nothing is logged'
        WHEN is_enough = 0 THEN 'it logs at the level ' || level || ', asked is ' || :level
        WHEN names IS NULL THEN 'it logs to no log group'
        WHEN is_live = 0 THEN 'it logs to ' || names || ', not all of which exist'
        ELSE 'it logs at the level ' || level || ' to ' || names
    END
    || CASE
        WHEN is_unread OR NOT :require_tracing THEN ''
        WHEN tracing_enabled THEN '; it is traced'
        ELSE '; it is not traced'
    END AS actual
FROM judged;
