-- title    = "Auto Scaling groups tell somebody what they do"
-- severity = "medium"
-- why      = "When launches fail, or instances go, and nobody is told, the group shrinks unseen until its users notice."
-- fix      = "Send the notifications of the group to an SNS topic to which somebody has subscribed."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html"
-- omits    = "EventBridge rules that take the events of the group."
-- [params.events]
-- about    = "Types of notification that must reach somebody."
-- default  = [
--   "autoscaling:EC2_INSTANCE_LAUNCH",
--   "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
--   "autoscaling:EC2_INSTANCE_TERMINATE",
--   "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
-- ]

WITH told AS (
    SELECT
        n.account_id,
        n.region,
        n.auto_scaling_group_name,
        n.notification_type,
        n.topic_arn,
        CASE
            -- The topic's own counter lags behind.
            WHEN
                topic.subscriptions_confirmed > 0
                OR EXISTS (
                    SELECT 1
                    FROM aws_sns_topic_subscription AS u
                    WHERE
                        u.account_id = topic.account_id
                        AND u.region = topic.region
                        AND u.topic_arn = topic.arn
                        AND u.pending_confirmation = 0
                        AND u.subscription_arn <> 'Deleted'
                )
                THEN 1
            WHEN topic.arn IS NOT NULL THEN topic.subscriptions_confirmed > 0
            WHEN n.topic_arn LIKE '%:sns:' || n.region || ':' || n.account_id || ':%' THEN 0
        END AS is_heard
    FROM aws_autoscaling_notification AS n
    LEFT JOIN aws_sns_topic AS topic
        ON
            n.account_id = topic.account_id
            AND n.region = topic.region
            AND n.topic_arn = topic.arn
),

asked AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        event.value AS event,
        max(told.is_heard) AS is_heard,
        count(*) = count(told.is_heard) OR count(told.notification_type) = 0 AS is_known
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(:events) AS event
    LEFT JOIN told
        ON
            g.account_id = told.account_id
            AND g.region = told.region
            AND g.name = told.auto_scaling_group_name
            AND event.value = told.notification_type
    WHERE g.status IS NULL
    GROUP BY g.account_id, g.region, g.arn, event.value
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(is_known AND is_heard IS NOT 1, event, NULL), ', ') AS missing,
        group_concat(iif(is_known OR is_heard = 1, NULL, event), ', ') AS unclear
    FROM asked
    GROUP BY account_id, region, arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.name IS NULL THEN NULL
        WHEN judged.missing IS NOT NULL THEN 0
        WHEN judged.unclear IS NULL THEN 1
    END AS compliant,
    CASE
        WHEN judged.missing IS NOT NULL THEN 'reaches nobody: ' || judged.missing
        WHEN
            judged.unclear IS NOT NULL
            THEN 'sent to a topic that is not read here: ' || judged.unclear
        ELSE 'somebody is told of what it does'
    END AS actual
FROM aws_ec2_autoscaling_group AS g
LEFT JOIN judged
    ON
        g.account_id = judged.account_id
        AND g.region = judged.region
        AND g.arn = judged.arn
WHERE g.status IS NULL;
