-- title    = "Stages write access and execution logs that can arrive"
-- severity = "high"
-- why      = "Without logs nobody can tell who called, what failed, or what an attacker tried."
-- fix      = "Name a log group for access logs, set the execution log level, and give API Gateway a role that may write logs."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"
-- controls = { prowler = ["apigateway_restapi_logging_enabled", "apigatewayv2_api_access_logging_enabled"], fsbp = ["APIGateway.1", "APIGateway.9"] }
-- omits    = "Whether a delivery stream is there, the format of access logs, and policies of the organisation. HTTP APIs have no execution logs, and write without the account's role."
-- [params.level]
-- about    = "Execution logs that are asked for: `ERROR`, `INFO`, or `OFF` for none."
-- default  = "ERROR"
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH roles AS (
    SELECT
        a.account_id,
        a.region,
        a.cloudwatch_role_arn,
        CASE
            WHEN a.cloudwatch_role_arn IS NULL THEN 0
            WHEN p.is_allowed = 0 THEN 0
            WHEN r.assume_role_policy_std IS NULL THEN NULL
            WHEN
                NOT EXISTS (
                    SELECT 1
                    FROM aws_iam_role_access AS t
                    WHERE
                        t.account_id = r.account_id
                        AND t.arn = r.arn
                        AND t.principal IN ('*', 'apigateway.amazonaws.com')
                        AND EXISTS (
                            SELECT 1
                            FROM json_each(t.may) AS x
                            WHERE x.value = 'sts:assumerole'
                        )
                )
                THEN 0
            ELSE iif(:trust_account_policies, p.is_allowed, NULL)
        END AS may_write
    FROM aws_api_gateway_account AS a
    LEFT JOIN aws_api_gateway_account_permission AS p
        ON a.account_id = p.account_id AND a.region = p.region AND a.arn = p.arn
    LEFT JOIN aws_iam_role AS r
        ON a.account_id = r.account_id AND a.cloudwatch_role_arn = r.arn
),

levels AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        min(
            CASE m.value ->> '$.LoggingLevel'
                WHEN 'INFO' THEN 2 WHEN 'ERROR' THEN 1 ELSE 0
            END
        ) AS level,
        max(m.key = '*/*') AS has_default
    FROM aws_api_gateway_stage AS s
    CROSS JOIN json_each(s.method_settings) AS m
    GROUP BY s.account_id, s.region, s.arn
),

stages AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.access_log_settings,
        CASE
            WHEN s.method_settings IS NULL THEN NULL
            WHEN l.has_default THEN l.level
            ELSE 0
        END AS level,
        1 AS has_execution_logs
    FROM aws_api_gateway_stage AS s
    LEFT JOIN levels AS l
        ON s.account_id = l.account_id AND s.region = l.region AND s.arn = l.arn
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.access_log_settings,
        iif(
            s.route_settings IS NULL,
            NULL,
            (
                SELECT min(CASE x.value WHEN 'INFO' THEN 2 WHEN 'ERROR' THEN 1 ELSE 0 END)
                FROM (
                    SELECT s.default_route_logging_level AS value
                    UNION ALL
                    -- A route without a level of its own has that of the stage.
                    SELECT r.value ->> '$.LoggingLevel'
                    FROM json_each(s.route_settings) AS r
                    WHERE r.value ->> '$.LoggingLevel' IS NOT NULL
                ) AS x
            )
        ) AS level,
        a.protocol_type = 'WEBSOCKET' AS has_execution_logs
    FROM aws_api_gatewayv2_stage AS s
    LEFT JOIN aws_api_gatewayv2_api AS a
        ON
            s.account_id = a.account_id
            AND s.region = a.region
            AND s.api_id = a.api_id
),

found AS (
    SELECT
        s.*,
        s.access_log_settings ->> '$.DestinationArn' AS destination,
        CASE
            WHEN s.access_log_settings IS NULL THEN NULL
            WHEN s.access_log_settings = '{}' THEN 0
            WHEN (s.access_log_settings ->> '$.DestinationArn') LIKE 'arn:%:firehose:%' THEN 1
            ELSE
                EXISTS (
                    SELECT 1
                    FROM aws_cloudwatch_log_group AS g
                    WHERE
                        g.account_id = s.account_id
                        AND g.region = s.region
                        AND rtrim(g.arn, ':*')
                        = rtrim(s.access_log_settings ->> '$.DestinationArn', ':*')
                )
        END AS has_access_logs,
        s.level
        >= CASE upper(:level) WHEN 'INFO' THEN 2 WHEN 'ERROR' THEN 1 ELSE 0 END AS has_level,
        r.account_id IS NOT NULL AS has_settings,
        r.cloudwatch_role_arn,
        r.may_write,
        -- A stream is written to without the account's role.
        upper(:level) <> 'OFF'
        OR (s.access_log_settings ->> '$.DestinationArn') NOT LIKE 'arn:%:firehose:%' AS asks_role
    FROM stages AS s
    LEFT JOIN roles AS r
        ON s.account_id = r.account_id AND s.region = r.region
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN has_access_logs = 0 THEN 0
        WHEN has_execution_logs AND (has_level = 0 OR (asks_role AND may_write = 0)) THEN 0
        WHEN has_access_logs IS NULL OR has_execution_logs IS NULL THEN NULL
        WHEN NOT has_execution_logs THEN 1
        WHEN has_level AND (may_write OR NOT asks_role) THEN 1
    END AS compliant,
    CASE
        WHEN has_access_logs IS NULL THEN 'its access logs are not known'
        WHEN access_log_settings = '{}' THEN 'it has no access logs'
        WHEN NOT has_access_logs
            THEN 'access logs go to ' || destination || ', which does not exist'
        ELSE 'access logs go to ' || destination
    END
    || CASE
        WHEN has_execution_logs = 0 THEN ''
        WHEN has_execution_logs IS NULL THEN ', whether it has execution logs is not known'
        WHEN has_level IS NULL THEN ', its execution logs are not known'
        WHEN NOT has_level
            THEN
                ', execution logs are '
                || CASE level WHEN 1 THEN 'ERROR' ELSE 'OFF' END
                || ' for some or all methods'
        ELSE ', execution logs are on'
    END
    || CASE
        WHEN has_execution_logs = 0 OR NOT asks_role THEN ''
        WHEN NOT has_settings THEN ', the account''s role for logs is not known'
        WHEN cloudwatch_role_arn IS NULL THEN ', the account has no role for logs'
        WHEN may_write = 0 THEN ', ' || cloudwatch_role_arn || ' cannot write logs'
        WHEN may_write IS NULL
            THEN ', whether ' || cloudwatch_role_arn || ' can write logs is not known'
        ELSE ''
    END AS actual
FROM found;
