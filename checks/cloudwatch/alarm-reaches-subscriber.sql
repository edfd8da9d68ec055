-- title    = "Alarms that notify reach a confirmed subscriber"
-- severity = "high"
-- why      = "A topic that refuses CloudWatch, or that nobody has subscribed to, swallows the alarm without a trace."
-- fix      = "Let cloudwatch.amazonaws.com publish to the topic and use its key, and confirm a subscription."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html"
-- omits    = "Topics of other accounts cannot be followed and are unknown; whether the receiver behind a subscription works is not seen."

WITH access AS (
    SELECT * FROM aws_sns_topic_access
    UNION ALL
    SELECT * FROM aws_kms_key_access
),

topic AS MATERIALIZED (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.policy_std,
        t.kms_master_key_id,
        t.subscriptions_confirmed,
        k.arn AS key_arn,
        k.key_manager,
        k.key_state,
        k.policy_std AS key_policy_std
    FROM aws_sns_topic AS t
    LEFT JOIN aws_kms_alias AS l
        ON
            t.account_id = l.account_id
            AND t.region = l.region
            AND t.kms_master_key_id IN (l.alias_name, l.arn)
    LEFT JOIN aws_kms_key AS k
        ON
            t.account_id = k.account_id
            AND t.region = k.region
            AND (t.kms_master_key_id IN (k.id, k.arn) OR l.target_key_id = k.id)
),

notified AS MATERIALIZED (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        c.value AS target,
        t.arn AS topic_arn,
        t.policy_std,
        t.kms_master_key_id,
        t.subscriptions_confirmed,
        t.key_arn,
        t.key_manager,
        t.key_state,
        t.key_policy_std
    FROM aws_cloudwatch_alarm AS a
    CROSS JOIN json_each(a.alarm_actions) AS c
    LEFT JOIN topic AS t
        ON a.account_id = t.account_id AND a.region = t.region AND c.value = t.arn
    WHERE c.value GLOB 'arn:aws*:sns:*'
),

asked AS (
    SELECT
        account_id,
        region,
        arn AS alarm_arn,
        topic_arn AS arn
    FROM notified
    UNION
    SELECT
        account_id,
        region,
        arn AS alarm_arn,
        key_arn AS arn
    FROM notified
),

-- How far CloudWatch is let for an alarm: 1 yes, 0.5 where a statement asks what cannot be told here.
admission AS (
    SELECT
        a.account_id,
        a.region,
        a.alarm_arn,
        a.arn,
        n.value AS action,
        max(iif(p.is_conditional, 0.5, 1)) AS admitted
    FROM asked AS a
    CROSS JOIN json_each('["sns:publish", "kms:decrypt", "kms:generatedatakey"]') AS n
    INNER JOIN access AS p
        ON a.account_id = p.account_id AND a.region = p.region AND a.arn = p.arn
    WHERE
        (
            p.principal_type = 'anyone'
            OR (
                p.principal_type IN ('service', 'service_for_anyone')
                AND p.principal IN ('*', 'cloudwatch.amazonaws.com')
            )
        )
        AND EXISTS (
            SELECT 1 FROM json_each(p.may) AS x
            WHERE x.value = n.value
        )
        AND (
            p.account_ids = '[]'
            OR EXISTS (
                SELECT 1 FROM json_each(p.account_ids) AS i
                WHERE i.value = a.account_id
            )
        )
        AND (
            p.source_arns IS NULL
            OR EXISTS (
                SELECT 1 FROM json_each(p.source_arns) AS i
                WHERE a.alarm_arn GLOB i.value
            )
        )
    GROUP BY a.account_id, a.region, a.alarm_arn, a.arn, n.value
),

