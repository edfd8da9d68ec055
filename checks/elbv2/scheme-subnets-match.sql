-- title    = "Load balancers stand in subnets that fit their scheme"
-- severity = "high"
-- why      = "A load balancer for the internet in a private subnet answers nobody, and an internal one in a public subnet is one setting away from everybody."
-- fix      = "Give internet-facing load balancers public subnets and internal ones private subnets."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
-- controls = { prowler = ["elbv2_internet_facing"], powerpipe = ["elb_application_classic_network_lb_prohibit_public_access"] }
-- [params.internet_facing_allowed]
-- about    = "Names of load balancers that may face the internet; `*` stands for any characters."
-- default  = ["*"]

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        scheme,
        availability_zones
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        name,
        scheme,
        availability_zones
    FROM aws_ec2_network_load_balancer
),

tables AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(
            target_type = 'internet_gateway'
            AND coalesce(state, '') <> 'blackhole'
            AND (is_ipv4_internet IS NOT 0 OR is_ipv6_internet IS NOT 0)
        ) AS leads_out,
        max(
            target_type = 'internet_gateway'
            AND state = 'active'
            AND (is_ipv4_internet = 1 OR is_ipv6_internet = 1)
        ) AS is_public
    FROM aws_vpc_route_table_way
    GROUP BY account_id, region, route_table_id
),

-- For each subnet: 1 when it is public for certain, 0 when it is private for certain.
placed AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        z.value ->> 'SubnetId' AS subnet_id,
        CASE WHEN t.is_public THEN 1 WHEN t.leads_out = 0 THEN 0 END AS is_public
    FROM balancers AS b
    CROSS JOIN json_each(b.availability_zones) AS z
    LEFT JOIN aws_vpc_subnet AS s
        ON
            b.account_id = s.account_id
            AND b.region = s.region
            AND z.value ->> 'SubnetId' = s.subnet_id
    LEFT JOIN tables AS t
        ON
            s.account_id = t.account_id
            AND s.region = t.region
            AND s.route_table_id = t.route_table_id
),

counted AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_public = 1) AS has_public,
        max(is_public = 0) AS has_private,
        max(is_public IS NULL) AS is_unknown,
        group_concat(iif(is_public = 1, subnet_id, NULL), ', ') AS public_subnets,
        group_concat(iif(is_public = 0, subnet_id, NULL), ', ') AS private_subnets
    FROM placed
    GROUP BY account_id, region, arn
),

judged AS (
    SELECT
        b.*,
        c.has_public,
        c.has_private,
        c.is_unknown,
        c.public_subnets,
        c.private_subnets,
        exists(
            SELECT 1 FROM json_each(:internet_facing_allowed) AS a
            WHERE b.name GLOB a.value OR a.value = '*'
        ) AS is_allowed
    FROM balancers AS b
    LEFT JOIN counted AS c
        ON b.account_id = c.account_id AND b.region = c.region AND b.arn = c.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN scheme IS NULL THEN NULL
        WHEN scheme = 'internet-facing' AND (NOT is_allowed OR has_private) THEN 0
        WHEN scheme = 'internal' AND has_public THEN 0
        WHEN has_public IS NULL OR is_unknown THEN NULL
        WHEN scheme IN ('internet-facing', 'internal') THEN 1
    END AS compliant,
    CASE
        WHEN scheme IS NULL THEN 'its scheme is not known'
        ELSE
            'it is ' || scheme
            || iif(scheme = 'internet-facing' AND NOT is_allowed, ', which it may not be', '')
            || coalesce(', in the public subnets ' || public_subnets, '')
            || coalesce(', in the private subnets ' || private_subnets, '')
            || iif(has_public IS NULL OR is_unknown, ', and some routes are not known', '')
    END AS actual
FROM judged;
