-- title    = "APIs for browsers let listed origins in, and no others"
-- severity = "medium"
-- why      = "An origin that anyone can have lets any site call the API with what a visitor's browser holds."
-- fix      = "List the exact origins of the web client in the CORS settings, or in the answers to OPTIONS."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html"
-- omits    = "Preflight that a function or a backend answers, and what other methods answer."
-- [params.allowed_origins]
-- about    = "Origins that may be let in; an empty list lets any origin be named that not anyone can have."
-- default  = []

WITH preflight AS (
    SELECT
        account_id,
        region,
        rest_api_id AS api_id,
        path,
        method_integration,
        -- A proxy hands on what is behind it says, others what the method puts into the header.
        CASE method_integration ->> '$.Type'
            WHEN 'MOCK' THEN 1
            WHEN 'AWS' THEN coalesce(cors_origins <> '[]', 0)
            WHEN 'HTTP' THEN coalesce(cors_origins <> '[]', 0)
            ELSE 0
        END AS is_own,
        cors_origins,
        cors_open_origins
    FROM aws_api_gateway_method
    WHERE http_method = 'OPTIONS'
    ORDER BY path
),

rest AS (
    SELECT
        p.account_id,
        p.region,
        p.api_id,
        count(*) AS methods,
        sum(p.is_own) AS own,
        sum(p.method_integration IS NULL) AS unread,
        max(p.is_own AND p.cors_origins IS NULL) AS is_unknown,
        group_concat(iif(p.is_own AND p.cors_open_origins <> '[]', p.path, NULL), ', ')
            AS open_paths,
        group_concat(
            iif(
                p.is_own AND :allowed_origins <> '[]' AND EXISTS (
                    SELECT 1
                    FROM json_each(p.cors_origins) AS o
                    WHERE NOT EXISTS (
                        SELECT 1
                        FROM json_each(:allowed_origins) AS a
                        WHERE a.value = o.value
                    )
                ),
                p.path,
                NULL
            ),
            ', '
        ) AS other_paths
    FROM preflight AS p
    GROUP BY p.account_id, p.region, p.api_id
),

newer AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.cors_configuration,
        a.cors_open_origins,
        (
            SELECT group_concat(o.value, ', ')
            FROM json_each(a.cors_configuration, '$.AllowOrigins') AS o
            WHERE
                :allowed_origins <> '[]'
                AND NOT EXISTS (
                    SELECT 1
                    FROM json_each(:allowed_origins) AS x
                    WHERE x.value = o.value
                )
        ) AS other_origins
    FROM aws_api_gatewayv2_api AS a
    WHERE a.protocol_type IS NOT 'WEBSOCKET'
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN r.api_id IS NULL THEN 'no method of it answers OPTIONS'
        WHEN r.own = 0 AND r.unread = 0 THEN 'it does not answer OPTIONS itself'
    END AS exempt,
    CASE
        WHEN r.open_paths IS NOT NULL OR r.other_paths IS NOT NULL THEN 0
        WHEN r.is_unknown OR r.unread > 0 THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN r.api_id IS NULL THEN 'no preflight is answered'
        WHEN r.open_paths IS NOT NULL
            THEN 'anyone can be an origin that is let in: ' || r.open_paths
        WHEN r.other_paths IS NOT NULL
            THEN 'origins are let in that are not listed: ' || r.other_paths
        WHEN r.is_unknown OR r.unread > 0 THEN 'what some answers to OPTIONS say is not known'
        ELSE 'named origins alone are let in'
    END AS actual
FROM aws_api_gateway_rest_api AS a
LEFT JOIN rest AS r
    ON a.account_id = r.account_id AND a.region = r.region AND a.api_id = r.api_id
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    iif(cors_configuration = '{}', 'it has no CORS settings', NULL) AS exempt,
    CASE
        WHEN cors_open_origins <> '[]' OR other_origins IS NOT NULL THEN 0
        WHEN cors_configuration IS NULL OR cors_open_origins IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN cors_configuration = '{}' THEN 'no preflight is answered'
        WHEN cors_open_origins <> '[]'
            THEN 'anyone can be an origin that is let in: ' || cors_open_origins
        WHEN other_origins IS NOT NULL
            THEN 'origins are let in that are not listed: ' || other_origins
        WHEN cors_configuration IS NULL OR cors_open_origins IS NULL
            THEN 'its CORS settings are not known'
        ELSE 'named origins alone are let in'
    END AS actual
FROM newer;
