-- title    = "Every stream of a table has a consumer, and none waits at an older one"
-- severity = "low"
-- why      = "Changes that nobody takes from a stream are gone after a day; a consumer of an older stream gets none at all."
-- fix      = "Map the stream to its function, or switch it off; point the consumer at the latest stream."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.Lambda.html"
-- omits    = "Consumers other than functions of the account are not seen, nor the consumers of tables that are gone."
-- [params.consumed_elsewhere]
-- about    = "Names of tables whose stream something else consumes; `*` stands for any characters."
-- default  = []

WITH consumer AS (
    SELECT
        account_id,
        region,
        event_source_arn,
        substr(event_source_arn, 1, instr(event_source_arn, '/stream/') - 1) AS table_arn,
        coalesce(function_name, '?') AS function_name
    FROM aws_lambda_event_source_mapping
    WHERE
        instr(event_source_arn, '/stream/') > 0
        AND coalesce(state, '') NOT IN ('Disabled', 'Disabling', 'Deleting')
    ORDER BY function_name
),

judged AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.stream_specification ->> '$.StreamEnabled' AS is_enabled,
        d.latest_stream_arn,
        exists(
            SELECT 1 FROM json_each(:consumed_elsewhere) AS e
            WHERE d.name GLOB e.value
        ) AS is_elsewhere,
        sum(c.event_source_arn = d.latest_stream_arn) AS consumers,
        group_concat(
            iif(c.event_source_arn = d.latest_stream_arn, c.function_name, NULL), ', '
        ) AS functions,
        group_concat(
            iif(c.event_source_arn <> d.latest_stream_arn, c.function_name, NULL), ', '
        ) AS left_behind
    FROM aws_dynamodb_table AS d
    LEFT JOIN consumer AS c
        ON d.account_id = c.account_id AND d.region = c.region AND d.arn = c.table_arn
    WHERE d.table_status IS NOT 'DELETING'
    GROUP BY d.account_id, d.region, d.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN
            is_enabled = 0 AND functions IS NULL AND left_behind IS NULL
            THEN 'no stream, and no consumer'
        WHEN is_elsewhere AND left_behind IS NULL THEN 'consumed by something else, as listed'
    END AS exempt,
    CASE
        WHEN left_behind IS NOT NULL THEN 0
        WHEN is_enabled = 0 THEN 0
        WHEN latest_stream_arn IS NOT NULL THEN iif(is_enabled, coalesce(consumers, 0) > 0, NULL)
    END AS compliant,
    CASE
        WHEN is_enabled IS NULL THEN 'whether it has a stream is not known'
        WHEN is_enabled = 0 AND functions IS NOT NULL
            THEN 'its stream is off, though ' || functions || ' waits for it'
        WHEN is_enabled = 0 THEN 'no stream'
        ELSE coalesce('its stream is consumed by ' || functions, 'nothing consumes its stream')
    END
    || coalesce('; an older stream is waited for by ' || left_behind, '') AS actual
FROM judged;
