-- title    = "Peering connections are active and routed"
-- severity = "medium"
-- why      = "A connection without routes on its side carries nothing, and one that nobody accepts expires unseen."
-- fix      = "Accept the connection or delete it, and add a route to the blocks of the other VPC on each side."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"
-- omits    = "Routes of a side in another account; a side in another region is judged there."

WITH side AS (
    SELECT
        account_id,
        region,
        arn,
        id,
        requester_vpc_id AS vpc_id,
        'accepter' AS other
    FROM aws_vpc_peering_connection
    WHERE
        status_code = 'active'
        AND requester_owner_id IS account_id
        AND coalesce(requester_region, region) = region
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        id,
        accepter_vpc_id AS vpc_id,
        'requester' AS other
    FROM aws_vpc_peering_connection
    WHERE
        status_code = 'active'
        AND accepter_owner_id IS account_id
        AND coalesce(accepter_region, region) = region
),

-- Which of the blocks of the other side does an active route of the VPC reach?
routed AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.vpc_id,
        (
            SELECT
                max(
                    CASE
                        WHEN r.state <> 'active' THEN 0
                        WHEN r.state IS NULL THEN NULL
                        WHEN r.destination_first IS NULL OR b.cidr_block_first IS NULL THEN NULL
                        ELSE
                            length(r.destination_first) = length(b.cidr_block_first)
                            AND r.destination_first <= b.cidr_block_last
                            AND r.destination_last >= b.cidr_block_first
                    END
                )
            FROM aws_vpc_route AS r
            LEFT JOIN aws_vpc_peering_connection_cidr_block AS b
                ON
                    s.account_id = b.account_id
                    AND s.region = b.region
                    AND s.id = b.vpc_peering_connection_id
                    AND s.other = b.side
            WHERE
                r.account_id = s.account_id
                AND r.region = s.region
                AND r.vpc_id = s.vpc_id
                AND r.vpc_peering_connection_id = s.id
        ) AS reaches,
        CASE
            WHEN s.vpc_id IS NULL THEN 1
            WHEN EXISTS (
                SELECT 1
                FROM aws_vpc_route AS r
                LEFT JOIN aws_vpc_peering_connection_cidr_block AS b
                    ON
                        s.account_id = b.account_id
                        AND s.region = b.region
                        AND s.id = b.vpc_peering_connection_id
                        AND s.other = b.side
                WHERE
                    r.account_id = s.account_id
                    AND r.region = s.region
                    AND r.vpc_id = s.vpc_id
                    AND r.vpc_peering_connection_id = s.id
                    AND coalesce(r.state, 'active') = 'active'
                    AND (
                        r.state IS NULL
                        OR r.destination_first IS NULL
                        OR b.cidr_block_first IS NULL
                    )
            ) THEN 1
            ELSE 0
        END AS is_unsure
    FROM side AS s
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        count(*) AS sides,
        max(reaches IS NOT 1 AND NOT is_unsure) AS is_broken,
        max(reaches IS NOT 1 AND is_unsure) AS is_unsure,
        group_concat(iif(reaches IS NOT 1 AND NOT is_unsure, vpc_id, NULL), ', ') AS broken
    FROM routed
    GROUP BY account_id, region, arn
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.status_code <> 'active' THEN 0
        WHEN p.status_code IS NULL THEN NULL
        WHEN j.is_broken THEN 0
        WHEN
            j.is_unsure OR j.arn IS NULL
            OR p.requester_owner_id IS NULL OR p.accepter_owner_id IS NULL
            THEN NULL
        ELSE 1
    END AS compliant,
    'the connection of ' || coalesce(p.requester_vpc_id, 'an unknown VPC') || ' and '
    || coalesce(p.accepter_vpc_id, 'an unknown VPC') || ' is '
    || coalesce(p.status_code, 'in an unknown state') || CASE
        WHEN p.status_code IS NOT 'active' THEN ''
        WHEN j.is_broken THEN ', no active route leads over it from ' || j.broken
        WHEN j.is_unsure THEN ', where its routes lead is not known'
        WHEN j.sides = 1 THEN ', routes lead over it from the side that is seen'
        WHEN j.sides = 2 THEN ', routes lead over it from both sides'
        ELSE ', none of its sides is seen'
    END AS actual
FROM aws_vpc_peering_connection AS p
LEFT JOIN judged AS j
    ON p.account_id = j.account_id AND p.region = j.region AND p.arn = j.arn
WHERE coalesce(p.status_code, '') NOT IN ('deleted', 'deleting', 'rejected');
