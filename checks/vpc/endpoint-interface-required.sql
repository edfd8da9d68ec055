-- title    = "VPCs have the interface endpoints that were asked for"
-- severity = "medium"
-- why      = "Without the endpoint, calls to the service leave the private network, and fail where there is no way out."
-- fix      = "Create an interface endpoint for the service in the VPC, with private DNS."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
-- controls = { prowler = ["vpc_endpoint_for_ec2_enabled"], powerpipe = ["vpc_configured_to_use_interface_endpoint_for_ecr_api", "vpc_configured_to_use_interface_endpoint_for_ssm"] }
-- omits    = "Endpoints of a central VPC that others reach over a transit gateway or a peering connection."
-- [params.services]
-- about    = "Services that each VPC with network interfaces needs, by the end of the endpoint's name: ecr.api, logs."
-- type     = "strings"

WITH used AS (
    SELECT DISTINCT
        account_id,
        region,
        vpc_id
    FROM aws_ec2_network_interface
),

wanted AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        w.value AS service,
        (
            SELECT max(lower(e.state) = 'available')
            FROM aws_vpc_endpoint AS e
            WHERE
                e.account_id = v.account_id
                AND e.region = v.region
                AND e.vpc_id = v.vpc_id
                AND lower(e.vpc_endpoint_type) = 'interface'
                AND (
                    e.service_name = w.value
                    OR e.service_name LIKE '%.' || v.region || '.' || w.value
                )
        ) AS is_there
    FROM aws_vpc AS v
    CROSS JOIN json_each(:services) AS w
    ORDER BY v.account_id, v.region, v.arn, w.key
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        min(coalesce(is_there, 0)) AS compliant,
        group_concat(
            iif(is_there, NULL, service || iif(is_there = 0, ' (not available)', '')), ', '
        ) AS missing,
        group_concat(service, ', ') AS services
    FROM wanted
    GROUP BY account_id, region, arn
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id
            THEN 'account ' || v.owner_id || ' owns the VPC and its endpoints'
        WHEN u.vpc_id IS NULL THEN 'the VPC has no network interface'
        WHEN j.arn IS NULL THEN 'no service is asked for'
    END AS exempt,
    j.compliant,
    CASE
        WHEN j.missing IS NOT NULL THEN 'no interface endpoint for ' || j.missing
        WHEN j.arn IS NULL THEN 'no service is asked for'
        ELSE 'interface endpoints for ' || j.services
    END AS actual
FROM aws_vpc AS v
LEFT JOIN used AS u
    ON v.account_id = u.account_id AND v.region = u.region AND v.vpc_id = u.vpc_id
LEFT JOIN judged AS j
    ON v.account_id = j.account_id AND v.region = j.region AND v.arn = j.arn;
