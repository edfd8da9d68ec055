-- title    = "Peering connections lead to trusted accounts, and to parts of a VPC"
-- severity = "medium"
-- why      = "A route to the whole of the other VPC opens the way to every subnet of it, wanted or not."
-- fix      = "Route only the blocks of the subnets that are needed, and delete connections to accounts that are not yours."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html"
-- controls = { prowler = ["vpc_peering_routing_tables_with_least_privilege"], powerpipe = ["vpc_peering_connection_no_cross_account_access"] }
-- [params.trusted_accounts]
-- about    = "Ids of other accounts whose VPCs may be connected."
-- default  = []
-- [params.whole_vpc]
-- about    = "Whether a route may lead to a whole CIDR block of the other VPC, though to no more than that."
-- default  = false

WITH route AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        r.route_table_id || ' routes ' || r.destination AS line,
        CASE
            WHEN r.destination_first IS NULL OR b.cidr_block_first IS NULL THEN NULL
            WHEN length(r.destination_first) <> length(b.cidr_block_first) THEN 0
            WHEN
                r.destination_first = b.cidr_block_first AND r.destination_last = b.cidr_block_last
                THEN NOT :whole_vpc
            ELSE
                r.destination_first <= b.cidr_block_first
                AND r.destination_last >= b.cidr_block_last
        END AS is_wide
    FROM aws_vpc_peering_connection AS p
    INNER JOIN aws_vpc_route AS r
        ON
            p.account_id = r.account_id
            AND p.region = r.region
            AND p.id = r.vpc_peering_connection_id
    LEFT JOIN aws_vpc_peering_connection_cidr_block AS b
        ON
            p.account_id = b.account_id
            AND p.region = b.region
            AND p.id = b.vpc_peering_connection_id
            AND (
                (p.requester_vpc_id = r.vpc_id AND b.side = 'accepter')
                OR (p.requester_vpc_id <> r.vpc_id AND b.side = 'requester')
            )
    WHERE coalesce(r.state, 'active') <> 'blackhole'
),

line AS (
    SELECT
        account_id,
        region,
        arn,
        line,
        max(is_wide) AS is_wide,
        count(*) > count(is_wide) AS is_unsure
    FROM route
    GROUP BY account_id, region, arn, line
    ORDER BY account_id, region, arn, line
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_unsure) AS is_unsure,
        group_concat(iif(is_wide, line, NULL), ', ') AS wide
    FROM line
    GROUP BY account_id, region, arn
),

peering AS (
    SELECT
        account_id,
        region,
        arn,
        requester_owner_id,
        accepter_owner_id,
        CASE
            WHEN
                requester_owner_id <> account_id
                AND requester_owner_id NOT IN (
                    SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
                )
                THEN requester_owner_id
            WHEN
                accepter_owner_id <> account_id
                AND accepter_owner_id NOT IN (
                    SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
                )
                THEN accepter_owner_id
        END AS stranger
    FROM aws_vpc_peering_connection
    WHERE status_code = 'active' OR status_code IS NULL
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.stranger IS NOT NULL OR j.wide IS NOT NULL THEN 0
        WHEN p.requester_owner_id IS NULL OR p.accepter_owner_id IS NULL OR j.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN p.stranger IS NOT NULL
            THEN 'leads to account ' || p.stranger || coalesce(', ' || j.wide, '')
        WHEN j.wide IS NOT NULL THEN j.wide
        WHEN p.requester_owner_id IS NULL OR p.accepter_owner_id IS NULL
            THEN 'whose VPCs it connects is not known'
        WHEN j.is_unsure THEN 'how much a route over it covers is not known'
        WHEN j.arn IS NULL THEN 'no route leads over it'
        ELSE 'routes lead to parts of the other VPC only'
    END AS actual
FROM peering AS p
LEFT JOIN judged AS j
    ON p.account_id = j.account_id AND p.region = j.region AND p.arn = j.arn;
