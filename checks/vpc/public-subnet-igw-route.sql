-- title    = "Public subnets have a default route to the internet gateway"
-- severity = "high"
-- why      = "Load balancers and NAT gateways in a public subnet without that route cannot be reached and reach nobody."
-- fix      = "Associate the subnet with a route table that sends the default route to the VPC's internet gateway."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"
-- [params.public_tag]
-- about    = "Tag, as key=value in any letter case, that declares a subnet public."
-- default  = "tier=public"

-- Where no tag or name states a tier, assigning public addresses declares a subnet public, but
-- not a default subnet, where AWS set that.
WITH way AS (
    SELECT
        account_id,
        region,
        route_table_id,
        number,
        target,
        target_type,
        state,
        destinations,
        'IPv4' AS family,
        is_ipv4_default AS is_default
    FROM aws_vpc_route_table_way
    UNION ALL
    SELECT
        account_id,
        region,
        route_table_id,
        number,
        target,
        target_type,
        state,
        destinations,
        'IPv6' AS family,
        is_ipv6_default AS is_default
    FROM aws_vpc_route_table_way
),

subnet AS (
    SELECT
        s.*,
        coalesce(s.tier, '') = 'public'
        OR (
            s.tier IS NULL
            AND coalesce(s.map_public_ip_on_launch, 0) = 1
            AND coalesce(s.default_for_az, 0) = 0
        )
        OR EXISTS (
            SELECT 1
            FROM json_each(coalesce(s.tags, '{}')) AS t
            WHERE lower(t.key || '=' || t.value) = lower(:public_tag)
        ) AS is_public,
        iif(s.ipv6_native = 1, 'IPv6', 'IPv4') AS family
    FROM aws_vpc_subnet AS s
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.owner_id <> s.account_id
            THEN 'account ' || s.owner_id || ' owns the subnet and routes it'
        WHEN NOT s.is_public
            THEN 'no tag or name states its tier, and it assigns no public addresses'
        WHEN r.state = 'active' AND r.target_type = 'vpc_endpoint'
            THEN 'its way out leads through inspection endpoint ' || r.target
        WHEN r.state = 'active' AND r.target_type = 'local_gateway'
            THEN 'its way out is local gateway ' || r.target || ' of an Outpost'
    END AS exempt,
    CASE
        WHEN s.route_table_id IS NULL THEN NULL
        WHEN r.number IS NULL AND EXISTS (
            SELECT 1
            FROM way AS w
            WHERE
                w.account_id = s.account_id
                AND w.region = s.region
                AND w.route_table_id = s.route_table_id
                AND w.family = s.family
                AND w.is_default IS NULL
        ) THEN NULL
        WHEN r.number IS NULL OR r.state <> 'active' THEN 0
        WHEN r.state IS NULL THEN NULL
        WHEN r.target_type = 'carrier_gateway' THEN 1
        WHEN coalesce(r.target_type, '') <> 'internet_gateway' THEN 0
        WHEN g.attachments IS NULL THEN NULL
        ELSE EXISTS (
            SELECT 1
            FROM json_each(g.attachments) AS a
            WHERE
                a.value ->> 'VpcId' = s.vpc_id
                AND coalesce(a.value ->> 'State', '') NOT IN ('detaching', 'detached')
        )
    END AS compliant,
    CASE
        WHEN s.route_table_id IS NULL THEN 'its route table is not known'
        WHEN r.number IS NULL
            THEN
                'route table ' || s.route_table_id || ' has no known default route of ' || s.family
        ELSE
            'route table ' || s.route_table_id || ' sends ' || r.destinations || ' to '
            || coalesce(r.target, 'an unknown target')
            || ', ' || coalesce(r.state, 'in an unknown state')
    END AS actual
FROM subnet AS s
LEFT JOIN way AS r
    ON
        s.account_id = r.account_id
        AND s.region = r.region
        AND s.route_table_id = r.route_table_id
        AND s.family = r.family
        AND r.is_default = 1
LEFT JOIN aws_vpc_internet_gateway AS g
    ON
        r.account_id = g.account_id
        AND r.region = g.region
        AND r.target = g.internet_gateway_id
WHERE s.is_public OR s.tier IS NULL;
