-- title    = "Main route tables have no route to an internet gateway"
-- severity = "medium"
-- why      = "Every new subnet inherits the main route table, so with that route it is public from its first minute."
-- fix      = "Move the route to an internet gateway to a route table that public subnets are associated with."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html"
-- controls = { powerpipe = ["vpc_route_table_restrict_public_access_to_igw"] }

WITH route AS (
    SELECT
        account_id,
        region,
        route_table_id,
        coalesce(destinations, 'something') || ' to ' || coalesce(target, 'an unknown target')
            AS way,
        coalesce(state, '') <> 'blackhole'
        AND target_type IN ('internet_gateway', 'carrier_gateway') AS is_way_out
    FROM aws_vpc_route_table_way
    ORDER BY account_id, region, route_table_id, number
),

route_table AS (
    SELECT
        account_id,
        region,
        route_table_id,
        group_concat(way, ', ') FILTER (WHERE is_way_out) AS ways_out
    FROM route
    GROUP BY account_id, region, route_table_id
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    CASE
        WHEN t.owner_id <> t.account_id
            THEN 'account ' || t.owner_id || ' owns the route table'
        WHEN v.is_default = 1
            THEN 'AWS makes the default VPC public'
    END AS exempt,
    iif(r.route_table_id IS NULL, NULL, r.ways_out IS NULL) AS compliant,
    coalesce(
        'sends ' || r.ways_out,
        iif(
            r.route_table_id IS NULL,
            'its routes are not known',
            'no route to an internet gateway'
        )
    ) AS actual
FROM aws_vpc_route_table AS t
LEFT JOIN aws_vpc AS v
    ON t.account_id = v.account_id AND t.region = v.region AND t.vpc_id = v.vpc_id
LEFT JOIN route_table AS r
    ON
        t.account_id = r.account_id
        AND t.region = r.region
        AND t.route_table_id = r.route_table_id
WHERE t.main = 1;
