-- title    = "Each tier has a subnet in every Availability Zone of its VPC"
-- severity = "medium"
-- why      = "A tier that is missing from a zone cannot take over there, though the other tiers of the VPC can."
-- fix      = "Add a subnet of the tier in the zone where it is missing."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
-- [params.min_azs]
-- about    = "Availability Zones that each tier must span at least."
-- default  = 2

-- Of a subnet whose tier nothing states, its routes tell.
WITH way AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(
            CASE
                WHEN state = 'blackhole' THEN 0
                WHEN target_type IN ('internet_gateway', 'carrier_gateway') THEN 1
                ELSE 0
            END
        ) AS is_public,
        max(target_type IS NULL AND coalesce(state, '') <> 'blackhole') AS is_unsure
    FROM aws_vpc_route_table_way
    GROUP BY account_id, region, route_table_id
),

-- The name of an Availability Zone is the region's and one letter; Local Zones have longer ones.
subnet AS (
    SELECT
        s.account_id,
        s.region,
        s.vpc_id,
        s.availability_zone,
        coalesce(
            s.tier,
            CASE
                WHEN w.is_public = 1 THEN 'public'
                WHEN w.is_unsure = 0 THEN 'private'
            END
        ) AS tier
    FROM aws_vpc_subnet AS s
    LEFT JOIN way AS w
        ON
            s.account_id = w.account_id
            AND s.region = w.region
            AND s.route_table_id = w.route_table_id
    WHERE s.availability_zone IS NULL OR s.availability_zone GLOB s.region || '?'
),

vpc AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(DISTINCT availability_zone) AS zones,
        max(availability_zone IS NULL OR tier IS NULL) AS is_unsure
    FROM subnet
    GROUP BY account_id, region, vpc_id
),

zone AS (
    SELECT DISTINCT
        account_id,
        region,
        vpc_id,
        tier,
        availability_zone
    FROM subnet
    WHERE tier IS NOT NULL
    ORDER BY account_id, region, vpc_id, tier, availability_zone
),

tier AS (
    SELECT
        account_id,
        region,
        vpc_id,
        tier,
        count(availability_zone) AS zones,
        group_concat(availability_zone, ', ') AS names
    FROM zone
    GROUP BY account_id, region, vpc_id, tier
    ORDER BY account_id, region, vpc_id, tier
),

judged AS (
    SELECT
        t.account_id,
        t.region,
        t.vpc_id,
        group_concat(
            iif(
                t.zones < v.zones OR t.zones < :min_azs,
                t.tier || ' (' || coalesce(t.names, 'no zone') || ')',
                NULL
            ),
            ', '
        ) AS narrow,
        group_concat(t.tier, ', ') AS tiers
    FROM tier AS t
    INNER JOIN vpc AS v
        ON t.account_id = v.account_id AND t.region = v.region AND t.vpc_id = v.vpc_id
    GROUP BY t.account_id, t.region, t.vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id
            THEN 'account ' || v.owner_id || ' owns the VPC and shares only some subnets'
        WHEN c.vpc_id IS NULL THEN 'the VPC has no subnets in Availability Zones'
    END AS exempt,
    CASE
        WHEN c.is_unsure THEN NULL
        ELSE j.narrow IS NULL
    END AS compliant,
    CASE
        WHEN c.vpc_id IS NULL THEN 'no subnets'
        WHEN c.is_unsure THEN 'the zone or the tier of a subnet is not known'
        WHEN j.narrow IS NOT NULL
            THEN 'not in all of ' || max(c.zones, :min_azs) || ' zones: ' || j.narrow
        ELSE 'each in ' || c.zones || ' zones: ' || j.tiers
    END AS actual
FROM aws_vpc AS v
LEFT JOIN vpc AS c
    ON v.account_id = c.account_id AND v.region = c.region AND v.vpc_id = c.vpc_id
LEFT JOIN judged AS j
    ON v.account_id = j.account_id AND v.region = j.region AND v.vpc_id = j.vpc_id;
