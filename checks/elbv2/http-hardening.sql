-- title    = "Application load balancers drop malformed requests"
-- severity = "low"
-- why      = "A header or request that the load balancer and its targets read differently smuggles requests past every check."
-- fix      = "Drop invalid header fields, and set the desync mitigation mode to defensive or strictest."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"
-- controls = { prowler = ["elbv2_alb_drop_invalid_header_fields_enabled", "elbv2_desync_mitigation_mode"], fsbp = ["ELB.4", "ELB.12"] }

WITH settings AS (
    SELECT
        account_id,
        region,
        arn,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(b.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'routing.http.drop_invalid_header_fields.enabled'
        ) AS drops,
        (
            SELECT a.value ->> 'Value'
            FROM json_each(b.load_balancer_attributes) AS a
            WHERE (a.value ->> 'Key') = 'routing.http.desync_mitigation_mode'
        ) AS mode
    FROM aws_ec2_application_load_balancer AS b
)

SELECT
    account_id,
    region,
    arn AS resource,
    drops = 'true' AND mode IN ('defensive', 'strictest') AS compliant,
    CASE drops
        WHEN 'true' THEN 'invalid header fields are dropped'
        WHEN 'false' THEN 'invalid header fields are kept'
        ELSE 'AWS does not say whether invalid header fields are dropped'
    END
    || coalesce(
        ', the desync mitigation mode is ' || mode,
        ', the desync mitigation mode is not known'
    ) AS actual
FROM settings;
