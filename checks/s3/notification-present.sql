-- title    = "Buckets that feed processing send the events that it needs"
-- severity = "medium"
-- why      = "Without the notification uploads lie there and nothing processes them, and no error tells."
-- fix      = "Add a notification for the events, prefix and suffix that the processing needs."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
-- controls = { prowler = ["s3_bucket_event_notifications_enabled"] }
-- omits    = "Whether a rule of EventBridge takes the events that a bucket sends there."
-- [params.buckets]
-- about    = "Names of buckets that feed processing; `*` and `?` are wildcards."
-- default  = []
-- [params.events]
-- about    = "Events that must be sent, each by some notification."
-- default  = ["s3:ObjectCreated:*"]
-- [params.prefix]
-- about    = "What the keys of the objects that are processed begin with; empty for any."
-- default  = ""
-- [params.suffix]
-- about    = "What they end with; empty for any."
-- default  = ""

-- A notification for more objects, or for all events of a kind, will do as well.
WITH wanted AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        e.value AS event,
        exists(
            SELECT 1
            FROM aws_s3_bucket_notification AS n
            CROSS JOIN json_each(n.events) AS s
            WHERE
                n.account_id = b.account_id
                AND n.region = b.region
                AND n.arn = b.arn
                AND e.value GLOB s.value
                -- Of what replication fails to do, and what is lost, EventBridge is not told.
                AND (
                    n.target_type <> 'event_bridge'
                    OR (
                        e.value NOT GLOB 's3:Replication:*'
                        AND e.value <> 's3:ReducedRedundancyLostObject'
                    )
                )
                AND substr(:prefix, 1, length(n.key_prefix)) = n.key_prefix
                AND (
                    n.key_suffix = ''
                    OR substr(:suffix, -length(n.key_suffix)) = n.key_suffix
                )
        ) AS is_sent
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(:events) AS e
    ORDER BY event
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(is_sent, NULL, event), ', ') AS lacking
    FROM wanted
    GROUP BY account_id, region, arn
),

told AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(
            coalesce(target_arn, 'EventBridge')
            || iif(key_prefix = '', '', ' for keys that begin with ' || key_prefix)
            || iif(key_suffix = '', '', ' for keys that end in ' || key_suffix),
            ', '
        ) AS targets
    FROM aws_s3_bucket_notification
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    iif(
        EXISTS (
            SELECT 1 FROM json_each(:buckets) AS w
            WHERE b.name GLOB w.value
        ), NULL, 'it is not among the buckets that feed processing'
    ) AS exempt,
    iif(b.event_notification_configuration IS NULL, NULL, s.lacking IS NULL) AS compliant,
    CASE
        WHEN b.event_notification_configuration IS NULL THEN 'the notifications could not be read'
        ELSE
            coalesce('it sends no ' || s.lacking || ' for the objects that count', 'it sends all')
            || '; it tells ' || coalesce(t.targets, 'nobody')
    END AS actual
FROM aws_s3_bucket AS b
LEFT JOIN summary AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn
LEFT JOIN told AS t
    ON b.account_id = t.account_id AND b.region = t.region AND b.arn = t.arn;
