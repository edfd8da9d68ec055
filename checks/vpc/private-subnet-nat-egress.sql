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
WITH subnet AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.owner_id,
        s.tier,
        s.route_table_id,
        s.ipv6_native = 1
        OR (
            coalesce(s.ipv6_cidr_block_association_set, '[]') <> '[]'
            AND NOT EXISTS (
                SELECT 1
                FROM aws_vpc_route_table_way AS w
                WHERE
                    w.account_id = s.account_id
                    AND w.region = s.region
                    AND w.route_table_id = s.route_table_id
                    AND w.is_ipv4_default IS NOT 0
            )
        ) AS is_ipv6
    FROM aws_vpc_subnet AS s
    WHERE s.tier IS NULL OR s.tier IN (SELECT lower(t.value) FROM json_each(:tiers) AS t)
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.owner_id <> s.account_id
            THEN 'account ' || s.owner_id || ' owns the subnet and routes it'
        WHEN s.tier IS NULL AND r.number IS NULL
            THEN 'no tag or name states its tier, and it has no default route'
        WHEN s.tier IS NULL AND r.target_type IN ('internet_gateway', 'carrier_gateway')
            THEN 'no tag or name states its tier, and its default route makes it public'
    END AS exempt,
    CASE
        WHEN s.route_table_id IS NULL THEN NULL
        WHEN r.number IS NULL AND EXISTS (
            SELECT 1
            FROM aws_vpc_route_table_way AS w
            WHERE
                w.account_id = s.account_id
                AND w.region = s.region
                AND w.route_table_id = s.route_table_id
                AND iif(s.is_ipv6, w.is_ipv6_default, w.is_ipv4_default) IS NULL
        ) THEN NULL
        WHEN r.number IS NULL OR r.state = 'blackhole' THEN 0
        WHEN r.state IS NULL THEN NULL
        WHEN r.target_type = 'nat_gateway' THEN n.state = 'available'
        ELSE coalesce(r.target_type, '') IN (
            'transit_gateway',
            'core_network',
            'local_gateway',
            'egress_only_internet_gateway',
            'vpc_endpoint',
            'vpn_gateway'
        )
    END AS compliant,
    CASE
        WHEN s.route_table_id IS NULL THEN 'its route table is not known'
        WHEN r.number IS NULL
            THEN 'route table ' || s.route_table_id || ' has no known default route'
        ELSE
            'route table ' || s.route_table_id || ' sends ' || r.destinations || ' to '
            || coalesce(r.target, 'an unknown target')
            || iif(
                r.target_type = 'nat_gateway',
                ' (' || coalesce(n.state, 'not found') || ')',
                ''
            )
            || ', ' || coalesce(r.state, 'in an unknown state')
    END AS actual
FROM subnet AS s
LEFT JOIN aws_vpc_route_table_way AS r
    ON
        s.account_id = r.account_id
        AND s.region = r.region
        AND s.route_table_id = r.route_table_id
        AND iif(s.is_ipv6, r.is_ipv6_default, r.is_ipv4_default) = 1
LEFT JOIN aws_vpc_nat_gateway AS n
    ON
        r.account_id = n.account_id
        AND r.region = n.region
        AND r.target = n.nat_gateway_id;
