-- title    = "What is published to topics is delivered"
-- severity = "medium"
-- why      = "A notification that was given up is an alarm that nobody heard, or work that nobody did."
-- fix      = "Look for the cause in the delivery logs of the topic, and mend the endpoint or the topic's access to it."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html"
-- omits    = "Which subscription failed. What subscriptions filter out is not delivered, and does not fail."
-- [params.lookback_days]
-- about    = "Days before the audit that are looked at, at most 14."
-- default  = 7
-- [params.max_failed]
-- about    = "Notifications that may have failed."
-- default  = 0

WITH since AS (
    SELECT strftime('%Y-%m-%dT00:00:00Z', started_at, '-' || :lookback_days || ' days') AS time
    FROM upright_run
),

counted AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.metric_since <= since.time AS is_known,
        iif(
            t.metric_published_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(t.metric_published_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS published,
        iif(
            t.metric_delivered_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(t.metric_delivered_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS delivered,
        iif(
            t.metric_failed_daily IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(t.metric_failed_daily) AS h
                WHERE h.key >= since.time
            )
        ) AS failed
    FROM aws_sns_topic AS t
    CROSS JOIN since
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        is_known AND published = 0 AND failed <= :max_failed,
        'nothing was published to it',
        NULL
    ) AS exempt,
    CASE
        WHEN failed > :max_failed THEN 0
        WHEN is_known THEN failed <= :max_failed AND (delivered > 0 OR published = 0)
    END AS compliant,
    coalesce(
        iif(
            is_known OR failed > :max_failed,
            published || ' messages published, ' || delivered || ' notifications delivered and '
            || failed || ' failed in ' || :lookback_days || ' days',
            NULL
        ),
        'what was delivered is not known'
    ) AS actual
FROM counted;
