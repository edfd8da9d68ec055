-- title    = "Event source mappings run, and handle batches that fail"
-- severity = "high"
-- why      = "A mapping that stands still leaves its queue or stream unread; one bad record blocks a stream, or is lost."
-- fix      = "Enable the mapping on a source that is there, and set what becomes of batches that fail."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html"
-- omits    = "Whether sources other than queues and DynamoDB streams exist, and sources of other accounts and regions; what Kafka, Amazon MQ and DocumentDB mappings do with batches that fail."

WITH judged AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.state,
        m.state_transition_reason,
        m.last_processing_result AS result,
        coalesce(m.event_source_arn, 'a cluster of one''s own') AS source,
        m.event_source_arn GLOB 'arn:aws*:sqs:*' AS is_queue,
        m.event_source_arn GLOB 'arn:aws*:kinesis:*'
        OR m.event_source_arn GLOB 'arn:aws*:dynamodb:*' AS is_stream,
        CASE
            WHEN
                m.event_source_arn
                GLOB 'arn:aws*:sqs:' || m.region || ':' || m.account_id || ':*'
                THEN q.arn IS NOT NULL
            WHEN
                m.event_source_arn
                GLOB 'arn:aws*:dynamodb:' || m.region || ':' || m.account_id || ':*'
                THEN
                    CASE
                        WHEN d.arn IS NULL THEN 0
                        WHEN d.latest_stream_arn <> m.event_source_arn THEN 0
                        WHEN d.latest_stream_arn IS NULL THEN NULL
                        ELSE d.stream_specification ->> '$.StreamEnabled'
                    END
            ELSE 1
        END AS is_live,
        exists(
            SELECT 1 FROM json_each(m.function_response_types) AS r
            WHERE r.value = 'ReportBatchItemFailures'
        ) AS reports_single,
        m.batch_size,
        (m.destination_config ->> '$.OnFailure.Destination') <> '' AS has_destination,
        m.maximum_retry_attempts >= 0 OR m.maximum_record_age_in_seconds >= 0 AS ends
    FROM aws_lambda_event_source_mapping AS m
    LEFT JOIN aws_sqs_queue AS q
        ON m.account_id = q.account_id AND m.region = q.region AND m.event_source_arn = q.arn
    LEFT JOIN aws_dynamodb_table AS d
        ON
            m.account_id = d.account_id
            AND m.region = d.region
            AND m.event_source_arn GLOB d.arn || '/stream/*'
),

weighed AS (
    SELECT
        *,
        -- Messages that are read one by one have no batch that fails in part. For queues AWS tells no
        -- result.
        CASE
            WHEN is_queue THEN reports_single OR batch_size = 1
            WHEN is_stream THEN coalesce(has_destination, 0) AND ends
            ELSE 1
        END AS is_handled,
        CASE
            WHEN result IS NULL THEN iif(is_queue, 1, NULL)
            WHEN result IN ('OK', 'No records processed') THEN 1
            WHEN result LIKE 'PROBLEM%' THEN 0
        END AS is_well
    FROM judged
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(state = 'Deleting', 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN state <> 'Enabled' OR is_live = 0 OR is_well = 0 OR is_handled = 0 THEN 0
        ELSE state = 'Enabled' AND is_live AND is_well AND is_handled
    END AS compliant,
    CASE
        WHEN state IS NULL THEN 'its state is not known'
        WHEN state <> 'Enabled'
            THEN 'it is ' || lower(state) || coalesce(': ' || state_transition_reason, '')
        WHEN is_live = 0 THEN 'its source is not there: ' || source
        WHEN is_live IS NULL THEN 'not known is whether its source is there: ' || source
        WHEN is_well = 0 THEN 'its last batch: ' || result
        WHEN is_well IS NULL
            THEN coalesce('its last batch: ' || result, 'how its last batch went is not known')
        WHEN is_handled = 0 AND is_queue
            THEN 'a message that fails sends its whole batch back to ' || source
        WHEN is_handled = 0 AND ends = 0
            THEN 'a batch that fails blocks ' || source || ' until its records expire'
        WHEN is_handled = 0 THEN 'what fails is dropped from ' || source
        WHEN is_handled IS NULL THEN 'what becomes of batches that fail is not known: ' || source
        ELSE 'it reads ' || source
    END AS actual
FROM weighed;
