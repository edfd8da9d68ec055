-- title    = "Traced functions and API stages appear in recent traces"
-- severity = "medium"
-- why      = "Tracing that is on and brings nothing is found out in the incident that it was for."
-- fix      = "Let the role send traces, and look at whether the function or stage is called at all."
-- docs     = "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-servicemap.html"
-- omits    = "Tasks and machines, stages that nobody called, and what is not traced, which lambda/tracing-active and apigateway/tracing tell."
-- [params.min_traces]
-- about    = "Requests of the last 24 hours that must be in traces."
-- default  = 1

WITH since AS (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', started_at, '-24 hours') AS time
    FROM upright_run
),

traced AS (
    SELECT
        f.account_id,
        f.region,
        f.arn,
        f.name,
        'AWS::Lambda*' AS type,
        f.metric_invocations_hourly IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM json_each(f.metric_invocations_hourly) AS h
            WHERE h.key >= since.time
        ) AS is_idle
    FROM aws_lambda_function AS f
    CROSS JOIN since
    WHERE (f.tracing_config ->> '$.Mode') = 'Active'
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        a.name || '/' || s.name AS name,
        'AWS::ApiGateway::Stage' AS type,
        0 AS is_idle
    FROM aws_api_gateway_stage AS s
    LEFT JOIN aws_api_gateway_rest_api AS a
        ON
            s.account_id = a.account_id
            AND s.region = a.region
            AND s.rest_api_id = a.api_id
    WHERE s.tracing_enabled
),

found AS (
    SELECT
        t.account_id,
        t.region,
        t.arn,
        t.name,
        t.is_idle,
        max(x.total_count) AS requests,
        max(x.name IS NOT NULL AND x.total_count IS NULL) AS is_unknown
    FROM traced AS t
    LEFT JOIN aws_xray_service AS x
        ON
            t.account_id = x.account_id
            AND t.region = x.region
            AND t.name = x.name
            AND x.type GLOB t.type
    GROUP BY t.account_id, t.region, t.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_idle AND requests IS NULL, 'nobody called it in 24 hours', NULL) AS exempt,
    CASE
        WHEN requests >= :min_traces THEN 1
        WHEN is_unknown OR name IS NULL THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN name IS NULL THEN 'its name in traces is not known'
        WHEN is_unknown THEN 'how many requests were traced is not known'
        ELSE coalesce(requests, 0) || ' requests were traced in 24 hours'
    END AS actual
FROM found;
