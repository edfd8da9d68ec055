-- title    = "No route of a transit gateway is a blackhole by mistake"
-- severity = "medium"
-- why      = "Traffic that a blackhole route matches is dropped without a word."
-- fix      = "Delete the route, or replace it by one to an attachment that exists."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html"
-- [params.allowed_cidrs]
-- about    = "CIDR blocks or prefix lists that are to be dropped, spelt as in the routes."
-- default  = []

WITH route AS (
    SELECT
        account_id,
        region,
        transit_gateway_route_table_id,
        destination,
        state = 'blackhole'
        AND destination NOT IN (SELECT a.value FROM json_each(:allowed_cidrs) AS a) AS is_hole
    FROM aws_ec2_transit_gateway_route
    ORDER BY account_id, region, transit_gateway_route_table_id, destination
),

routes AS (
    SELECT
        account_id,
        region,
        transit_gateway_route_table_id,
        count(*) AS how_many,
        count(*) > count(is_hole) AS is_unsure,
        group_concat(iif(is_hole, destination, NULL), ', ') AS holes
    FROM route
    GROUP BY account_id, region, transit_gateway_route_table_id
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    CASE
        WHEN r.holes IS NOT NULL THEN 0
        WHEN r.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN r.holes IS NOT NULL THEN 'blackhole: ' || r.holes
        WHEN r.is_unsure THEN 'the state of some routes is not known'
        WHEN r.how_many IS NULL THEN 'no routes'
        ELSE 'no blackhole among its routes but those that are meant'
    END AS actual
FROM aws_ec2_transit_gateway_route_table AS t
LEFT JOIN routes AS r
    ON
        t.account_id = r.account_id
        AND t.region = r.region
        AND t.transit_gateway_route_table_id = r.transit_gateway_route_table_id
WHERE coalesce(t.state, '') NOT IN ('deleting', 'deleted');
