-- title    = "Every topic reaches a confirmed subscriber, and none is pending"
-- severity = "high"
-- why      = "A message to a topic that nobody receives is lost, and with it the alarm that it carried."
-- fix      = "Subscribe a receiver and confirm it; delete subscriptions that nobody will confirm."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html"

WITH waiting AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.subscriptions_confirmed AS confirmed,
        t.subscriptions_pending AS pending,
        s.title AS subscriber
    FROM aws_sns_topic AS t
    LEFT JOIN aws_sns_topic_subscription AS s
        ON
            t.account_id = s.account_id
            AND t.region = s.region
            AND t.arn = s.topic_arn
            AND s.pending_confirmation = 1
    ORDER BY s.title
)

SELECT
    account_id,
    region,
    arn AS resource,
    confirmed > 0 AND max(pending, count(subscriber)) = 0 AS compliant,
    CASE
        WHEN confirmed IS NULL OR pending IS NULL THEN 'the subscriptions could not be counted'
        ELSE
            confirmed || ' confirmed, ' || max(pending, count(subscriber)) || ' pending'
            || coalesce(': ' || group_concat(subscriber, ', '), '')
    END AS actual
FROM waiting
GROUP BY account_id, region, arn;
