-- title    = "Private subnets have a working way out"
-- severity = "high"
-- why      = "Workloads in a private subnet with a dead default route cannot fetch updates or call AWS and other services."
-- fix      = "Point the default route of the subnet's route table at an available NAT gateway, a transit gateway or an inspection endpoint."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"
-- [params.tiers]
-- about    = "Tiers, as tags or names of subnets state them, that must reach out."
-- default  = ["private"]

-- IPv6 counts where it is the only way: in an IPv6-only subnet, and without an IPv4 default route.
-- A core network, a virtual private gateway and a local gateway do what a transit gateway does.
SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.owner_id <> s.account_id
            THEN 'account ' || s.owner_id || ' owns the subnet and routes it'
        WHEN s.tier IS NULL AND r.destination IS NULL
            THEN 'no tag or name states its tier, and it has no default route'
        WHEN s.tier IS NULL AND (r.gateway_id LIKE 'igw-%' OR r.carrier_gateway_id IS NOT NULL)
            THEN 'no tag or name states its tier, and its default route makes it public'
    END AS exempt,
    CASE
        WHEN s.route_table_id IS NULL THEN NULL
        WHEN r.destination IS NULL OR r.state = 'blackhole' THEN 0
        WHEN r.state IS NULL THEN NULL
        WHEN r.nat_gateway_id IS NOT NULL THEN n.state = 'available'
        ELSE
            r.transit_gateway_id IS NOT NULL
            OR r.core_network_arn IS NOT NULL
            OR r.local_gateway_id IS NOT NULL
            OR r.egress_only_internet_gateway_id IS NOT NULL
            OR coalesce(r.gateway_id, '') LIKE 'vpce-%'
            OR coalesce(r.gateway_id, '') LIKE 'vgw-%'
    END AS compliant,
    CASE
        WHEN s.route_table_id IS NULL THEN 'its route table is not known'
        WHEN r.destination IS NULL
            THEN 'route table ' || s.route_table_id || ' has no default route'
        ELSE
            'route table ' || s.route_table_id || ' sends ' || r.destination || ' to '
            || coalesce(r.target, 'an unknown target')
            || iif(
                r.nat_gateway_id IS NOT NULL,
                ' (' || coalesce(n.state, 'not found') || ')',
                ''
            )
            || ', ' || coalesce(r.state, 'in an unknown state')
    END AS actual
FROM aws_vpc_subnet AS s
LEFT JOIN aws_vpc_route AS r
    ON
        s.account_id = r.account_id
        AND s.region = r.region
        AND s.route_table_id = r.route_table_id
        AND r.destination = iif(
            s.ipv6_native = 1
            OR (
                coalesce(s.ipv6_cidr_block_association_set, '[]') <> '[]'
                AND NOT EXISTS (
                    SELECT 1
                    FROM aws_vpc_route AS r4
                    WHERE
                        r4.account_id = s.account_id
                        AND r4.region = s.region
                        AND r4.route_table_id = s.route_table_id
                        AND r4.destination = '0.0.0.0/0'
                )
            ),
            '::/0',
            '0.0.0.0/0'
        )
LEFT JOIN aws_vpc_nat_gateway AS n
    ON
        r.account_id = n.account_id
        AND r.region = n.region
        AND r.nat_gateway_id = n.nat_gateway_id
WHERE s.tier IS NULL OR s.tier IN (SELECT t.value FROM json_each(:tiers) AS t);
