-- title    = "Security groups in use do not admit all traffic from the internet"
-- severity = "critical"
-- why      = "Every service that listens on the machine, meant or not, is within reach of every attacker."
-- fix      = "Replace the rule by rules for the ports and sources that are needed."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_all_ports"], powerpipe = ["vpc_security_group_restrict_ingress_tcp_udp_all"] }
-- omits    = "What AWS's own prefix lists hold: their names say whose addresses those are."
-- [params.include_unused]
-- about    = "Also judge security groups that no network interface uses."
-- default  = false

WITH rules AS (
    SELECT DISTINCT
        account_id,
        region,
        group_id,
        is_internet,
        iif(protocol = '-1', 'all traffic', traffic)
        || ' from ' || coalesce(addresses, 'addresses that are not known') AS rule
    FROM aws_vpc_security_group_traffic
    WHERE
        is_egress = 0
        AND is_internet IS NOT 0
        AND (
            protocol = '-1'
            OR (protocol IN ('tcp', 'udp') AND open_from_port <= 1 AND open_to_port = 65535)
        )
    ORDER BY account_id, region, group_id, rule
),

judged AS (
    SELECT
        account_id,
        region,
        group_id,
        max(is_internet) AS is_open,
        group_concat(iif(is_internet, rule, NULL), ', ') AS offending
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
    iif(j.group_id IS NULL, 1, NOT j.is_open) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.group_id IS NOT NULL
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
