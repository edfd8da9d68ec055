-- title    = "Every method and route leads to what exists and admits the API"
-- severity = "high"
-- why      = "A method whose function is gone, or does not admit the API, answers every request with an error."
-- fix      = "Point the integration at what exists, and let API Gateway invoke the function from this API's ARN."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-using-iam-policies-to-invoke-api.html"
-- omits    = "URLs, other services of AWS, functions of other accounts and regions, what stage variables name, what the role of an integration may do, and functions of authorisers."

WITH stages AS (
    SELECT
        account_id,
        region,
        rest_api_id AS api_id,
        name
    FROM aws_api_gateway_stage
    UNION ALL
    SELECT
        account_id,
        region,
        api_id,
        name
    FROM aws_api_gatewayv2_stage
),

links AS (
    SELECT
        account_id,
        region,
        id,
        status
    FROM aws_api_gateway_vpc_link
    UNION ALL
    SELECT
        account_id,
        region,
        vpc_link_id,
        status
    FROM aws_api_gatewayv2_vpc_link
),

balancers AS (
    SELECT
        account_id,
        region,
        arn
    FROM aws_ec2_load_balancer_listener
    UNION ALL
    SELECT
        account_id,
        region,
        arn
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn
    FROM aws_ec2_network_load_balancer
),

-- What follows the stage in the ARN that a function sees; {any} is every method at once.
endpoints AS MATERIALIZED (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.rest_api_id AS api_id,
        '/' || replace(m.http_method, 'ANY', '{any}') || m.path AS called,
        m.integration_target_type AS kind,
        m.integration_target AS target,
        m.method_integration ->> '$.ConnectionType' AS connection_type,
        m.method_integration ->> '$.ConnectionId' AS connection_id,
        m.method_integration ->> '$.Credentials' AS credentials
    FROM aws_api_gateway_method AS m
    UNION ALL
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.api_id,
        '/' || CASE
            WHEN r.route_key LIKE 'ANY /%' THEN '{any}' || substr(r.route_key, 5)
            WHEN r.route_key LIKE '% /%' THEN replace(r.route_key, ' /', '/')
            ELSE r.route_key
        END AS called,
        CASE
            WHEN r.target IS NOT NULL AND i.arn IS NOT NULL THEN i.integration_target_type
            WHEN r.target IS NULL AND r.route_key IN ('$connect', '$disconnect') THEN 'unneeded'
            ELSE 'none'
        END AS kind,
        i.integration_target AS target,
        i.connection_type,
        i.connection_id,
        i.credentials_arn AS credentials
    FROM aws_api_gatewayv2_route AS r
    LEFT JOIN aws_api_gatewayv2_integration AS i
        ON
            r.account_id = i.account_id
            AND r.region = i.region
            AND r.api_id = i.api_id
            AND r.target = 'integrations/' || i.integration_id
),

-- An alias or a version may stand behind the function's name.
invoked AS MATERIALIZED (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        e.target,
        e.called,
        e.credentials,
        s.name AS stage,
        replace(substr(e.arn, 1, instr(e.arn, '::') - 1), ':apigateway:', ':execute-api:')
        || ':'
        || e.account_id
        || ':'
        || e.api_id
        || '/'
        || s.name
        || e.called AS source_arn,
        substr(e.target, 1, instr(e.target, ':function:') + 9)
        || substr(
            substr(e.target, instr(e.target, ':function:') + 10),
            1,
            instr(substr(e.target, instr(e.target, ':function:') + 10) || ':', ':') - 1
        ) AS function_arn
    FROM endpoints AS e
    LEFT JOIN stages AS s
        ON e.account_id = s.account_id AND e.region = s.region AND e.api_id = s.api_id
    WHERE
        e.kind = 'lambda'
        AND e.target LIKE 'arn:%:lambda:' || e.region || ':' || e.account_id || ':function:%'
),

-- What names an alias is admitted by the policy of the alias alone.
policied AS MATERIALIZED (
    SELECT
        i.*,
        f.arn IS NOT NULL AS is_there,
        CASE
            WHEN f.arn IS NULL THEN NULL
            WHEN i.target = f.arn THEN 1
            ELSE a.arn IS NOT NULL
        END AS is_read,
        iif(i.target = f.arn, f.policy_std, a.policy_std) IS NOT NULL AS has_policy
    FROM invoked AS i
    LEFT JOIN aws_lambda_function AS f
        ON
            i.account_id = f.account_id
            AND i.region = f.region
            AND i.function_arn = f.arn
    LEFT JOIN aws_lambda_alias AS a
        ON i.account_id = a.account_id AND i.region = a.region AND i.target = a.arn
),

access AS (
    SELECT * FROM aws_lambda_function_access
    UNION ALL
    SELECT * FROM aws_lambda_alias_access
),

