-- title    = "Network ACLs do not admit SSH or RDP from the internet"
-- severity = "high"
-- why      = "When a security group is opened by mistake, the network ACL is the one wall left before remote login."
-- fix      = "Deny the ports in a rule with a lower number, or allow only the ports and sources needed."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"
-- controls = { prowler = ["ec2_networkacl_allow_ingress_tcp_port_22", "ec2_networkacl_allow_ingress_tcp_port_3389"], powerpipe = ["vpc_network_acl_remote_administration"], fsbp = ["EC2.21"], cis = ["5.1"] }
-- [params.ports]
-- about    = "TCP ports of SSH and RDP."
-- default  = [22, 3389]

-- Inbound rules that concern TCP, one row per listed port that they match.
WITH rules AS (
    SELECT
        e.account_id,
        e.region,
        e.network_acl_id,
        e.rule_number,
        lower(e.rule_action) AS rule_action,
        p.value AS port,
        coalesce(e.cidr_block, e.ipv6_cidr_block) AS source,
        iif(e.cidr_block IS NOT NULL, '0.0.0.0/0', '::/0') AS everyone
    FROM aws_vpc_network_acl_entry AS e
    INNER JOIN json_each(:ports) AS p
        ON
            coalesce(e.protocol, '-1') = '-1'
            OR p.value BETWEEN coalesce(e.from_port, 0) AND coalesce(e.to_port, 65535)
    WHERE
        e.egress = 0
        AND coalesce(e.protocol, '-1') IN ('-1', '6', 'tcp')
),

-- Of the rules that match a packet the one with the lowest number decides.
open_rules AS (
    SELECT
        a.account_id,
        a.region,
        a.network_acl_id,
        iif(a.rule_action IS NULL, NULL, 1) AS is_open,
        'port ' || a.port || ' from ' || a.source || ' (rule ' || a.rule_number || ')' AS rule
    FROM rules AS a
    WHERE
        a.rule_action IS NOT 'deny'
        -- Half of the internet is as good as all of it.
        AND a.source IN (
            '0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '::/0', '::/1', '::/2', '2000::/3'
        )
        AND NOT EXISTS (
            SELECT 1
            FROM rules AS d
            WHERE
                d.account_id = a.account_id
                AND d.region = a.region
                AND d.network_acl_id = a.network_acl_id
                AND d.rule_number < a.rule_number
                AND d.rule_action = 'deny'
                AND d.port = a.port
                AND d.source IN (a.source, a.everyone)
        )
    ORDER BY a.account_id, a.region, a.network_acl_id, a.rule_number, a.port
),

judged AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        max(is_open) AS is_open,
        group_concat(rule, ', ') AS opening
    FROM open_rules
    GROUP BY account_id, region, network_acl_id
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    iif(
        json_array_length(n.associations) = 0,
        'no subnet uses the network ACL',
        NULL
    ) AS exempt,
    iif(j.network_acl_id IS NULL, 1, NOT j.is_open) AS compliant,
    coalesce('admits ' || j.opening, 'admits none of the ports from the internet') AS actual
FROM aws_vpc_network_acl AS n
LEFT JOIN judged AS j
    ON
        n.account_id = j.account_id
        AND n.region = j.region
        AND n.network_acl_id = j.network_acl_id;
