-- title    = "Dead-letter queues are empty, and an alarm watches them"
-- severity = "medium"
-- why      = "What lies in a dead-letter queue was not done, and is deleted by age when nobody looks."
-- fix      = "Look into the messages, send them back or delete them, and make an alarm on ApproximateNumberOfMessagesVisible."
-- docs     = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/dead-letter-queues-alarms-cloudwatch.html"
-- omits    = "Queues that take what failed in topics, rules, pipes and schedules only are not judged; SQS counts messages about right, and late."

WITH receiver AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS senders
    FROM aws_sqs_queue_dead_letter_source
    GROUP BY account_id, region, arn
),

-- An alarm whose actions are off acts only where a composite alarm that acts listens to it.
listened AS MATERIALIZED (
    SELECT
        child_account_id,
        child_region,
        child_name,
        acts
    FROM aws_cloudwatch_alarm_parent
),

-- An alarm on one queue, or on a query over all of them. What an expression makes of it is left open.
watch AS MATERIALIZED (
    SELECT
        m.account_id,
        m.region,
        m.dimensions ->> '$.QueueName' AS queue_name,
        m.dimensions IS NULL AS is_of_all,
        iif(
            a.watched_value IN ('metric', 'query'),
            m.is_watched
            AND (a.actions_enabled IS NOT 0 OR iif(l.child_name IS NULL, 0, l.acts))
            AND a.comparison_operator LIKE 'GreaterThan%'
            AND coalesce(m.shows_each, 1)
            AND NOT (m.dimensions IS NULL AND m.statistic = 'MIN'),
            NULL
        ) AS counts
    FROM aws_cloudwatch_alarm_metric AS m
    INNER JOIN aws_cloudwatch_alarm AS a
        ON m.account_id = a.account_id AND m.region = a.region AND m.arn = a.arn
    LEFT JOIN listened AS l
        ON
            a.account_id = l.child_account_id
            AND a.region = l.child_region
            AND a.name = l.child_name
    WHERE
        m.namespace = 'AWS/SQS'
        AND m.metric_name = 'ApproximateNumberOfMessagesVisible'
        AND coalesce(m.dimension_names, '["QueueName"]') = '["QueueName"]'
        AND coalesce(m.metric_account_id, m.account_id) = m.account_id
),

judged AS (
    SELECT
        q.account_id,
        q.region,
        q.arn,
        q.approximate_number_of_messages AS waiting,
        q.approximate_number_of_messages_not_visible AS received,
        r.senders,
        max(w.counts) AS has_alarm,
        count(w.account_id) > count(w.counts) AS is_unsure
    FROM aws_sqs_queue AS q
    LEFT JOIN receiver AS r
        ON q.account_id = r.account_id AND q.region = r.region AND q.arn = r.arn
    LEFT JOIN watch AS w
        ON
            q.account_id = w.account_id
            AND q.region = w.region
            AND (w.is_of_all OR q.name = w.queue_name)
    GROUP BY q.account_id, q.region, q.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(senders IS NULL, 'no queue or function sends to it what failed', NULL) AS exempt,
    CASE
        WHEN waiting > 0 OR received > 0 THEN 0
        WHEN has_alarm = 1 THEN waiting = 0 AND received = 0
        WHEN NOT is_unsure THEN 0
    END AS compliant,
    coalesce(
        waiting || ' messages wait and ' || received || ' are received',
        'its messages are not counted'
    )
    || CASE
        WHEN has_alarm = 1 THEN ', an alarm watches it'
        WHEN is_unsure THEN ', not understood is whether an alarm watches it'
        ELSE ', no alarm watches it'
    END AS actual
FROM judged;