path AS (
    SELECT
        n.account_id,
        n.region,
        n.arn,
        n.target,
        CASE
            WHEN
                n.topic_arn IS NULL
                AND n.target GLOB 'arn:aws*:sns:' || n.region || ':' || n.account_id || ':*'
                THEN 'does not exist'
            WHEN n.topic_arn IS NULL THEN 'cannot be looked up in this account and region'
            WHEN n.policy_std IS NULL THEN 'has a policy that was not read'
            WHEN coalesce(p.admitted, 0) = 0 THEN 'does not admit CloudWatch'
            WHEN p.admitted < 1 THEN 'admits CloudWatch on conditions that cannot be judged'
            WHEN n.kms_master_key_id GLOB '*alias/aws/sns' OR n.key_manager = 'AWS'
                THEN 'is encrypted by a key of AWS that CloudWatch may not use'
            WHEN n.kms_master_key_id <> '' AND (n.key_policy_std IS NULL OR n.key_state IS NULL)
                THEN 'is encrypted by a key that cannot be looked up'
            WHEN n.key_state <> 'Enabled' THEN 'is encrypted by a key that is ' || n.key_state
            WHEN n.key_arn IS NOT NULL AND min(coalesce(d.admitted, 0), coalesce(g.admitted, 0)) = 0
                THEN 'is encrypted by a key that does not admit CloudWatch'
            WHEN min(d.admitted, g.admitted) < 1
                THEN 'is encrypted by a key whose conditions cannot be judged'
            WHEN n.subscriptions_confirmed > 0
                THEN 'has confirmed subscriptions: ' || n.subscriptions_confirmed
            -- The topic's own counter lags behind.
            WHEN
                EXISTS (
                    SELECT 1
                    FROM aws_sns_topic_subscription AS u
                    WHERE
                        u.account_id = n.account_id
                        AND u.region = n.region
                        AND u.topic_arn = n.topic_arn
                        AND u.pending_confirmation = 0
                        AND u.subscription_arn <> 'Deleted'
                )
                THEN 'has confirmed subscriptions'
            WHEN n.subscriptions_confirmed = 0 THEN 'has no confirmed subscription'
            ELSE 'has an unknown number of subscriptions'
        END AS state
    FROM notified AS n
    LEFT JOIN admission AS p
        ON
            n.account_id = p.account_id
            AND n.region = p.region
            AND n.arn = p.alarm_arn
            AND n.topic_arn = p.arn
            AND p.action = 'sns:publish'
    LEFT JOIN admission AS d
        ON
            n.account_id = d.account_id
            AND n.region = d.region
            AND n.arn = d.alarm_arn
            AND n.key_arn = d.arn
            AND d.action = 'kms:decrypt'
    LEFT JOIN admission AS g
        ON
            n.account_id = g.account_id
            AND n.region = g.region
            AND n.arn = g.alarm_arn
            AND n.key_arn = g.arn
            AND g.action = 'kms:generatedatakey'
    ORDER BY n.target
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        max(
            CASE
                WHEN state LIKE 'has confirmed%' THEN 1
                WHEN state LIKE '%cannot be%' THEN 0.5
                WHEN state LIKE '%not read' OR state LIKE '%unknown%' THEN 0.5
                ELSE 0
            END
        ) AS reached,
        group_concat(target || ' ' || state, '; ') AS state
    FROM path
    GROUP BY account_id, region, arn
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN s.arn IS NOT NULL THEN NULL
        WHEN json_array_length(a.alarm_actions) > 0 THEN 'it acts on other things than topics'
        WHEN p.acts = 1 THEN 'the composite alarm ' || p.name || ' acts on its state'
    END AS exempt,
    CASE
        WHEN s.arn IS NULL AND (p.unsure OR z.composite IS NOT NULL) THEN NULL
        WHEN a.actions_enabled = 0 OR s.arn IS NULL OR s.reached = 0 THEN 0
        WHEN a.actions_enabled IS NULL OR s.reached < 1 THEN NULL
        ELSE 1
    END AS compliant,
    iif(a.actions_enabled = 0, 'actions are disabled; ', '')
    || coalesce(
        s.state,
        'it notifies no topic' || CASE
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
    ON a.account_id = s.account_id AND a.region = s.region AND a.arn = s.arn
LEFT JOIN aws_cloudwatch_alarm_parent AS p
    ON
        a.account_id = p.child_account_id
        AND a.region = p.child_region
        AND a.name = p.child_name
LEFT JOIN aws_cloudwatch_alarm_puzzle AS z
    ON a.account_id = z.account_id AND a.region = z.region;
