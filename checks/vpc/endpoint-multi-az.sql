-- title    = "Interface endpoints stand in several Availability Zones"
-- severity = "medium"
-- why      = "An endpoint in one zone takes the service away from the whole VPC when that zone fails."
-- fix      = "Add subnets of further Availability Zones to the endpoint."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html"
-- controls = { prowler = ["vpc_endpoint_multi_az_enabled"] }
-- [params.min_azs]
-- about    = "Availability Zones in which an endpoint must have a network interface."
-- default  = 2

WITH zone AS (
    SELECT DISTINCT
        e.account_id,
        e.region,
        e.arn,
        s.availability_zone
    FROM aws_vpc_endpoint AS e
    CROSS JOIN json_each(e.subnet_ids) AS i
    LEFT JOIN aws_vpc_subnet AS s
        ON
            e.account_id = s.account_id
            AND e.region = s.region
            AND i.value = s.subnet_id
    ORDER BY e.account_id, e.region, e.arn, s.availability_zone
),

zones AS (
    SELECT
        account_id,
        region,
        arn,
        count(availability_zone) AS known,
        count(*) AS possible,
        group_concat(availability_zone, ', ') AS names
    FROM zone
    GROUP BY account_id, region, arn
)

SELECT
    e.account_id,
    e.region,
    e.arn AS resource,
    iif(e.requester_managed = 1, 'an AWS service manages the endpoint', NULL) AS exempt,
    CASE
        WHEN coalesce(z.known, 0) >= :min_azs THEN 1
        WHEN e.subnet_ids IS NULL OR z.possible > z.known THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(e.service_name, 'the endpoint') || CASE
        WHEN coalesce(z.known, 0) = 0 THEN ' is in no subnet of a known zone'
        ELSE ' is in ' || z.names
    END || iif(z.possible > z.known, ', the zone of a subnet is not known', '') AS actual
FROM aws_vpc_endpoint AS e
LEFT JOIN zones AS z
    ON e.account_id = z.account_id AND e.region = z.region AND e.arn = z.arn
WHERE
    lower(e.vpc_endpoint_type) = 'interface'
    AND lower(coalesce(e.state, '')) NOT IN ('deleting', 'deleted');
