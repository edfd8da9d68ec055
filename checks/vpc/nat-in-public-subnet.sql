-- title    = "Public NAT gateways sit in a public subnet"
-- severity = "high"
-- why      = "A public NAT gateway without a route to an internet gateway drops everything that private subnets send it."
-- fix      = "Move the NAT gateway to a subnet whose route table sends the default route to the VPC's internet gateway, or add that route."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-scenarios.html"

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    CASE
        WHEN n.connectivity_type = 'private'
            THEN 'a private NAT gateway needs no internet gateway'
        WHEN n.availability_mode = 'regional' AND n.route_table_id IS NULL
            THEN 'a regional NAT gateway sits in no subnet'
        WHEN r.target_type = 'vpc_endpoint' AND r.state = 'active'
            THEN 'its way out leads through inspection endpoint ' || r.target
    END AS exempt,
    CASE
        WHEN coalesce(n.route_table_id, s.route_table_id) IS NULL THEN NULL
        WHEN r.number IS NULL AND w.is_open THEN NULL
        WHEN r.number IS NULL OR coalesce(r.target_type, '') <> 'internet_gateway' THEN 0
        WHEN r.state <> 'active' THEN 0
        WHEN r.state IS NULL OR g.attachments IS NULL THEN NULL
        ELSE EXISTS (
            SELECT 1
            FROM json_each(g.attachments) AS a
            WHERE
                a.value ->> 'VpcId' = n.vpc_id
                AND coalesce(a.value ->> 'State', '') NOT IN ('detaching', 'detached')
        )
    END AS compliant,
    CASE
        WHEN coalesce(n.route_table_id, s.route_table_id) IS NULL
            THEN 'its route table is not known'
        ELSE
            coalesce('subnet ' || n.subnet_id || ' with ', '')
            || 'route table ' || coalesce(n.route_table_id, s.route_table_id)
            || CASE
                WHEN r.number IS NULL THEN ' has no known default route'
                ELSE
                    ' sends ' || r.destinations || ' to ' || coalesce(r.target, 'an unknown target')
                    || ', ' || coalesce(r.state, 'in an unknown state')
            END
    END AS actual
FROM aws_vpc_nat_gateway AS n
LEFT JOIN aws_vpc_subnet AS s
    ON
        n.account_id = s.account_id
        AND n.region = s.region
        AND n.subnet_id = s.subnet_id
LEFT JOIN aws_vpc_route_table_way AS r
    ON
        n.account_id = r.account_id
        AND n.region = r.region
        AND r.route_table_id = coalesce(n.route_table_id, s.route_table_id)
        AND r.is_ipv4_default = 1
LEFT JOIN (
    SELECT
        account_id,
        region,
        route_table_id,
        max(is_ipv4_default IS NULL) AS is_open
    FROM aws_vpc_route_table_way
    GROUP BY account_id, region, route_table_id
) AS w
    ON
        n.account_id = w.account_id
        AND n.region = w.region
        AND w.route_table_id = coalesce(n.route_table_id, s.route_table_id)
LEFT JOIN aws_vpc_internet_gateway AS g
    ON
        r.account_id = g.account_id
        AND r.region = g.region
        AND r.target = g.internet_gateway_id
WHERE coalesce(n.state, '') NOT IN ('deleting', 'deleted');
