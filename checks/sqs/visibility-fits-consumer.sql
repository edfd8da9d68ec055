-- title    = "Queues hide a message long enough for the function that works on it"
-- severity = "medium"
-- why      = "A message that shows again while a function still works on it is worked on twice, or lost to the dead-letter queue."
-- fix      = "Raise the visibility timeout of the queue, or lower the timeout of the function."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"
-- omits    = "A mapping to a version or an alias is judged by the timeout of the unpublished function; consumers other than functions are not seen."
-- [params.factor]
-- about    = "How many times as long as the function may run, at least, a message must stay hidden."
-- default  = 6

WITH consumer AS (
    SELECT
        m.account_id,
        m.region,
        m.event_source_arn AS queue_arn,
        m.function_name,
        f.timeout
    FROM aws_lambda_event_source_mapping AS m
    LEFT JOIN aws_lambda_function AS f
        ON m.account_id = f.account_id AND m.region = f.region AND m.function_name = f.name
    WHERE coalesce(m.state, '') NOT IN ('Disabled', 'Disabling', 'Deleting')
    ORDER BY m.function_name
),

judged AS (
    SELECT
        q.account_id,
        q.region,
        q.arn,
        q.visibility_timeout_seconds AS hidden,
        count(c.queue_arn) AS consumers,
        count(c.timeout) AS known,
        max(c.timeout) AS timeout,
        group_concat(
            coalesce(c.function_name, '?')
            || ' ('
            || coalesce(c.timeout || ' s', 'not known')
            || ')',
            ', '
        ) AS functions
    FROM aws_sqs_queue AS q
    LEFT JOIN consumer AS c
        ON q.account_id = c.account_id AND q.region = c.region AND q.arn = c.queue_arn
    GROUP BY q.account_id, q.region, q.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(consumers = 0, 'no function takes its messages', NULL) AS exempt,
    CASE
        WHEN hidden < :factor * timeout THEN 0
        WHEN known = consumers THEN hidden >= :factor * timeout
    END AS compliant,
    'hidden for ' || coalesce(hidden || ' s', 'a time that is not known')
    || coalesce(', taken by ' || functions, '') AS actual
FROM judged;
