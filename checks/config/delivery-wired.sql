-- title    = "AWS Config delivers to a bucket and a topic that are there"
-- severity = "medium"
-- why      = "Histories that the bucket refuses are lost, and nobody hears of changes that the topic refuses."
-- fix      = "Name a bucket and a topic that are there, and let config.amazonaws.com write to them."
-- docs     = "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html"
-- omits    = "Keys of buckets and topics, who subscribes to the topic, and buckets and topics of other accounts and regions."
-- [params.require_topic]
-- about    = "Whether a topic must hear of changes."
-- default  = false

WITH found AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        c.name,
        c.s3_bucket_name,
        c.sns_topic_arn,
        c.history_status,
        c.history_error,
        c.stream_status,
        c.stream_error,
        b.arn AS bucket_arn,
        t.arn AS topic_arn,
        (
            SELECT max(iif(p.is_conditional, 1, 2))
            FROM aws_s3_bucket_access AS p
            WHERE
                p.account_id = b.account_id
                AND p.region = b.region
                AND p.arn = b.arn
                AND p.principal_type IN ('service', 'service_for_anyone', 'anyone')
                AND p.principal IN ('*', 'config.amazonaws.com')
                AND EXISTS (
                    SELECT 1 FROM json_each(p.may) AS m
                    WHERE m.value = 's3:putobject'
                )
        ) AS admits
    FROM aws_config_delivery_channel AS c
    LEFT JOIN aws_s3_bucket AS b
        ON
            c.account_id = b.account_id
            AND c.region = b.region
            AND c.s3_bucket_name = b.name
    LEFT JOIN aws_sns_topic AS t
        ON
            c.account_id = t.account_id
            AND c.region = t.region
            AND c.sns_topic_arn = t.arn
),

-- What arrived was let in; before that only a statement without conditions tells. A role of one's own needs none.
judged AS (
    SELECT
        *,
        CASE
            WHEN history_status = 'FAILURE' THEN 0
            WHEN bucket_arn IS NULL OR history_status IS NULL THEN NULL
            WHEN history_status = 'SUCCESS' OR admits = 2 THEN 1
        END AS is_kept,
        CASE
            WHEN stream_status = 'FAILURE' THEN 0
            WHEN sns_topic_arn IS NULL THEN NOT :require_topic
            WHEN
                topic_arn IS NULL
                AND sns_topic_arn LIKE 'arn:%:sns:' || region || ':' || account_id || ':%'
                THEN 0
            WHEN stream_status = 'SUCCESS' AND topic_arn IS NOT NULL THEN 1
        END AS is_told
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_kept = 0 OR is_told = 0 THEN 0
        ELSE is_kept AND is_told
    END AS compliant,
    'the bucket ' || coalesce(s3_bucket_name, '?')
    || CASE
        WHEN history_status = 'FAILURE' THEN ' refuses: ' || coalesce(history_error, '?')
        WHEN bucket_arn IS NULL THEN ' is none of those that were read of the account'
        WHEN is_kept THEN ' takes what is delivered'
        ELSE ' may refuse'
    END
    || CASE
        WHEN sns_topic_arn IS NULL THEN ', no topic hears of changes'
        ELSE
            ', the topic ' || sns_topic_arn || CASE
                WHEN stream_status = 'FAILURE' THEN ' refuses: ' || coalesce(stream_error, '?')
                WHEN topic_arn IS NULL THEN ' is none of those that were read of the account'
                WHEN is_told THEN ' hears of changes'
                ELSE ' may not hear of them'
            END
    END AS actual
FROM judged;
