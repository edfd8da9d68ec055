-- title    = "Public stages of REST APIs have a web ACL"
-- severity = "medium"
-- why      = "Without a web ACL every probe for a known flaw reaches the application."
-- fix      = "Associate a web ACL of the region with the stage."
-- docs     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"
-- controls = { prowler = ["apigateway_restapi_waf_acl_attached"], fsbp = ["APIGateway.4"] }
-- omits    = "HTTP and WebSocket APIs, which take no web ACL, a web ACL of a distribution in front, and what the rules do, which wafv2/rules-present judges."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose stages must have one; `*` stands for every stage."
-- default  = ["prod", "production"]

WITH tagged AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.web_acl_arn,
        a.endpoint_configuration_types,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(s.tags) AS t ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS of_stage,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(a.tags) AS t ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS of_api
    FROM aws_api_gateway_stage AS s
    LEFT JOIN aws_api_gateway_rest_api AS a
        ON
            s.account_id = a.account_id
            AND s.region = a.region
            AND s.rest_api_id = a.api_id
),

named AS (
    SELECT
        account_id,
        region,
        arn,
        web_acl_arn,
        endpoint_configuration_types,
        coalesce(of_stage, of_api) AS environment
    FROM tagged
),

found AS (
    SELECT
        n.*,
        exists(
            SELECT 1
            FROM json_each(:envs) AS e
            WHERE
                e.value = '*'
                OR lower(e.value) = lower(coalesce(n.environment, :unstated_environment))
                OR (n.environment IS NULL AND lower(:unstated_environment) = 'production')
        ) AS wanted,
        coalesce(
            n.web_acl_arn,
            (
                SELECT group_concat(w.name, ', ')
                FROM aws_wafv2_web_acl AS w, json_each(w.associated_resources) AS r
                WHERE
                    w.account_id = n.account_id
                    AND w.region = n.region
                    AND r.value = n.arn
            )
        ) AS acls,
        exists(
            SELECT 1
            FROM aws_wafv2_web_acl AS w
            WHERE
                w.account_id = n.account_id
                AND w.region = n.region
                AND w.scope IS NOT 'CLOUDFRONT'
                AND w.associated_resources IS NULL
        ) AS is_unknown
    FROM named AS n
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN endpoint_configuration_types = '["PRIVATE"]' THEN 'VPC endpoints alone lead to it'
        WHEN NOT wanted
            THEN 'environment ' || coalesce(environment, :unstated_environment) || ' is not listed'
    END AS exempt,
    CASE
        WHEN acls IS NOT NULL THEN 1
        WHEN endpoint_configuration_types IS NULL OR is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN acls IS NOT NULL THEN 'it has the web ACL ' || acls
        WHEN is_unknown THEN 'what the web ACLs protect is not known'
        ELSE 'it has no web ACL'
    END
    || iif(
        environment IS NULL,
        ', no tag names the environment: judged as ' || :unstated_environment,
        ''
    ) AS actual
FROM found;
