-- title    = "Targets admit their port from their load balancer alone"
-- severity = "medium"
-- why      = "Whoever reaches a target beside its load balancer evades its TLS, its logs and its web ACL."
-- fix      = "Admit the port of the targets from the security group of the load balancer, and from nothing else."
-- docs     = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
-- omits    = "Targets that are functions or load balancers, and ports other than that of the target group."
-- [params.allow_sources]
-- about    = "Other sources that are admitted, spelt as in the rules: ranges, prefix lists or groups."
-- default  = []

WITH balancers AS (
    SELECT
        account_id,
        region,
        arn,
        security_groups
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        security_groups
    FROM aws_ec2_network_load_balancer
),

targets AS (
    SELECT
        r.account_id,
        r.region,
        r.target_group_arn,
        r.target,
        r.protocol,
        r.port,
        r."groups" AS target_groups,
        b.security_groups
    FROM aws_ec2_load_balancer_target_reach AS r
    INNER JOIN balancers AS b
        ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.arn
    WHERE r.purpose = 'traffic'
),

-- The groups of all load balancers of each target group.
owners AS (
    SELECT DISTINCT
        t.account_id,
        t.region,
        t.target_group_arn,
        g.value AS group_id
    FROM targets AS t, json_each(t.security_groups) AS g
),

rules AS (
    SELECT
        t.account_id,
        t.region,
        t.target_group_arn,
        coalesce(r.cidr_ipv4, r.cidr_ipv6, r.prefix_list_id, r.referenced_group_id) AS source,
        r.referenced_group_id,
        CASE
            WHEN r.ip_protocol = '-1' THEN 1
            WHEN r.ip_protocol NOT IN (t.protocol, iif(t.protocol = 'udp', '17', '6')) THEN 0
            WHEN r.from_port = -1 THEN 1
            ELSE t.port BETWEEN r.from_port AND r.to_port
        END AS is_at_port
    FROM targets AS t
    CROSS JOIN json_each(t.target_groups) AS g
    INNER JOIN aws_vpc_security_group_rule AS r
        ON
            t.account_id = r.account_id
            AND t.region = r.region
            AND g.value = r.group_id
    WHERE r.is_egress IS NOT 1
),

foreign_rules AS (
    SELECT
        r.account_id,
        r.region,
        r.target_group_arn,
        max(r.is_at_port = 1 AND r.source IS NOT NULL) AS is_open,
        max(r.is_at_port IS NULL OR (r.is_at_port AND r.source IS NULL)) AS is_unknown,
        group_concat(DISTINCT iif(r.is_at_port, r.source, NULL)) AS sources
    FROM rules AS r
    WHERE
        (r.source IS NULL OR r.source NOT IN (SELECT a.value FROM json_each(:allow_sources) AS a))
        AND NOT EXISTS (
            SELECT 1
            FROM owners AS o
            WHERE
                o.account_id = r.account_id
                AND o.region = r.region
                AND o.target_group_arn = r.target_group_arn
                AND o.group_id = r.referenced_group_id
        )
    GROUP BY r.account_id, r.region, r.target_group_arn
),

counted AS (
    SELECT
        account_id,
        region,
        target_group_arn,
        max(target_groups IS NULL OR security_groups IS NULL) AS is_unknown,
        max(coalesce(target_groups = '[]', 0)) AS is_free,
        min(coalesce(security_groups = '[]', 0)) AS is_without_groups
    FROM targets
    GROUP BY account_id, region, target_group_arn
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    iif(c.is_without_groups, 'its load balancer has no security groups', NULL) AS exempt,
    CASE
        WHEN c.is_free THEN 0
        WHEN f.is_open AND NOT c.is_unknown THEN 0
        WHEN c.is_unknown OR f.is_unknown THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN c.is_free THEN 'a target has no security groups, and admits everyone'
        WHEN f.is_open THEN 'its targets admit ' || f.sources
        WHEN
            c.is_unknown
            THEN 'the security groups of the load balancer or of a target are not known'
        WHEN f.is_unknown THEN 'the ports or the source of a rule of its targets are not known'
        ELSE 'its targets admit their port from the load balancer alone'
    END AS actual
FROM aws_ec2_target_group AS g
INNER JOIN counted AS c
    ON
        g.account_id = c.account_id
        AND g.region = c.region
        AND g.arn = c.target_group_arn
LEFT JOIN foreign_rules AS f
    ON
        g.account_id = f.account_id
        AND g.region = f.region
        AND g.arn = f.target_group_arn;
