-- title    = "Every topic reaches a confirmed subscriber, and none is pending"
-- severity = "high"
-- why      = "A message to a topic that nobody receives is lost, and with it the alarm that it carried."
-- fix      = "Subscribe a receiver and confirm it; delete subscriptions that nobody will confirm."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html"

-- The topic counts its subscriptions, late; the list has those that this account made. The larger number holds.
WITH subscribed AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.subscriptions_confirmed,
        t.subscriptions_pending,
        s.subscription_arn LIKE 'arn:%' AS is_confirmed,
        s.pending_confirmation AS is_pending,
        iif(s.pending_confirmation, s.title, NULL) AS waiting
    FROM aws_sns_topic AS t
    LEFT JOIN aws_sns_topic_subscription AS s
        ON t.account_id = s.account_id AND t.region = s.region AND t.arn = s.topic_arn
    ORDER BY s.title
),

topic AS (
    SELECT
        account_id,
        region,
        arn,
        max(subscriptions_confirmed, coalesce(sum(is_confirmed), 0)) AS confirmed,
        max(subscriptions_pending, coalesce(sum(is_pending), 0)) AS pending,
        group_concat(waiting, ', ') AS waiting
    FROM subscribed
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    confirmed > 0 AND pending = 0 AS compliant,
    CASE
        WHEN confirmed IS NULL OR pending IS NULL THEN 'the subscriptions could not be counted'
        ELSE confirmed || ' confirmed, ' || pending || ' pending' || coalesce(': ' || waiting, '')
    END AS actual
FROM topic;
