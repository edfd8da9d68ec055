-- title    = "Load balancers admit their clients to their listeners alone"
-- severity = "high"
-- why      = "A listener that no group admits serves nobody, and a port without a listener is open for nothing."
-- fix      = "Admit the ports of the listeners in the security groups, from the clients that are meant, and nothing else."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
-- controls = { powerpipe = ["elb_application_lb_with_outbound_rule"] }
-- omits    = "Network ACLs and routes on the way, and from where inside the network an internal load balancer is reached."
-- [params.client_cidrs]
-- about    = "Sources that an internet-facing load balancer admits, spelt as in the rules: ranges, prefix lists or groups; `*` stands for everyone."
-- default  = ["*"]

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        scheme,
        security_groups
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        scheme,
        security_groups
    FROM aws_ec2_network_load_balancer
),

listeners AS (
    SELECT
        l.account_id,
        l.region,
        l.load_balancer_arn,
        l.port,
        p.value AS protocol
    FROM aws_ec2_load_balancer_listener AS l
    CROSS JOIN json_each(
        CASE
            WHEN l.protocol IN ('UDP', 'QUIC') THEN '["udp"]'
            WHEN l.protocol IN ('TCP_UDP', 'TCP_QUIC') THEN '["tcp", "udp"]'
            WHEN l.protocol IS NOT NULL THEN '["tcp"]'
            ELSE '[null]'
        END
    ) AS p
),

-- What the groups of each load balancer admit.
bands AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.scheme,
        t.protocol,
        t.from_port,
        t.to_port,
        t.traffic,
        t.is_internet,
        t.addresses
    FROM balancers AS b
    CROSS JOIN json_each(b.security_groups) AS g
    INNER JOIN aws_vpc_security_group_traffic AS t
        ON
            b.account_id = t.account_id
            AND b.region = t.region
            AND g.value = t.group_id
    -- Messages of the network itself are no ports.
    WHERE t.is_egress = 0 AND t.protocol NOT IN ('icmp', 'icmpv6')
),

-- Whether the rules for one port admit a source that is wanted, and one that is not.
sources AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        r.ip_protocol,
        r.from_port,
        r.to_port,
        coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id, r.referenced_group_id) AS source,
        coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id, r.referenced_group_id)
        IN (SELECT c.value FROM json_each(:client_cidrs) AS c) AS is_wanted
    FROM balancers AS b
    CROSS JOIN json_each(b.security_groups) AS g
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            b.account_id = r.account_id
            AND b.region = r.region
            AND g.value = r.group_id
    WHERE r.is_egress IS NOT 1
),

asked AS (
    SELECT
        l.account_id,
        l.region,
        l.load_balancer_arn,
        l.port,
        l.protocol,
        max(
            CASE
                WHEN b.scheme = 'internal' THEN 1
                WHEN (SELECT max(c.value = '*') FROM json_each(:client_cidrs) AS c)
                    THEN b.is_internet
                ELSE EXISTS (
                    SELECT 1
                    FROM sources AS s
                    WHERE
                        s.account_id = b.account_id
                        AND s.region = b.region
                        AND s.arn = b.arn
                        AND s.is_wanted
                        AND (
                            s.ip_protocol = '-1'
                            OR (
                                s.ip_protocol = l.protocol
                                AND (s.from_port = -1 OR l.port BETWEEN s.from_port AND s.to_port)
                            )
                        )
                )
            END
        ) AS is_open,
        max(b.is_internet IS NULL AND b.arn IS NOT NULL) AS is_unknown
    FROM listeners AS l
    LEFT JOIN bands AS b
        ON
            l.account_id = b.account_id
            AND l.region = b.region
            AND l.load_balancer_arn = b.arn
            AND l.protocol = b.protocol
            AND l.port BETWEEN b.from_port AND b.to_port
    GROUP BY l.account_id, l.region, l.load_balancer_arn, l.port, l.protocol
),

wired AS (
    SELECT
        account_id,
        region,
        load_balancer_arn,
        max(
            coalesce(is_open, 0) = 0
            AND NOT is_unknown
            AND port IS NOT NULL
            AND protocol IS NOT NULL
        )
            AS is_shut,
        max(port IS NULL OR protocol IS NULL OR (is_open IS NULL AND is_unknown)) AS is_unknown,
        group_concat(
            iif(coalesce(is_open, 0) = 0, coalesce(protocol || ' ' || port, 'a port'), NULL), ', '
        ) AS ports
    FROM asked
    GROUP BY account_id, region, load_balancer_arn
),

-- What is admitted beyond the listeners: to others than the clients, or on other ports.
further AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        max(b.is_internet IS NULL) AS is_unknown,
        group_concat(
            iif(
                (b.scheme IS NOT 'internet-facing' AND b.is_internet)
                OR (
                    b.is_internet IS NOT NULL AND (
                        SELECT count(DISTINCT l.port)
                        FROM listeners AS l
                        WHERE
                            l.account_id = b.account_id
                            AND l.region = b.region
                            AND l.load_balancer_arn = b.arn
                            AND l.protocol = b.protocol
                            AND l.port BETWEEN b.from_port AND b.to_port
                    ) <= b.to_port - b.from_port
                ),
                b.traffic || ' from ' || coalesce(b.addresses, 'addresses that are not known'),
                NULL
            ), ', '
        ) AS traffic
    FROM bands AS b
    GROUP BY b.account_id, b.region, b.arn
),

-- Where the clients are named, whoever else is admitted.
strangers AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(DISTINCT source) AS sources
    FROM sources
    WHERE
        is_wanted = 0
        AND NOT (SELECT max(c.value = '*') FROM json_each(:client_cidrs) AS c)
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN w.load_balancer_arn IS NULL THEN 'it has no listener'
        WHEN b.security_groups = '[]' THEN 'it has no security groups, and admits everyone'
    END AS exempt,
    CASE
        WHEN b.scheme IS NULL OR b.security_groups IS NULL THEN NULL
        WHEN w.is_shut THEN 0
        WHEN w.is_unknown THEN NULL
        WHEN f.traffic IS NOT NULL THEN 0
        WHEN b.scheme = 'internet-facing' AND s.sources IS NOT NULL THEN 0
        WHEN coalesce(f.is_unknown, 0) THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN b.security_groups IS NULL THEN 'its security groups are not known'
        WHEN w.is_shut THEN 'its clients are not admitted to ' || w.ports
        WHEN w.is_unknown THEN 'the port or protocol of a listener is not known'
        WHEN f.traffic IS NOT NULL THEN 'it admits ' || f.traffic
        WHEN b.scheme = 'internet-facing' AND s.sources IS NOT NULL
            THEN 'it admits ' || s.sources
        WHEN f.is_unknown THEN 'what its groups admit is not known'
        ELSE 'it admits its clients to its listeners alone'
    END AS actual
FROM balancers AS b
LEFT JOIN wired AS w
    ON
        b.account_id = w.account_id
        AND b.region = w.region
        AND b.arn = w.load_balancer_arn
LEFT JOIN further AS f
    ON b.account_id = f.account_id AND b.region = f.region AND b.arn = f.arn
LEFT JOIN strangers AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn;
