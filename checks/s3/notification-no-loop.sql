-- title    = "No function may write to where its bucket starts it"
-- severity = "high"
-- why      = "A function that writes where it is started starts itself again, without end, and the bill grows by the second."
-- fix      = "Write results to another bucket or prefix, and limit the role and the notification to their own."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html"
-- omits    = "Judged is what the function's role may do, not what its program does; loops over topics, queues, EventBridge, other buckets, and keys whose suffix differs."
-- [params.exceptions]
-- about    = "Names or ARNs of functions that are known not to write there; `*` stands for any characters."
-- default  = []

WITH started AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.may_write,
        t.because,
        substr(t.function_arn, instr(t.function_arn, ':function:') + 10) || ', for keys '
        || iif(t.key_prefix = '' AND t.key_suffix = '', 'of any name', '')
        || iif(t.key_prefix = '', '', 'that begin with ' || t.key_prefix)
        || iif(t.key_prefix = '' OR t.key_suffix = '', '', ' and')
        || iif(t.key_suffix = '', '', ' that end in ' || t.key_suffix) AS what
    FROM aws_s3_bucket_trigger AS t
    WHERE
        t.is_on_writing
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:exceptions) AS e
            WHERE
                t.function_arn GLOB e.value
                OR substr(t.function_arn, instr(t.function_arn, ':function:') + 10) GLOB e.value
        )
    ORDER BY t.arn, t.number
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS starts,
        count(may_write) AS known,
        max(may_write) AS may_write,
        group_concat(iif(may_write = 1, 'it starts ' || what || ', and ' || because, NULL), '; ')
            AS looping,
        group_concat(
            iif(
                may_write IS NULL,
                'whether what it starts may write there is not known: ' || what || ': ' || because,
                NULL
            ), '; '
        ) AS unsure
    FROM started
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN b.event_notification_configuration IS NULL THEN NULL
        WHEN s.arn IS NULL THEN 'no function that counts is started by what is written'
    END AS exempt,
    CASE
        WHEN b.event_notification_configuration IS NULL THEN NULL
        WHEN s.may_write = 1 THEN 0
        WHEN s.known < s.starts THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN b.event_notification_configuration IS NULL THEN 'the notifications could not be read'
        ELSE
            coalesce(
                s.looping, s.unsure, 'what it starts may not write there, functions: ' || s.starts,
                'starts nothing that counts'
            )
    END AS actual
FROM aws_s3_bucket AS b
LEFT JOIN summary AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn;
