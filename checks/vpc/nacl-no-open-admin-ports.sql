-- title    = "Network ACLs do not admit SSH or RDP from the internet"
-- severity = "high"
-- why      = "When a security group is opened by mistake, the network ACL is the one wall left before remote login."
-- fix      = "Deny the ports in a rule with a lower number, or allow only the ports and sources needed."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"
-- controls = { prowler = ["ec2_networkacl_allow_ingress_tcp_port_22", "ec2_networkacl_allow_ingress_tcp_port_3389"], powerpipe = ["vpc_network_acl_remote_administration"], fsbp = ["EC2.21"], cis = ["5.1"] }
-- [params.ports]
-- about    = "TCP ports of SSH and RDP."
-- default  = [22, 3389]

WITH open_ports AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        is_internet,
        traffic || ' from ' || coalesce(addresses, 'addresses that are not known') AS opening
    FROM aws_vpc_network_acl_traffic AS t
    WHERE
        egress = 0
        AND protocol = 'tcp'
        AND is_internet IS NOT 0
        AND EXISTS (
            SELECT 1
            FROM json_each(:ports) AS p
            WHERE p.value BETWEEN t.from_port AND t.to_port
        )
    ORDER BY account_id, region, network_acl_id, from_port
),

judged AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        max(is_internet) AS is_open,
        group_concat(opening, ', ') AS opening
    FROM open_ports
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
