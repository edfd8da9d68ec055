-- title    = "What rules and schedules cannot deliver is kept"
-- severity = "low"
-- why      = "An event whose last try fails is gone for ever unless a queue takes it."
-- fix      = "Give each target a dead-letter queue that lets EventBridge in, and bring its tries within bounds."
-- docs     = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html"
-- omits    = "Pipes, which leave what failed in their source; keys of queues; queues of other accounts and regions."
-- [params.max_retries]
-- about    = "Most tries after the first one; AWS makes 185 unless the target says less."
-- default  = 185

WITH target AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        t.value ->> '$.Arn' AS target_arn,
        t.value ->> '$.DeadLetterArn' AS dead_letter_arn,
        coalesce(t.value ->> '$.MaximumRetryAttempts', 185) AS retries
    FROM aws_eventbridge_rule AS r
    CROSS JOIN json_each(r.targets) AS t
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        target ->> '$.Arn',
        target ->> '$.DeadLetterArn',
        coalesce(target ->> '$.MaximumRetryAttempts', 185)
    FROM aws_scheduler_schedule
    WHERE target IS NOT NULL
),

permission AS (
    SELECT * FROM aws_eventbridge_rule_permission
    WHERE purpose = 'dead_letter'
    UNION ALL
    SELECT * FROM aws_scheduler_schedule_permission
    WHERE purpose = 'dead_letter'
),

judged AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        CASE
            WHEN t.dead_letter_arn IS NULL OR t.retries > :max_retries THEN 0
            ELSE p.is_allowed
        END AS is_kept,
        t.target_arn
        || CASE
            WHEN t.dead_letter_arn IS NULL THEN ': what fails is dropped'
            ELSE ': what fails goes to ' || t.dead_letter_arn || coalesce(', ' || p.because, '')
        END
        || iif(t.retries > :max_retries, ', after ' || t.retries || ' tries', '') AS words
    FROM target AS t
    LEFT JOIN permission AS p
        ON
            t.account_id = p.account_id
            AND t.region = p.region
            AND t.arn = p.arn
            AND t.dead_letter_arn = p.target_arn
    ORDER BY t.target_arn
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS targets,
        count(is_kept) AS known,
        min(is_kept) AS is_kept,
        group_concat(iif(is_kept = 0, words, NULL), '; ') AS wrong,
        group_concat(words, '; ') AS words
    FROM judged
    GROUP BY account_id, region, arn
),

sender AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN managed_by <> '' THEN managed_by || ' made it for itself'
            WHEN state = 'DISABLED' THEN 'it is disabled'
            WHEN targets = '[]' THEN 'it has no target'
        END AS exempt,
        state IS NOT NULL AS is_read
    FROM aws_eventbridge_rule
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        iif(state = 'DISABLED', 'it is disabled', NULL),
        state IS NOT NULL
    FROM aws_scheduler_schedule
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    s.exempt,
    CASE
        WHEN NOT s.is_read THEN NULL
        WHEN t.is_kept = 0 THEN 0
        WHEN t.known = t.targets THEN t.is_kept
    END AS compliant,
    coalesce(t.wrong, t.words, 'its targets are not known') AS actual
FROM sender AS s
LEFT JOIN summary AS t
    ON s.account_id = t.account_id AND s.region = t.region AND s.arn = t.arn;