-- How far the policy lets a stage in: 1 yes, 0.5 where it asks what cannot be told here.
admission AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        p.stage,
        p.is_there,
        p.is_read,
        p.has_policy,
        p.credentials,
        (
            SELECT max(iif(x.is_conditional, 0.5, 1))
            FROM access AS x
            WHERE
                x.account_id = p.account_id
                AND x.region = p.region
                AND x.arn = p.target
                AND (
                    x.principal_type = 'anyone'
                    OR (
                        x.principal_type IN ('service', 'service_for_anyone')
                        AND x.principal IN ('*', 'apigateway.amazonaws.com')
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(x.may) AS d
                    WHERE d.value = 'lambda:invokefunction'
                )
                AND (
                    x.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(x.account_ids) AS d
                        WHERE d.value = p.account_id
                    )
                )
                AND (
                    x.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(x.source_arns) AS d
                        WHERE p.source_arn GLOB d.value
                    )
                )
        ) AS admits
    FROM policied AS p
),

functions AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_there) AS is_there,
        min(is_read) AS is_read,
        min(has_policy) AS has_policy,
        count(stage) AS stages,
        max(credentials IS NOT NULL) AS has_role,
        min(coalesce(admits, 0)) AS admits,
        group_concat(iif(coalesce(admits, 0) = 0, stage, NULL), ', ') AS refused
    FROM admission
    GROUP BY account_id, region, arn
),

found AS (
    SELECT
        e.*,
        f.is_there,
        f.is_read,
        f.has_policy,
        f.stages,
        f.has_role,
        f.admits,
        f.refused,
        f.arn IS NOT NULL AS is_own_function,
        e.connection_type = 'VPC_LINK' AS has_link,
        e.connection_id LIKE '%${stageVariables.%' AS link_varies,
        (
            SELECT max(coalesce(l.status, 'unread'))
            FROM links AS l
            WHERE
                l.account_id = e.account_id
                AND l.region = e.region
                AND l.id = e.connection_id
        ) AS link_status,
        exists(
            SELECT 1
            FROM balancers AS b
            WHERE
                b.account_id = e.account_id
                AND b.region = e.region
                AND b.arn = e.target
        ) AS has_balancer
    FROM endpoints AS e
    LEFT JOIN functions AS f
        ON e.account_id = f.account_id AND e.region = f.region AND e.arn = f.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN kind = 'unneeded' THEN 'a connection needs no integration'
        WHEN kind = 'variable' OR (has_link AND link_varies)
            THEN 'a stage variable says what it calls'
        WHEN kind = 'lambda' AND NOT is_own_function
            THEN 'its function is of another account or region: ' || target
        WHEN kind = 'lambda' AND is_there AND NOT has_role AND stages = 0
            THEN 'no stage of the API calls it'
        WHEN has_link THEN NULL
        WHEN kind = 'service' THEN 'it calls ' || target || ', which is not looked at'
        WHEN kind = 'http' THEN 'it calls ' || target || ', which is not looked at'
    END AS exempt,
    CASE
        WHEN kind = 'none' THEN 0
        WHEN kind = 'mock' THEN 1
        WHEN has_link AND link_status IS NULL THEN 0
        WHEN has_link AND link_status NOT IN ('AVAILABLE', 'unread') THEN 0
        WHEN kind IS NULL OR (has_link AND link_status = 'unread') THEN NULL
        WHEN kind = 'listener' THEN has_balancer
        WHEN has_link THEN 1
        WHEN kind = 'lambda' AND NOT is_there THEN 0
        WHEN kind = 'lambda' AND has_role THEN 1
        WHEN kind = 'lambda' AND (NOT is_read OR NOT has_policy) THEN NULL
        WHEN kind = 'lambda' AND admits = 0 THEN 0
        WHEN kind = 'lambda' AND admits = 1 THEN 1
    END AS compliant,
    CASE
        WHEN kind IS NULL THEN 'what it calls is not known'
        WHEN kind = 'none' THEN 'it has no integration'
        WHEN kind = 'mock' THEN 'it answers itself'
        WHEN has_link AND link_status IS NULL
            THEN 'its VPC link ' || coalesce(connection_id, '') || ' does not exist'
        WHEN has_link AND link_status = 'unread'
            THEN 'the state of its VPC link ' || connection_id || ' is not known'
        WHEN has_link AND link_status <> 'AVAILABLE'
            THEN 'its VPC link ' || connection_id || ' is ' || link_status
        WHEN kind = 'listener' AND NOT has_balancer THEN target || ' does not exist'
        WHEN kind = 'lambda' AND NOT is_there THEN target || ' does not exist'
        WHEN kind = 'lambda' AND has_role THEN 'it calls ' || target || ' with a role'
        WHEN kind = 'lambda' AND stages = 0 THEN 'it calls ' || target || ', for no stage'
        WHEN kind = 'lambda' AND NOT is_read
            THEN target || ' is a version whose policy is not read, or does not exist'
        WHEN kind = 'lambda' AND NOT has_policy
            THEN target || ' has a policy that is not known'
        WHEN kind = 'lambda' AND admits = 0
            THEN target || ' does not admit ' || called || ' of the stages ' || refused
        WHEN kind = 'lambda' AND admits < 1
            THEN target || ' admits it on conditions that cannot be judged'
        ELSE 'it calls ' || coalesce(target, 'what a VPC link leads to')
    END AS actual
FROM found;
