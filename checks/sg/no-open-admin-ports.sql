-- title    = "Security groups do not admit remote administration from the internet"
-- severity = "high"
-- why      = "Ports for remote login and file sharing are found within minutes and tried without end for passwords and known flaws."
-- fix      = "Admit the port only from known addresses, or use Systems Manager Session Manager and close it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21"], powerpipe = ["vpc_security_group_restrict_ingress_cifs_port_all"], fsbp = ["EC2.13", "EC2.14", "EC2.53", "EC2.54"], cis = ["5.2", "5.3"] }
-- omits    = "Addresses that a prefix list holds."
-- [params.ports]
-- about    = "TCP ports of SSH, RDP, Telnet, FTP and SMB."
-- default  = [20, 21, 22, 23, 139, 445, 3389]
-- [params.udp_ports]
-- about    = "UDP ports for the same; RDP uses one."
-- default  = [3389]

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
            WHEN ip_protocol IS NULL OR from_port IS NULL OR to_port IS NULL THEN NULL
            ELSE EXISTS (
                SELECT 1
                FROM json_each(iif(r.ip_protocol IN ('tcp', '6'), :ports, :udp_ports)) AS p
                WHERE p.value BETWEEN r.from_port AND r.to_port
            )
        END AS offends,
        CASE
            WHEN ip_protocol = '-1' THEN 'all traffic'
            WHEN from_port = to_port THEN ip_protocol || ' ' || from_port
            ELSE ip_protocol || coalesce(' ' || from_port || '-' || to_port, '')
        END || ' from ' || coalesce(cidr_ipv4, cidr_ipv6, 'nowhere') AS rule
    FROM aws_vpc_security_group_rule AS r
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
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    iif(j.group_id IS NULL, 1, j.compliant) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.group_id IS NOT NULL AND j.compliant IS NULL
            THEN 'the ports or the source of a rule are not known'
        ELSE 'no rule admits an administration port from the internet'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
