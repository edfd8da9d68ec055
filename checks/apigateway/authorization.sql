-- title    = "Every method and route asks who calls it"
-- severity = "high"
-- why      = "What asks nobody who they are answers the whole internet."
-- fix      = "Give the method or route an authoriser or IAM authorisation, or list it among the open routes."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
-- controls = { prowler = ["apigateway_restapi_authorizers_enabled", "apigatewayv2_api_authorizers_enabled", "apigateway_restapi_public_with_authorizer"], fsbp = ["APIGateway.8"] }
-- omits    = "OPTIONS, which browsers ask without credentials, what an authoriser admits, and methods that are deployed otherwise than they are defined, which apigateway/stage-deployed tells."
-- [params.open_routes]
-- about    = "Methods with their paths that may be open, such as `GET /health`; `*` stands for any characters."
-- default  = []

WITH open_to_all AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_conditional = 0) AS is_sure
    FROM aws_api_gateway_rest_api_access
    WHERE
        principal_type = 'anyone'
        AND EXISTS (
            SELECT 1
            FROM json_each(aws_api_gateway_rest_api_access.may) AS x
            WHERE x.value = 'execute-api:invoke'
        )
    GROUP BY account_id, region, arn
),

-- Of WebSockets only the connection is authorised: who is connected may send.
connected AS (
    SELECT DISTINCT
        account_id,
        region,
        api_id
    FROM aws_api_gatewayv2_route
    WHERE route_key = '$connect'
),

called AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.http_method || ' ' || m.path AS what,
        m.authorization_type,
        m.api_key_required,
        iif(
            a.endpoint_configuration_types = '["PRIVATE"]',
            'VPC endpoints alone lead to it',
            NULL
        ) AS apart,
        CASE
            WHEN a.policy_std IS NULL THEN NULL
            WHEN a.policy_std <> '{}' AND o.arn IS NULL THEN 0
            WHEN a.endpoint_configuration_types IS NULL THEN NULL
            WHEN a.policy_std = '{}' OR o.is_sure THEN 1
        END AS is_open
    FROM aws_api_gateway_method AS m
    LEFT JOIN aws_api_gateway_rest_api AS a
        ON
            m.account_id = a.account_id
            AND m.region = a.region
            AND m.rest_api_id = a.api_id
    LEFT JOIN open_to_all AS o
        ON a.account_id = o.account_id AND a.region = o.region AND a.arn = o.arn
    WHERE m.http_method <> 'OPTIONS'
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.route_key AS what,
        r.authorization_type,
        r.api_key_required,
        iif(
            c.api_id IS NOT NULL AND r.route_key <> '$connect',
            'the connection is authorised, and not each message',
            NULL
        ) AS apart,
        1 AS is_open
    FROM aws_api_gatewayv2_route AS r
    LEFT JOIN connected AS c
        ON
            r.account_id = c.account_id
            AND r.region = c.region
            AND r.api_id = c.api_id
    WHERE r.route_key IS NULL OR r.route_key NOT LIKE 'OPTIONS %'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN authorization_type <> 'NONE' OR api_key_required THEN NULL
        WHEN apart IS NOT NULL THEN apart
        WHEN
            EXISTS (
                SELECT 1
                FROM json_each(:open_routes) AS r
                WHERE called.what GLOB r.value
            )
            THEN 'it is listed as open'
    END AS exempt,
    CASE
        WHEN authorization_type <> 'NONE' OR api_key_required THEN 1
        WHEN authorization_type IS NULL OR api_key_required IS NULL THEN NULL
        ELSE NOT is_open
    END AS compliant,
    coalesce(what || ' ', 'it ')
    || CASE
        WHEN authorization_type <> 'NONE' THEN 'asks for ' || authorization_type
        WHEN api_key_required THEN 'asks for an API key'
        WHEN authorization_type IS NULL OR api_key_required IS NULL
            THEN 'asks for what is not known'
        WHEN is_open THEN 'asks nobody who they are'
        WHEN is_open = 0 THEN 'asks nobody, but the policy of the API admits only some'
        ELSE 'asks nobody, and whom the API admits is not known'
    END AS actual
FROM called;
