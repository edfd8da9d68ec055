-- title    = "No route leads to a target that is gone"
-- severity = "high"
-- why      = "Traffic that a blackhole route matches is dropped without a word."
-- fix      = "Delete the route, or replace it by one to a target that exists."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"

WITH hole AS (
    SELECT
        account_id,
        region,
        route_table_id,
        destination || coalesce(' to ' || target, '') AS route
    FROM aws_vpc_route
    WHERE state = 'blackhole'
    ORDER BY account_id, region, route_table_id, destination
),

holes AS (
    SELECT
        account_id,
        region,
        route_table_id,
        group_concat(route, ', ') AS routes
    FROM hole
    GROUP BY account_id, region, route_table_id
)

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    iif(
        t.owner_id <> t.account_id,
        'account ' || t.owner_id || ' owns the route table',
        NULL
    ) AS exempt,
    CASE
        WHEN h.routes IS NOT NULL THEN 0
        WHEN count(r.state) < count(*) THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN h.routes IS NOT NULL THEN 'blackhole: ' || h.routes
        WHEN count(r.destination) = 0 THEN 'its routes are not known'
        WHEN count(r.state) < count(*) THEN 'the state of some routes is not known'
        ELSE 'no blackhole among its routes'
    END AS actual
FROM aws_vpc_route_table AS t
LEFT JOIN aws_vpc_route AS r
    ON
        t.account_id = r.account_id
        AND t.region = r.region
        AND t.route_table_id = r.route_table_id
LEFT JOIN holes AS h
    ON
        t.account_id = h.account_id
        AND t.region = h.region
        AND t.route_table_id = h.route_table_id
GROUP BY t.account_id, t.region, t.arn;
