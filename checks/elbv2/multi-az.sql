-- title    = "Load balancers stand in more than one Availability Zone"
-- severity = "high"
-- why      = "A load balancer in one zone is gone when that zone fails, however many targets the others hold."
-- fix      = "Add a subnet in another Availability Zone to the load balancer."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
-- controls = { prowler = ["elbv2_is_in_multiple_az"], powerpipe = ["elb_application_gateway_network_lb_multiple_az_configured"], fsbp = ["ELB.13"] }
-- [params.min_azs]
-- about    = "Availability Zones that each load balancer has a subnet in."
-- default  = 2

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        availability_zones
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        availability_zones
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        availability_zones
    FROM aws_ec2_gateway_load_balancer
),

counted AS (
    SELECT
        *,
        (
            SELECT count(DISTINCT z.value ->> 'ZoneName')
            FROM json_each(balancers.availability_zones) AS z
        ) AS zones,
        (
            SELECT group_concat(z.value ->> 'ZoneName', ', ')
            FROM json_each(balancers.availability_zones) AS z
        ) AS names
    FROM balancers
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(availability_zones IS NULL, NULL, zones >= :min_azs) AS compliant,
    CASE
        WHEN availability_zones IS NULL THEN 'its zones are not known'
        WHEN zones = 0 THEN 'it stands in no zone'
        ELSE 'it stands in ' || names
    END AS actual
FROM counted;
