-- title    = "Internet-facing application load balancers have a web ACL"
-- severity = "medium"
-- why      = "Without a web ACL every probe for a known flaw reaches the application."
-- fix      = "Associate a web ACL of the region with the load balancer."
-- docs     = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating.html"
-- controls = { prowler = ["elbv2_waf_acl_attached"], powerpipe = ["elb_application_lb_waf_enabled"], fsbp = ["ELB.16"] }
-- omits    = "Web ACLs of WAF Classic, and what the rules of a web ACL do, which wafv2/rules-present judges."
-- shared   = ["environment_tags", "unstated_environment"]
-- [params.envs]
-- about    = "Environments whose load balancers must have one; `*` stands for every load balancer."
-- default  = ["prod", "production"]

WITH named AS (
    SELECT
        account_id,
        region,
        arn,
        scheme,
        (
            SELECT t.value
            FROM json_each(:environment_tags) AS e
            INNER JOIN json_each(aws_ec2_application_load_balancer.tags) AS t
                ON lower(e.value) = lower(t.key)
            WHERE t.value <> ''
            ORDER BY e.key ASC, t.key ASC
            LIMIT 1
        ) AS environment
    FROM aws_ec2_application_load_balancer
),

found AS (
    SELECT
        b.*,
        exists(
            SELECT 1
            FROM json_each(:envs) AS e
            WHERE
                e.value = '*'
                OR lower(e.value) = lower(coalesce(b.environment, :unstated_environment))
                OR (b.environment IS NULL AND lower(:unstated_environment) = 'production')
        ) AS wanted,
        (
            SELECT group_concat(w.name, ', ')
            FROM aws_wafv2_web_acl AS w, json_each(w.associated_resources) AS r
            WHERE
                w.account_id = b.account_id
                AND w.region = b.region
                AND r.value = b.arn
        ) AS acls,
        exists(
            SELECT 1
            FROM aws_wafv2_web_acl AS w
            WHERE
                w.account_id = b.account_id
                AND w.region = b.region
                AND w.scope IS NOT 'CLOUDFRONT'
                AND w.associated_resources IS NULL
        ) AS is_unknown
    FROM named AS b
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN scheme = 'internal' THEN 'it is internal'
        WHEN NOT wanted
            THEN 'environment ' || coalesce(environment, :unstated_environment) || ' is not listed'
    END AS exempt,
    CASE
        WHEN acls IS NOT NULL THEN 1
        WHEN scheme IS NULL OR is_unknown THEN NULL
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
