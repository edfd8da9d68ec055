-- title    = "What a topic cannot deliver is kept, and its failures are logged"
-- severity = "low"
-- why      = "After the last try the message is gone, and without a log nobody sees that it was."
-- fix      = "Give the subscription a dead-letter queue that lets the topic in, and turn delivery status logging on."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
-- controls = { powerpipe = ["sns_topic_notification_delivery_status_enabled"] }
-- omits    = "Whether the role of the log may write to it; keys of queues; dead-letter queues of other accounts."
-- [params.delivery_status]
-- about    = "Whether topics must log the deliveries that failed."
-- default  = true

-- The protocols that are retried and then given up, by the setting that logs their failures.
WITH judged_protocol (protocol, kind) AS (
    VALUES ('lambda', 'lambda'), ('sqs', 'sqs'), ('http', 'http'), ('https', 'http')
),

subscription AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.topic_arn,
        s.protocol,
        j.kind,
        s.dead_letter_target_arn AS target,
        p.is_allowed,
        p.because
    FROM aws_sns_topic_subscription AS s
    LEFT JOIN judged_protocol AS j ON s.protocol = j.protocol
    LEFT JOIN aws_sns_topic_subscription_permission AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.arn = p.arn
            AND p.purpose = 'dead_letter'
    WHERE s.subscription_arn LIKE 'arn:%'
),

used AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        s.kind,
        CASE s.kind
            WHEN 'lambda' THEN t.lambda_failure_feedback_role_arn
            WHEN 'sqs' THEN t.sqs_failure_feedback_role_arn
            ELSE t.http_failure_feedback_role_arn
        END AS role
    FROM aws_sns_topic AS t
    INNER JOIN subscription AS s
        ON t.account_id = s.account_id AND t.region = s.region AND t.arn = s.topic_arn
    WHERE s.kind IS NOT NULL
    GROUP BY t.account_id, t.region, t.arn, s.kind
    ORDER BY s.kind
),

logged AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS kinds,
        count(role) AS known,
        min(role <> '') AS is_logged,
        group_concat(iif(role = '', kind, NULL), ', ') AS unlogged
    FROM used
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN protocol IS NOT NULL AND kind IS NULL
            THEN 'deliveries by ' || protocol || ' are not judged'
    END AS exempt,
    CASE WHEN target = '' THEN 0 ELSE is_allowed END AS compliant,
    CASE
        WHEN target = '' THEN 'what is not delivered is dropped'
        ELSE coalesce(
            'what is not delivered goes to ' || target || coalesce(': ' || because, ''),
            'what becomes of what is not delivered is not known'
        )
    END AS actual
FROM subscription
UNION ALL
SELECT
    t.account_id,
    t.region,
    t.arn,
    CASE
        WHEN NOT :delivery_status THEN 'a log of deliveries is not asked for'
        WHEN l.arn IS NULL THEN 'no function, queue or URL that is read subscribes to it'
    END,
    CASE
        WHEN l.is_logged = 0 THEN 0
        WHEN l.known = l.kinds THEN 1
    END,
    CASE
        WHEN l.unlogged IS NOT NULL THEN 'failed deliveries are not logged: ' || l.unlogged
        WHEN l.known = l.kinds THEN 'failed deliveries are logged'
        WHEN l.arn IS NULL THEN 'nothing subscribes whose deliveries are logged'
        ELSE 'whether failed deliveries are logged is not known'
    END
FROM aws_sns_topic AS t
LEFT JOIN logged AS l
    ON t.account_id = l.account_id AND t.region = l.region AND t.arn = l.arn;
