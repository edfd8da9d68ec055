-- title    = "Plain HTTP listeners only redirect to HTTPS"
-- severity = "medium"
-- why      = "What is served over plain HTTP can be read and changed by whoever sits on the way."
-- fix      = "Make the default action and every rule of the listener a redirect to HTTPS."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html"
-- controls = { powerpipe = ["elb_application_lb_redirect_http_request_to_https"], fsbp = ["ELB.1"] }

WITH listeners AS (
    SELECT
        account_id,
        region,
        arn,
        default_actions,
        protocol
    FROM aws_ec2_load_balancer_listener
    WHERE
        arn LIKE '%:listener/app/%'
        AND coalesce(protocol, 'HTTP') = 'HTTP'
),

actions AS (
    SELECT
        account_id,
        region,
        arn,
        default_actions AS actions
    FROM listeners
    UNION ALL
    SELECT
        l.account_id,
        l.region,
        l.arn,
        r.actions
    FROM listeners AS l
    INNER JOIN aws_ec2_load_balancer_listener_rule AS r
        ON
            l.account_id = r.account_id
            AND l.region = r.region
            AND l.arn = r.listener_arn
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        -- The default action, and the default rule that says the same.
        count(*) > 1 AS is_whole,
        max(actions IS NULL) AS is_unknown,
        max(
            actions = '[]' OR EXISTS (
                SELECT 1
                FROM json_each(actions.actions) AS a
                WHERE
                    (a.value ->> 'Type') <> 'redirect'
                    OR coalesce(a.value ->> '$.RedirectConfig.Protocol', '') <> 'HTTPS'
            )
        ) AS is_open
    FROM actions
    GROUP BY account_id, region, arn
)

SELECT
    l.account_id,
    l.region,
    l.arn AS resource,
    CASE
        WHEN l.protocol IS NULL THEN NULL
        WHEN j.is_open THEN 0
        WHEN j.is_unknown OR NOT j.is_whole THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN l.protocol IS NULL THEN 'its protocol is not known'
        WHEN j.is_open THEN 'it does more than redirect to HTTPS'
        WHEN j.is_unknown OR NOT j.is_whole THEN 'its rules are not known'
        ELSE 'it only redirects to HTTPS'
    END AS actual
FROM listeners AS l
INNER JOIN judged AS j
    ON l.account_id = j.account_id AND l.region = j.region AND l.arn = j.arn;
