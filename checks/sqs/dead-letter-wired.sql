-- title    = "Every queue has a dead-letter queue that takes and keeps its messages"
-- severity = "medium"
-- why      = "A message that nobody can process comes back until it is deleted by age, and is lost unseen."
-- fix      = "Name a dead-letter queue of the same type in the redrive policy, with a longer retention and a receive count in bounds."
-- docs     = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
-- controls = { powerpipe = ["sqs_queue_dead_letter_queue_configured"] }
-- omits    = "A queue that takes what failed in topics, rules, pipes and schedules only is taken for a queue like others."
-- [params.min_receives]
-- about    = "Fewest receives of a message before it goes to the dead-letter queue."
-- default  = 3
-- [params.max_receives]
-- about    = "Most receives of a message before it goes to the dead-letter queue."
-- default  = 10

WITH receiver AS (
    SELECT DISTINCT
        account_id,
        region,
        arn
    FROM aws_sqs_queue_dead_letter_source
),

wired AS (
    SELECT
        q.account_id,
        q.region,
        q.arn,
        q.dead_letter_target_arn AS target_arn,
        q.max_receive_count AS receives,
        r.arn IS NOT NULL AS is_receiver,
        d.arn IS NOT NULL AS is_found,
        d.name,
        q.fifo_queue = d.fifo_queue AS is_same_type,
        -- No queue keeps messages for more than 14 days.
        d.message_retention_seconds > q.message_retention_seconds
        OR d.message_retention_seconds >= 1209600 AS keeps_longer,
        d.redrive_permission = 'allowAll'
        OR (
            d.redrive_permission = 'byQueue'
            AND EXISTS (
                SELECT 1 FROM json_each(d.redrive_source_arns) AS s
                WHERE s.value = q.arn
            )
        ) AS is_admitted,
        q.max_receive_count BETWEEN :min_receives AND :max_receives AS is_in_bounds
    FROM aws_sqs_queue AS q
    LEFT JOIN receiver AS r
        ON q.account_id = r.account_id AND q.region = r.region AND q.arn = r.arn
    LEFT JOIN aws_sqs_queue AS d
        ON
            q.account_id = d.account_id
            AND q.region = d.region
            AND q.dead_letter_target_arn = d.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_receiver, 'it takes what failed elsewhere', NULL) AS exempt,
    CASE
        WHEN target_arn IS NULL THEN NULL
        WHEN target_arn = '' OR NOT is_found THEN 0
        ELSE is_same_type AND keeps_longer AND is_admitted AND is_in_bounds
    END AS compliant,
    CASE
        WHEN target_arn IS NULL THEN 'its redrive policy is not known'
        WHEN target_arn = '' THEN 'no dead-letter queue'
        WHEN NOT is_found
            THEN 'the dead-letter queue ' || target_arn || ' is not in its account and region'
        ELSE
            'after ' || receives || ' receives to ' || name
            || iif(is_same_type = 0, ', which is of the other type', '')
            || iif(keeps_longer = 0, ', which does not keep messages longer', '')
            || iif(is_admitted = 0, ', which does not admit it', '')
            || iif(
                is_in_bounds = 0,
                ', asked are ' || :min_receives || ' to ' || :max_receives || ' receives',
                ''
            )
    END AS actual
FROM wired;
