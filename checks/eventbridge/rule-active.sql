-- title    = "Rules, schedules and pipes that must run are enabled"
-- severity = "medium"
-- why      = "A job that was switched off for a while and forgotten is missed when its work is needed."
-- fix      = "Enable the rule or schedule, start the pipe, or take it out of the list."
-- docs     = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html"
-- omits    = "Whether they fired, and how often an invocation failed."
-- [params.required]
-- about    = "Names or ARNs of the rules, schedules and pipes that must run; `*` stands for any characters."
-- default  = ["*"]
-- [params.may_be_off]
-- about    = "Names or ARNs of those among them that may be switched off."
-- default  = []

WITH sender AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        managed_by,
        state GLOB 'ENABLED*' AS is_on,
        'it is ' || lower(state) AS words
    FROM aws_eventbridge_rule
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        name,
        NULL,
        state = 'ENABLED',
        'it is ' || lower(state)
    FROM aws_scheduler_schedule
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        name,
        NULL,
        current_state = 'RUNNING' AND desired_state = 'RUNNING',
        'it is ' || lower(current_state) || coalesce(': ' || state_reason, '')
    FROM aws_pipes_pipe
    WHERE current_state IS NOT 'DELETING'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN managed_by <> '' THEN managed_by || ' made it for itself'
        WHEN EXISTS (
            SELECT 1
            FROM json_each(:may_be_off) AS m
            WHERE s.name GLOB m.value OR s.arn GLOB m.value
        ) THEN 'it may be switched off'
        WHEN NOT EXISTS (
            SELECT 1
            FROM json_each(:required) AS r
            WHERE s.name GLOB r.value OR s.arn GLOB r.value
        ) THEN 'it need not run'
    END AS exempt,
    is_on AS compliant,
    coalesce(words, 'its state is not known') AS actual
FROM sender AS s;
