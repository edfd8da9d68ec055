-- title    = "Connected VPCs have CIDR blocks that do not overlap"
-- severity = "high"
-- why      = "Addresses that two connected VPCs share reach only the nearer one, so part of the traffic goes astray."
-- fix      = "Move one of the VPCs to a CIDR block of its own, or disconnect them."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
-- omits    = "Peerings between transit gateways, and route tables of a transit gateway that keep its VPCs apart."

WITH link AS (
    SELECT
        account_id,
        region,
        requester_vpc_id AS vpc_id,
        id AS via,
        accepter_vpc_id AS other_vpc_id
    FROM aws_vpc_peering_connection
    WHERE status_code = 'active'
    UNION
    SELECT
        account_id,
        region,
        accepter_vpc_id AS vpc_id,
        id AS via,
        requester_vpc_id AS other_vpc_id
    FROM aws_vpc_peering_connection
    WHERE status_code = 'active'
    UNION
    -- What else is attached to a transit gateway of another account cannot be seen.
    SELECT
        a.account_id,
        a.region,
        a.resource_id AS vpc_id,
        a.transit_gateway_id AS via,
        iif(a.transit_gateway_owner_id <> a.account_id, '', b.resource_id) AS other_vpc_id
    FROM aws_ec2_transit_gateway_vpc_attachment AS a
    LEFT JOIN aws_ec2_transit_gateway_vpc_attachment AS b
        ON
            a.account_id = b.account_id
            AND a.region = b.region
            AND a.transit_gateway_id = b.transit_gateway_id
            AND a.resource_id <> b.resource_id
            AND b.resource_type = 'vpc'
            AND b.state IN ('available', 'modifying')
    WHERE
        a.resource_type = 'vpc'
        AND a.state IN ('available', 'modifying')
        AND (b.resource_id IS NOT NULL OR a.transit_gateway_owner_id <> a.account_id)
),

block AS (
    SELECT
        p.account_id,
        p.region,
        p.vpc_peering_connection_id AS via,
        p.vpc_id,
        p.cidr_block,
        p.cidr_block_first,
        p.cidr_block_last
    FROM aws_vpc_peering_connection_cidr_block AS p
    UNION
    SELECT
        l.account_id,
        l.region,
        l.via,
        l.other_vpc_id AS vpc_id,
        c.cidr_block,
        c.cidr_block_first,
        c.cidr_block_last
    FROM link AS l
    INNER JOIN aws_vpc_cidr_block AS c
        ON
            l.account_id = c.account_id
            AND l.region = c.region
            AND l.other_vpc_id = c.vpc_id
            AND coalesce(c.state, 'associated') IN ('associated', 'associating')
),

clash AS (
    SELECT
        l.account_id,
        l.region,
        l.vpc_id,
        c.cidr_block || ' overlaps ' || b.cidr_block || ' of ' || l.other_vpc_id
        || ' over ' || l.via AS overlap
    FROM link AS l
    INNER JOIN aws_vpc_cidr_block AS c
        ON
            l.account_id = c.account_id
            AND l.region = c.region
            AND l.vpc_id = c.vpc_id
            AND coalesce(c.state, 'associated') IN ('associated', 'associating')
    INNER JOIN block AS b
        ON
            l.account_id = b.account_id
            AND l.region = b.region
            AND l.via = b.via
            AND l.other_vpc_id = b.vpc_id
            AND length(c.cidr_block_first) = length(b.cidr_block_first)
            AND c.cidr_block_first <= b.cidr_block_last
            AND c.cidr_block_last >= b.cidr_block_first
    ORDER BY l.account_id, l.region, l.vpc_id, overlap
),

clashes AS (
    SELECT
        account_id,
        region,
        vpc_id,
        group_concat(overlap, ', ') AS overlaps
    FROM clash
    GROUP BY account_id, region, vpc_id
),

links AS (
    SELECT
        l.account_id,
        l.region,
        l.vpc_id,
        count(*) AS vpcs,
        min(
            CASE
                WHEN l.vpc_id NOT IN (SELECT c.vpc_id FROM aws_vpc_cidr_block AS c)
                    THEN l.vpc_id
                WHEN l.other_vpc_id = '' THEN 'what else is attached to ' || l.via
                WHEN b.vpc_id IS NULL THEN coalesce(l.other_vpc_id, 'the other side of ' || l.via)
            END
        ) AS unseen
    FROM link AS l
    LEFT JOIN (
        SELECT DISTINCT
            account_id,
            region,
            via,
            vpc_id
        FROM block
    ) AS b
        ON
            l.account_id = b.account_id
            AND l.region = b.region
            AND l.via = b.via
            AND l.other_vpc_id = b.vpc_id
    GROUP BY l.account_id, l.region, l.vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN c.overlaps IS NOT NULL THEN 0
        WHEN l.unseen IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    coalesce(
        c.overlaps,
        'the CIDR blocks of ' || l.unseen || ' are not known',
        'no overlap with ' || l.vpcs || iif(l.vpcs = 1, ' connected VPC', ' connected VPCs')
    ) AS actual
FROM aws_vpc AS v
INNER JOIN links AS l
    ON v.account_id = l.account_id AND v.region = l.region AND v.vpc_id = l.vpc_id
LEFT JOIN clashes AS c
    ON v.account_id = c.account_id AND v.region = c.region AND v.vpc_id = c.vpc_id;
