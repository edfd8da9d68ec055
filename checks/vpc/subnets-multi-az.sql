-- title    = "VPCs span several Availability Zones"
-- severity = "high"
-- why      = "A VPC with subnets in one zone loses everything in it together with that zone."
-- fix      = "Add subnets in further Availability Zones to the VPC."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
-- controls = { prowler = ["vpc_subnet_different_az"] }
-- [params.min_azs]
-- about    = "Availability Zones that the subnets of a VPC must span."
-- default  = 2

-- The name of an Availability Zone is the region's and one letter; Local Zones have longer ones.
WITH zone AS (
    SELECT DISTINCT
        account_id,
        region,
        vpc_id,
        availability_zone
    FROM aws_vpc_subnet
    WHERE availability_zone IS NULL OR availability_zone GLOB region || '?'
    ORDER BY account_id, region, vpc_id, availability_zone
),

zones AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(availability_zone) AS known,
        count(*) AS possible,
        group_concat(availability_zone, ', ') AS names
    FROM zone
    GROUP BY account_id, region, vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id
            THEN 'account ' || v.owner_id || ' owns the VPC and shares only some subnets'
        WHEN NOT EXISTS (
            SELECT 1
            FROM aws_vpc_subnet AS s
            WHERE
                s.account_id = v.account_id AND s.region = v.region AND s.vpc_id = v.vpc_id
        ) THEN 'the VPC has no subnets'
    END AS exempt,
    CASE
        WHEN coalesce(z.known, 0) >= :min_azs THEN 1
        WHEN z.possible > z.known THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN coalesce(z.known, 0) = 0 THEN 'no subnet in a known Availability Zone'
        WHEN z.known = 1 THEN 'subnets in 1 Availability Zone: ' || z.names
        ELSE 'subnets in ' || z.known || ' Availability Zones: ' || z.names
    END AS actual
FROM aws_vpc AS v
LEFT JOIN zones AS z
    ON v.account_id = z.account_id AND v.region = z.region AND v.vpc_id = z.vpc_id;
