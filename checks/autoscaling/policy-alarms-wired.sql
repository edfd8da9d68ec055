-- title    = "The alarms that drive scaling policies work"
-- severity = "high"
-- why      = "A policy whose alarm is gone, silenced or without data never acts, and the group stays as it is under any load."
-- fix      = "Create the alarm anew with the group's own dimension, and turn its actions on."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html"
-- omits    = "Whether the metric without a dimension of a group says something about it."
-- [params.max_hours_without_data]
-- about    = "Hours that an alarm may have too little data."
-- default  = 24

WITH driver AS (
    SELECT
        p.account_id,
        p.region,
        p.arn AS policy_arn,
        a.value ->> '$.AlarmName' AS name,
        alarm.arn IS NULL AS is_missing,
        alarm.actions_enabled,
        alarm.state_value = 'INSUFFICIENT_DATA' AS lacks_data,
        (julianday(run.started_at) - julianday(alarm.state_updated_timestamp)) * 24 AS hours,
        (
            SELECT max(m.dimensions ->> '$.AutoScalingGroupName' <> p.auto_scaling_group_name)
            FROM aws_cloudwatch_alarm_metric AS m
            WHERE
                alarm.account_id = m.account_id
                AND alarm.region = m.region
                AND alarm.arn = m.arn
        ) AS is_of_another,
        exists(
            SELECT 1
            FROM aws_cloudwatch_alarm_metric AS m
            WHERE
                alarm.account_id = m.account_id
                AND alarm.region = m.region
                AND alarm.arn = m.arn
        ) AS has_metric
    FROM aws_autoscaling_policy AS p
    CROSS JOIN json_each(p.alarms) AS a
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_cloudwatch_alarm AS alarm
        ON
            p.account_id = alarm.account_id
            AND p.region = alarm.region
            AND a.value ->> '$.AlarmName' = alarm.name
),

judged AS (
    SELECT
        account_id,
        region,
        policy_arn,
        name,
        CASE
            WHEN is_missing THEN name || ' does not exist'
            WHEN actions_enabled = 0 THEN name || ' runs no actions'
            WHEN is_of_another THEN name || ' watches another group'
            WHEN
                lacks_data AND hours > :max_hours_without_data
                THEN name || ' has had no data for ' || cast(hours AS INTEGER) || ' hours'
        END AS fault,
        actions_enabled IS NOT NULL
        AND has_metric
        AND lacks_data IS NOT NULL
        AND (NOT lacks_data OR hours IS NOT NULL) AS is_known
    FROM driver
),

driven AS (
    SELECT
        account_id,
        region,
        policy_arn,
        count(*) AS alarms,
        group_concat(fault, ', ') AS faults,
        group_concat(name, ', ') AS names,
        count(*) = sum(coalesce(is_known, 0)) AS is_known
    FROM judged
    GROUP BY account_id, region, policy_arn
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.enabled = 0 THEN 'it is disabled'
        WHEN p.policy_type = 'PredictiveScaling' THEN 'a forecast drives it'
    END AS exempt,
    CASE
        WHEN p.alarms IS NULL THEN NULL
        WHEN driven.alarms IS NULL OR driven.faults IS NOT NULL THEN 0
        WHEN driven.is_known THEN 1
    END AS compliant,
    CASE
        WHEN p.alarms IS NULL THEN 'its alarms are not known'
        WHEN driven.alarms IS NULL THEN 'no alarm drives it'
        WHEN driven.faults IS NOT NULL THEN driven.faults
        WHEN driven.is_known THEN 'driven by ' || driven.names
        ELSE 'driven by ' || driven.names || ', of which not all is known'
    END AS actual
FROM aws_autoscaling_policy AS p
LEFT JOIN driven
    ON
        p.account_id = driven.account_id
        AND p.region = driven.region
        AND p.arn = driven.policy_arn;
