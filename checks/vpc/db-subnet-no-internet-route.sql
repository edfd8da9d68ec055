-- title    = "Database subnets have no route to the internet"
-- severity = "high"
-- why      = "A database in a subnet with a route to an internet gateway is one wrong setting away from the world."
-- fix      = "Associate the subnet with a route table that has no route to an internet gateway."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"
-- controls = { powerpipe = ["rds_db_instance_no_public_subnet"] }
-- [params.isolated]
-- about    = "Forbid the routes out through NAT and egress-only internet gateways too."
-- default  = false

WITH used AS (
    SELECT DISTINCT
        g.account_id,
        g.region,
        cast(s.value ->> 'SubnetIdentifier' AS TEXT) AS subnet_id
    FROM aws_rds_db_subnet_group AS g, json_each(g.subnets) AS s
),

route AS (
    SELECT
        account_id,
        region,
        route_table_id,
        coalesce(destinations, 'something') || ' to ' || coalesce(target, 'an unknown target')
            AS way,
        coalesce(state, '') <> 'blackhole'
        AND (
            target_type IN ('internet_gateway', 'carrier_gateway')
            OR (:isolated AND target_type IN ('nat_gateway', 'egress_only_internet_gateway'))
        ) AS is_way_out
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
    s.account_id,
    s.region,
    s.arn AS resource,
    iif(t.route_table_id IS NULL, NULL, t.ways_out IS NULL) AS compliant,
    CASE
        WHEN t.route_table_id IS NULL THEN 'its routes are not known'
        ELSE 'route table ' || t.route_table_id || coalesce(
            ' sends ' || t.ways_out,
            iif(:isolated, ' has no route out', ' has no route to an internet gateway')
        )
    END AS actual
FROM aws_vpc_subnet AS s
INNER JOIN used AS u
    ON s.account_id = u.account_id AND s.region = u.region AND s.subnet_id = u.subnet_id
LEFT JOIN route_table AS t
    ON
        s.account_id = t.account_id
        AND s.region = t.region
        AND s.route_table_id = t.route_table_id;
