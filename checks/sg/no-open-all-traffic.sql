-- title    = "Security groups in use do not admit all traffic from the internet"
-- severity = "critical"
-- why      = "Every service that listens on the machine, meant or not, is within reach of every attacker."
-- fix      = "Replace the rule by rules for the ports and sources that are needed."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_all_ports"], powerpipe = ["vpc_security_group_restrict_ingress_tcp_udp_all"] }
-- omits    = "Addresses that a prefix list holds."
-- [params.include_unused]
-- about    = "Also judge security groups that no network interface uses."
-- default  = false

WITH rules AS (
    SELECT
        account_id,
        region,
        group_id,
        -- Half of the internet is as good as all of it.
        coalesce(cidr_ipv4, cidr_ipv6, prefix_list_id, referenced_group_id) IN (
            '0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '::/0', '::/1', '::/2', '2000::/3'
        )
        AND CASE
            WHEN ip_protocol = '-1' THEN 1
            WHEN ip_protocol NOT IN ('tcp', 'udp', '6', '17') THEN 0
            ELSE from_port <= 1 AND to_port = 65535
        END AS offends,
        CASE
            WHEN ip_protocol = '-1' THEN 'all traffic'
            WHEN from_port = to_port THEN ip_protocol || ' ' || from_port
            ELSE ip_protocol || coalesce(' ' || from_port || '-' || to_port, '')
        END || ' from ' || coalesce(cidr_ipv4, cidr_ipv6, 'nowhere') AS rule
    FROM aws_vpc_security_group_rule
    WHERE is_egress IS NOT 1
    ORDER BY account_id, region, group_id, security_group_rule_id
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        CASE
            WHEN max(offends) = 1 THEN 0
            WHEN count(*) = count(offends) THEN 1
        END AS compliant,
        group_concat(iif(offends, rule, NULL), ', ') AS offending
    FROM rules
    GROUP BY account_id, region, group_id
),

used AS (
    SELECT DISTINCT
        i.account_id,
        i.region,
        cast(g.value ->> 'GroupId' AS TEXT) AS group_id
    FROM aws_ec2_network_interface AS i
    CROSS JOIN json_each(i."groups") AS g
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    iif(
        u.group_id IS NULL AND NOT :include_unused,
        'no network interface uses the group',
        NULL
    ) AS exempt,
    iif(j.group_id IS NULL, 1, j.compliant) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.group_id IS NOT NULL AND j.compliant IS NULL
            THEN 'the ports or the source of a rule are not known'
        ELSE 'no rule admits all traffic from the internet'
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
