-- title    = "The internet reaches only listed ports, and only on front ends"
-- severity = "high"
-- why      = "Whatever is open beside the front door is where attackers look first, and nobody watches it."
-- fix      = "Close the rule, or put a load balancer in front and admit only its security group."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_any_port", "ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports"], powerpipe = ["vpc_security_group_allows_ingress_authorized_ports"], fsbp = ["EC2.18"] }
-- omits    = "What AWS's own prefix lists hold: their names say whose addresses those are."
-- [params.allowed_ports]
-- about    = "TCP and UDP ports that the internet may reach."
-- default  = [80, 443]
-- [params.front_ends]
-- about    = "What may face the internet: elb, cloudfront, or an interface type as EC2 names it."
-- default  = ["elb", "cloudfront"]

-- ICMP has no ports, so ping and path discovery are left alone. A group that no interface uses serves
-- nobody yet: only its ports are judged.
WITH rules AS (
    SELECT DISTINCT
        account_id,
        region,
        group_id,
        is_internet,
        traffic || ' from ' || coalesce(addresses, 'addresses that are not known') AS rule,
        CASE
            WHEN protocol NOT IN ('tcp', 'udp') THEN 1
            ELSE (
                SELECT count(DISTINCT p.value)
                FROM json_each(:allowed_ports) AS p
                WHERE p.value BETWEEN t.from_port AND t.to_port
            ) <= t.to_port - t.from_port
        END AS is_unlisted
    FROM aws_vpc_security_group_traffic AS t
    WHERE is_egress = 0 AND is_internet IS NOT 0 AND protocol NOT IN ('icmp', 'icmpv6')
    ORDER BY account_id, region, group_id, rule
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        max(is_internet) AS is_open,
        CASE
            WHEN max(is_internet AND is_unlisted) = 1 THEN 0
            WHEN count(*) = count(is_internet AND is_unlisted) THEN 1
        END AS compliant,
        group_concat(iif(is_internet, rule, NULL), ', ') AS opening,
        group_concat(iif(is_internet AND is_unlisted, rule, NULL), ', ') AS offending
    FROM rules
    GROUP BY account_id, region, group_id
),

interfaces AS (
    SELECT
        i.account_id,
        i.region,
        i.network_interface_id,
        i."groups",
        CASE
            WHEN i.requester_id = 'amazon-elb' THEN 'elb'
            WHEN i.interface_type IN ('load_balancer', 'network_load_balancer') THEN 'elb'
            WHEN i.requester_managed = 1 AND i.description LIKE 'ELB %' THEN 'elb'
            WHEN i.requester_managed = 1 AND i.description LIKE '%CloudFront%' THEN 'cloudfront'
            ELSE i.interface_type
        END IN (SELECT f.value FROM json_each(:front_ends) AS f) AS is_front
    FROM aws_ec2_network_interface AS i
),

used AS (
    SELECT
        i.account_id,
        i.region,
        cast(g.value ->> 'GroupId' AS TEXT) AS group_id,
        CASE
            WHEN min(i.is_front) = 0 THEN 0
            WHEN count(*) = count(i.is_front) THEN 1
        END AS compliant,
        sum(NOT i.is_front) AS behind,
        min(iif(i.is_front, NULL, i.network_interface_id)) AS example
    FROM interfaces AS i
    CROSS JOIN json_each(i."groups") AS g
    GROUP BY i.account_id, i.region, g.value ->> 'GroupId'
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    CASE
        WHEN j.group_id IS NULL THEN 1
        WHEN j.compliant = 0 THEN 0
        WHEN j.is_open IS NULL THEN NULL
        WHEN u.group_id IS NULL THEN j.compliant
        ELSE j.compliant AND u.compliant
    END AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.opening IS NOT NULL AND u.group_id IS NULL
            THEN 'admits ' || j.opening || ', no network interface uses the group'
        WHEN j.opening IS NOT NULL AND u.compliant = 1
            THEN 'admits ' || j.opening || ' on front ends alone'
        WHEN j.opening IS NOT NULL AND u.compliant = 0
            THEN
                'admits ' || j.opening || ' on ' || u.behind
                || iif(u.behind = 1, ' network interface that is', ' network interfaces that are')
                || ' no front end, such as ' || u.example
        WHEN j.opening IS NOT NULL
            THEN 'admits ' || j.opening || ' on network interfaces of an unknown kind'
        WHEN j.group_id IS NOT NULL AND j.is_open IS NULL
            THEN 'the ports or the source of a rule are not known'
        ELSE 'no rule admits the internet'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id
LEFT JOIN used AS u
    ON
        sg.account_id = u.account_id
        AND sg.region = u.region
        AND sg.group_id = u.group_id;
