-- title    = "No classic load balancer is in use but those allowed, kept in order"
-- severity = "low"
-- why      = "Classic load balancers know neither rules, nor web ACLs, nor current TLS, and AWS develops them no further."
-- fix      = "Move the service to an application or network load balancer."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html"
-- controls = { powerpipe = ["elb_classic_lb_use_tls_https_listeners", "elb_classic_lb_multiple_az_configured", "elb_classic_lb_cross_zone_load_balancing_enabled", "ec2_classic_lb_connection_draining_enabled"], fsbp = ["ELB.3", "ELB.7", "ELB.9", "ELB.10"] }
-- [params.allowed]
-- about    = "Names of classic load balancers that may stay; `*` stands for any characters."
-- default  = []

WITH judged AS (
    SELECT
        account_id,
        region,
        arn,
        connection_draining_enabled,
        access_log_enabled,
        cross_zone_load_balancing_enabled,
        exists(
            SELECT 1 FROM json_each(:allowed) AS a
            WHERE aws_ec2_classic_load_balancer.name GLOB a.value
        ) AS is_allowed,
        iif(
            listener_descriptions IS NULL,
            NULL,
            listener_descriptions <> '[]'
            AND NOT EXISTS (
                SELECT 1
                FROM json_each(aws_ec2_classic_load_balancer.listener_descriptions) AS l
                WHERE upper(coalesce(l.value ->> '$.Listener.Protocol', '')) NOT IN ('HTTPS', 'SSL')
            )
        ) AS has_tls,
        iif(
            availability_zones IS NULL,
            NULL,
            (
                SELECT count(DISTINCT z.value) > 1
                FROM json_each(aws_ec2_classic_load_balancer.availability_zones) AS z
            )
        ) AS has_zones
    FROM aws_ec2_classic_load_balancer
)

SELECT
    account_id,
    region,
    arn AS resource,
    is_allowed AND has_tls AND has_zones AND connection_draining_enabled
    AND access_log_enabled AND cross_zone_load_balancing_enabled AS compliant,
    CASE
        WHEN NOT is_allowed THEN 'it is not among those allowed'
        WHEN has_tls = 0 THEN 'a listener is without TLS'
        WHEN has_zones = 0 THEN 'it stands in one zone'
        WHEN connection_draining_enabled = 0 THEN 'connections are not drained'
        WHEN access_log_enabled = 0 THEN 'access logs are off'
        WHEN cross_zone_load_balancing_enabled = 0 THEN 'requests stay in their zone'
        WHEN
            has_tls AND has_zones AND connection_draining_enabled
            AND access_log_enabled AND cross_zone_load_balancing_enabled
            THEN 'it is allowed and in order'
        ELSE 'how it is set up is not known'
    END AS actual
FROM judged;
