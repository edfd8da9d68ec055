-- title    = "APIs answer without many errors, and in time"
-- severity = "medium"
-- why      = "An API that fails or is slow loses its callers, and nobody may notice before they complain."
-- fix      = "Look for the cause in the logs and traces of the stage, and mend it or what it calls."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html"
-- omits    = "Single stages and methods, REST APIs that have one name, which are counted together, WebSocket APIs, and requests longer ago than two days."
-- [params.lookback_hours]
-- about    = "Hours before the audit that are looked at, at most 48."
-- default  = 24
-- [params.max_5xx_percent]
-- about    = "Percent of the requests that may fail with a code from 500 on."
-- default  = 1
-- [params.max_latency_ms]
-- about    = "Milliseconds that the slowest hour's 95th percentile may take; 0 for any."
-- default  = 5000

WITH since AS (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-' || :lookback_hours || ' hours') AS time
    FROM upright_run
),

apis AS (
    SELECT
        account_id,
        region,
        arn,
        metric_since,
        metric_requests_hourly,
        metric_5xx_hourly,
        metric_latency_p95_hourly
    FROM aws_api_gateway_rest_api
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        metric_since,
        metric_requests_hourly,
        metric_5xx_hourly,
        metric_latency_p95_hourly
    FROM aws_api_gatewayv2_api
    WHERE protocol_type IS NOT 'WEBSOCKET'
),

counted AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        iif(
            a.metric_requests_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(a.metric_requests_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS requests,
        iif(
            a.metric_5xx_hourly IS NULL,
            NULL,
            (
                SELECT cast(total(h.value) AS INTEGER)
                FROM json_each(a.metric_5xx_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS errors,
        iif(
            a.metric_latency_p95_hourly IS NULL,
            NULL,
            (
                SELECT cast(coalesce(max(h.value), 0) AS INTEGER)
                FROM json_each(a.metric_latency_p95_hourly) AS h
                WHERE h.key >= since.time
            )
        ) AS latency,
        a.metric_since <= since.time AS is_known
    FROM apis AS a
    CROSS JOIN since
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_known AND requests = 0, 'nobody called it', NULL) AS exempt,
    CASE
        WHEN is_known
            THEN
                100 * errors <= :max_5xx_percent * requests
                AND (:max_latency_ms = 0 OR latency <= :max_latency_ms)
    END AS compliant,
    coalesce(
        iif(
            is_known,
            requests || ' requests, ' || errors || ' errors and up to ' || latency || ' ms in '
            || :lookback_hours || ' hours',
            NULL
        ),
        'how it answers is not known'
    ) AS actual
FROM counted;
