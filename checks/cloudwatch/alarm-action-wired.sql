-- title    = "Alarms act, and what they act on exists"
-- severity = "high"
-- why      = "An alarm without a live action turns red where nobody looks."
-- fix      = "Enable the alarm's actions and point each at a topic or function that exists."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"
-- controls = { prowler = ["cloudwatch_alarm_actions_enabled", "cloudwatch_alarm_actions_alarm_state_configured"], powerpipe = ["cloudwatch_alarm_action_enabled"], fsbp = ["CloudWatch.15", "CloudWatch.17"] }
-- omits    = "Actions other than topics and functions (scaling policies, instance actions, OpsCenter, incidents) are taken to exist."

-- A topic or function of another account cannot be looked up here: live is NULL.
WITH action AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        t.value AS target,
        CASE
            WHEN
                t.value GLOB 'arn:aws*:sns:' || a.region || ':' || a.account_id || ':*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_sns_topic AS s
                    WHERE
                        s.account_id = a.account_id
                        AND s.region = a.region
                        AND s.arn = t.value
                )
            WHEN
                t.value GLOB 'arn:aws*:lambda:' || a.region || ':' || a.account_id || ':*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_lambda_function AS f
                    WHERE
                        f.account_id = a.account_id
                        AND f.region = a.region
                        -- An alias or a version may stand behind the name.
                        AND f.name = substr(
                            t.value,
                            instr(t.value, ':function:') + 10,
                            instr(substr(t.value || ':', instr(t.value, ':function:') + 10), ':')
                            - 1
                        )
                )
            WHEN t.value GLOB 'arn:aws*:sns:*' OR t.value GLOB 'arn:aws*:lambda:*' THEN NULL
            ELSE 1
        END AS live
    FROM aws_cloudwatch_alarm AS a, json_each(a.alarm_actions) AS t
    ORDER BY target
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(live) AS all_live,
        count(*) > count(live) AS unsure,
        group_concat(
            target || CASE live WHEN 1 THEN '' WHEN 0 THEN ' (missing)' ELSE ' (not known)' END,
            ', '
        ) AS targets
    FROM action
    GROUP BY account_id, region, arn
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(
        s.arn IS NULL AND p.acts = 1,
        'the composite alarm ' || p.name || ' acts on its state',
        NULL
    ) AS exempt,
    CASE
        WHEN s.arn IS NULL AND (p.unsure OR z.composite IS NOT NULL) THEN NULL
        WHEN a.actions_enabled = 0 OR s.arn IS NULL OR s.all_live = 0 THEN 0
        WHEN a.actions_enabled IS NULL OR s.unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE a.actions_enabled
        WHEN 1 THEN ''
        WHEN 0 THEN 'actions are disabled: '
        ELSE 'whether actions are enabled is not known: '
    END
    || coalesce(
        'it acts on ' || s.targets,
        'it has no action' || CASE
            WHEN p.acts = 1 THEN ''
            WHEN p.unsure
                THEN ', and whether the composite alarm ' || p.name || ' acts is not known'
            WHEN z.composite IS NOT NULL
                THEN ', and whom a composite alarm listens to is not understood: ' || z.composite
            ELSE ''
        END
    ) AS actual
FROM aws_cloudwatch_alarm AS a
LEFT JOIN summary AS s
    ON
        a.account_id = s.account_id
        AND a.region = s.region
        AND a.arn = s.arn
LEFT JOIN aws_cloudwatch_alarm_parent AS p
    ON
        a.account_id = p.child_account_id
        AND a.region = p.child_region
        AND a.name = p.child_name
LEFT JOIN aws_cloudwatch_alarm_puzzle AS z
    ON a.account_id = z.account_id AND a.region = z.region;
