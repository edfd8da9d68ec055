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
        count(e.arn) AS endpoints,
        CASE
            WHEN max(lower(e.state) = 'available') = 1 THEN 1
            WHEN count(e.arn) > count(e.state) THEN NULL
            ELSE 0
        END AS is_there
    FROM aws_vpc AS v
    CROSS JOIN json_each(:services) AS w
    LEFT JOIN aws_vpc_endpoint AS e
        ON
            v.account_id = e.account_id
            AND v.region = e.region
            AND v.vpc_id = e.vpc_id
            AND lower(e.vpc_endpoint_type) = 'interface'
            AND (
                w.value = e.service_name
                OR e.service_name LIKE '%.' || v.region || '.' || w.value
            )
    GROUP BY v.account_id, v.region, v.arn, w.key
    ORDER BY v.account_id, v.region, v.arn, w.key
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN min(is_there) = 0 THEN 0
            WHEN count(is_there) = count(*) THEN 1
        END AS compliant,
        group_concat(
            CASE
                WHEN is_there THEN NULL
                WHEN is_there IS NULL THEN service || ' (in an unknown state)'
                ELSE service || iif(endpoints > 0, ' (not available)', '')
            END, ', '
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
