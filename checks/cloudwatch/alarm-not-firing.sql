-- title    = "No alarm goes on firing"
-- severity = "medium"
-- why      = "An alarm that is red for long is a fault that nobody mends, or one that hides the next."
-- fix      = "Mend what it tells of, or give it a threshold that is right."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"
-- omits    = "What fired and is over."
-- [params.max_minutes]
-- about    = "Minutes that an alarm may fire."
-- default  = 30

WITH judged AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.state_value,
        a.state_reason,
        cast(
            (julianday(run.started_at) - julianday(a.state_transitioned_timestamp)) * 1440
            AS INTEGER
        ) AS minutes,
        json_array_length(a.alarm_actions) > 0
        AND NOT EXISTS (
            SELECT 1
            FROM json_each(a.alarm_actions) AS t
            WHERE t.value NOT GLOB 'arn:aws*:autoscaling:*:scalingPolicy:*'
        ) AS only_scales
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    -- The one that scales in is red whenever there is little to do.
    iif(only_scales = 1, 'it only scales', NULL) AS exempt,
    CASE
        WHEN state_value <> 'ALARM' THEN 1
        WHEN state_value = 'ALARM' THEN minutes <= :max_minutes
    END AS compliant,
    CASE
        WHEN state_value IS NULL THEN 'its state was not told'
        WHEN state_value <> 'ALARM' THEN 'it does not fire, its state is ' || state_value
        ELSE
            coalesce('it fires, for ' || minutes || ' minutes', 'it fires, since when is not told')
            || coalesce(': ' || state_reason, '')
    END AS actual
FROM judged;
