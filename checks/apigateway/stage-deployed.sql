-- title    = "Every API has a stage that serves what is defined now"
-- severity = "high"
-- why      = "Changes that nobody deployed look done, and callers meet the API of before."
-- fix      = "Deploy the API to a stage, or mend what made the last deployment fail."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html"
-- omits    = "Of REST APIs methods, their authorisation and their keys are compared, of HTTP and WebSocket APIs that the deployment did not fail: AWS does not tell when an API last changed."

WITH defined AS (
    SELECT
        s.account_id,
        s.region,
        s.rest_api_id,
        s.arn,
        s.name,
        s.deployment_api_summary,
        m.http_method || ' ' || m.path AS what,
        m.authorization_type || m.api_key_required AS asked,
        m.arn IS NOT NULL AND m.path IS NULL AS is_unread,
        (
            SELECT (d.value ->> '$.AuthorizationType') || (d.value ->> '$.ApiKeyRequired')
            FROM json_each(s.deployment_api_summary) AS p, json_each(p.value) AS d
            WHERE p.key = m.path AND d.key = m.http_method
        ) AS deployed
    FROM aws_api_gateway_stage AS s
    LEFT JOIN aws_api_gateway_method AS m
        ON
            s.account_id = m.account_id
            AND s.region = m.region
            AND s.rest_api_id = m.rest_api_id
),

-- Methods that are gone and are served all the same.
leftover AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        max(d.key || ' ' || p.key) AS what
    FROM aws_api_gateway_stage AS s
    CROSS JOIN json_each(s.deployment_api_summary) AS p
    CROSS JOIN json_each(p.value) AS d
    WHERE
        NOT EXISTS (
            SELECT 1
            FROM aws_api_gateway_method AS m
            WHERE
                m.account_id = s.account_id
                AND m.region = s.region
                AND m.rest_api_id = s.rest_api_id
                AND m.path = p.key
                AND m.http_method = d.key
        )
    GROUP BY s.account_id, s.region, s.arn
),

rest AS (
    SELECT
        d.account_id,
        d.region,
        d.rest_api_id AS api_id,
        CASE
            WHEN d.deployment_api_summary IS NULL OR max(d.is_unread) THEN NULL
            WHEN l.arn IS NOT NULL THEN 0
            WHEN max(d.what IS NOT NULL AND d.deployed IS NULL) THEN 0
            WHEN max(d.what IS NOT NULL AND d.asked IS NULL) THEN NULL
            ELSE coalesce(min(d.asked = d.deployed), 1)
        END AS is_current,
        'stage ' || d.name || CASE
            WHEN d.deployment_api_summary IS NULL THEN ' has a deployment that is not known'
            WHEN max(d.is_unread) THEN ' may serve what is defined'
            WHEN l.arn IS NOT NULL THEN ' serves ' || l.what || ', which is defined no more'
            ELSE
                coalesce(
                    ' differs in '
                    || max(iif(d.deployed IS NULL OR d.asked <> d.deployed, d.what, NULL)),
                    ' serves what is defined'
                )
        END AS state
    FROM defined AS d
    LEFT JOIN leftover AS l
        ON d.account_id = l.account_id AND d.region = l.region AND d.arn = l.arn
    GROUP BY d.account_id, d.region, d.arn
),

newer AS (
    SELECT
        account_id,
        region,
        api_id,
        CASE
            WHEN deployment_id IS NULL THEN 0
            WHEN auto_deploy AND last_deployment_status_message NOT LIKE 'Successfully %' THEN 0
            ELSE deployment_status = 'DEPLOYED'
        END AS is_current,
        'stage ' || name || CASE
            WHEN deployment_id IS NULL THEN ' has no deployment'
            WHEN auto_deploy AND last_deployment_status_message NOT LIKE 'Successfully %'
                THEN ' says ' || last_deployment_status_message
            WHEN deployment_status IS NULL THEN ' has a deployment that is not known'
            ELSE ' has a deployment that is ' || deployment_status
        END AS state
    FROM aws_api_gatewayv2_stage
),

served AS (
    SELECT
        account_id,
        region,
        api_id,
        max(is_current) AS is_current,
        max(is_current IS NULL) AS is_unknown,
        group_concat(state, '; ') AS state
    FROM (
        SELECT * FROM rest
        ORDER BY state
    ) AS rest
    GROUP BY account_id, region, api_id
    UNION ALL
    SELECT
        account_id,
        region,
        api_id,
        max(is_current) AS is_current,
        max(is_current IS NULL) AS is_unknown,
        group_concat(state, '; ') AS state
    FROM (
        SELECT * FROM newer
        ORDER BY state
    ) AS newer
    GROUP BY account_id, region, api_id
),

apis AS (
    SELECT
        account_id,
        region,
        arn,
        api_id
    FROM aws_api_gateway_rest_api
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        api_id
    FROM aws_api_gatewayv2_api
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN a.api_id IS NULL THEN NULL
        WHEN s.is_current THEN 1
        WHEN s.is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(s.state, 'it has no stage') AS actual
FROM apis AS a
LEFT JOIN served AS s
    ON a.account_id = s.account_id AND a.region = s.region AND a.api_id = s.api_id;
