-- title    = "APIs are reached as is asked for, and by nothing else"
-- severity = "medium"
-- why      = "An API that is public by mistake is open to the internet; a default endpoint leads around the domain and what guards it."
-- fix      = "Change the endpoint type, give a private API a policy, and turn the default endpoint off where a domain serves."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
-- controls = { prowler = ["apigateway_restapi_public"] }
-- omits    = "What a resource policy says. VPC endpoints of other accounts count as not available. HTTP and WebSocket APIs are always regional."
-- [params.types]
-- about    = "Endpoint types that may be: `REGIONAL`, `EDGE`, `PRIVATE`."
-- default  = ["REGIONAL", "PRIVATE"]
-- [params.allow_default_endpoint]
-- about    = "Whether the default endpoint may be on where a custom domain leads to the API."
-- default  = false

WITH mapped AS (
    SELECT DISTINCT
        d.account_id,
        d.region,
        m.value ->> '$.ApiId' AS api_id
    FROM aws_api_gateway_domain_name AS d
    CROSS JOIN json_each(json_array(json(d.base_path_mappings), json(d.api_mappings))) AS l
    CROSS JOIN json_each(l.value) AS m
),

-- Where the mappings of a name are not known, it may lead to any API.
unmapped AS (
    SELECT DISTINCT
        account_id,
        region
    FROM aws_api_gateway_domain_name
    WHERE base_path_mappings IS NULL OR api_mappings IS NULL
),

apis AS (
    SELECT
        account_id,
        region,
        arn,
        api_id,
        policy,
        disable_execute_api_endpoint,
        endpoint_configuration_types AS types,
        endpoint_configuration_vpc_endpoint_ids AS endpoints
    FROM aws_api_gateway_rest_api
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        api_id,
        '{}' AS policy,
        disable_execute_api_endpoint,
        '["REGIONAL"]' AS types,
        '[]' AS endpoints
    FROM aws_api_gatewayv2_api
),

found AS (
    SELECT
        a.*,
        a.types = '["PRIVATE"]' AS is_private,
        (
            SELECT group_concat(t.value, ', ')
            FROM json_each(a.types) AS t
            WHERE NOT EXISTS (
                SELECT 1
                FROM json_each(:types) AS x
                WHERE x.value = t.value
            )
        ) AS unasked,
        (
            SELECT group_concat(e.value, ', ')
            FROM json_each(a.endpoints) AS e
            WHERE NOT EXISTS (
                SELECT 1
                FROM aws_vpc_endpoint AS v
                WHERE
                    v.account_id = a.account_id
                    AND v.region = a.region
                    AND v.vpc_endpoint_id = e.value
                    AND lower(v.state) = 'available'
            )
        ) AS lacking,
        CASE
            WHEN :allow_default_endpoint OR a.disable_execute_api_endpoint THEN 0
            WHEN m.api_id IS NOT NULL AND a.disable_execute_api_endpoint = 0 THEN 1
            WHEN m.api_id IS NULL AND u.region IS NULL THEN 0
        END AS is_twice
    FROM apis AS a
    LEFT JOIN mapped AS m
        ON a.account_id = m.account_id AND a.region = m.region AND a.api_id = m.api_id
    LEFT JOIN unmapped AS u
        ON a.account_id = u.account_id AND a.region = u.region
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN unasked IS NOT NULL OR is_twice THEN 0
        WHEN is_private AND (policy = '{}' OR lacking IS NOT NULL) THEN 0
        WHEN types IS NULL OR is_twice IS NULL THEN NULL
        WHEN is_private AND (policy IS NULL OR endpoints IS NULL) THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN types IS NULL THEN 'its endpoint type is not known'
        WHEN unasked IS NOT NULL THEN 'it is ' || unasked
        WHEN NOT is_private THEN 'it is as asked for: ' || types
        WHEN policy = '{}' THEN 'it is private, and without a resource policy'
        WHEN lacking IS NOT NULL THEN 'it names VPC endpoints that are not available: ' || lacking
        WHEN policy IS NULL OR endpoints IS NULL
            THEN 'it is private, and its policy or VPC endpoints are not known'
        ELSE 'it is private, and has a resource policy'
    END
    || CASE
        WHEN is_twice THEN ', its default endpoint is on though a custom domain leads to it'
        WHEN is_twice IS NULL THEN ', whether a custom domain leads to it is not known'
        ELSE ''
    END AS actual
FROM found;
