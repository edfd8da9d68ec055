-- title    = "Composite alarms listen to alarms that exist, and act"
-- severity = "low"
-- why      = "A composite alarm over alarms that are gone stays green, and one without an action tells nobody."
-- fix      = "Name existing alarms in its rule, enable its actions, and give it one."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html"
-- omits    = "Whether its actions work, which cloudwatch/alarm-action-wired judges."

WITH child AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        count(*) AS children,
        -- Alarms of other accounts and regions cannot be looked up.
        count(
            iif(c.child_account_id = c.account_id AND c.child_region = c.region, 1, NULL)
        ) AS known,
        group_concat(
            iif(
                a.arn IS NULL AND c.child_account_id = c.account_id AND c.child_region = c.region,
                c.child_name,
                NULL
            ),
            ', '
        ) AS gone
    FROM aws_cloudwatch_alarm_child AS c
    LEFT JOIN aws_cloudwatch_alarm AS a
        ON
            c.account_id = a.account_id
            AND c.region = a.region
            AND c.child_account_id = a.account_id
            AND c.child_region = a.region
            AND c.child_name = a.name
    GROUP BY c.account_id, c.region, c.arn
),

judged AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.alarm_rule_constant,
        a.alarm_rule_not_understood AS puzzle,
        c.children,
        c.known,
        c.gone,
        a.actions_enabled,
        json_array_length(a.alarm_actions) AS actions,
        p.acts,
        p.unsure,
        z.composite,
        p.name AS parent
    FROM aws_cloudwatch_alarm AS a
    LEFT JOIN child AS c
        ON a.account_id = c.account_id AND a.region = c.region AND a.arn = c.arn
    LEFT JOIN aws_cloudwatch_alarm_parent AS p
        ON
            a.account_id = p.child_account_id
            AND a.region = p.child_region
            AND a.name = p.child_name
    LEFT JOIN aws_cloudwatch_alarm_puzzle AS z
        ON a.account_id = z.account_id AND a.region = z.region
    WHERE a.alarm_type = 'CompositeAlarm'
),

-- It acts by itself, or leaves that to a composite alarm over it.
acting AS (
    SELECT
        *,
        CASE
            WHEN acts = 1 THEN 1
            WHEN actions_enabled AND actions > 0 THEN 1
            -- One that is not understood, or not known to act, may act on it.
            WHEN unsure OR composite IS NOT NULL THEN NULL
            ELSE actions_enabled AND actions > 0
        END AS is_acting
    FROM judged
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN gone IS NOT NULL OR alarm_rule_constant IS NOT NULL OR is_acting = 0 THEN 0
        WHEN children IS NULL OR puzzle IS NOT NULL OR known < children THEN NULL
        ELSE is_acting
    END AS compliant,
    CASE
        WHEN gone IS NOT NULL THEN 'its rule names alarms that do not exist: ' || gone
        WHEN alarm_rule_constant IS NOT NULL THEN 'its rule never changes'
        WHEN actions = 0 AND is_acting = 0 THEN 'it has no action'
        WHEN is_acting = 0 THEN 'its actions are disabled'
        WHEN puzzle IS NOT NULL THEN 'its rule is not understood: ' || puzzle
        WHEN children IS NULL THEN 'its rule was not told'
        WHEN known < children THEN 'its rule names alarms of other accounts or regions'
        WHEN is_acting IS NULL THEN 'whether it acts is not known'
        ELSE
            'it listens to alarms that exist: ' || coalesce(children, 0)
            || iif(acts = 1, ', and ' || parent || ' acts on it', '')
    END AS actual
FROM acting;
