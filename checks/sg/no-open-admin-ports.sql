-- title    = "Security groups do not admit remote administration from the internet"
-- severity = "high"
-- why      = "Ports for remote login and file sharing are found within minutes and tried without end for passwords and known flaws."
-- fix      = "Admit the port only from known addresses, or use Systems Manager Session Manager and close it."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21"], powerpipe = ["vpc_security_group_restrict_ingress_cifs_port_all"], fsbp = ["EC2.13", "EC2.14", "EC2.53", "EC2.54"], cis = ["5.2", "5.3"] }
-- omits    = "What AWS's own prefix lists hold: their names say whose addresses those are."
-- [params.ports]
-- about    = "TCP ports of SSH, RDP, Telnet, FTP and SMB."
-- default  = [20, 21, 22, 23, 139, 445, 3389]
-- [params.udp_ports]
-- about    = "UDP ports for the same; RDP uses one."
-- default  = [3389]

WITH rules AS (
    SELECT DISTINCT
        account_id,
        region,
        group_id,
        from_port,
        is_internet,
        traffic || ' from ' || coalesce(addresses, 'addresses that are not known') AS rule
    FROM aws_vpc_security_group_traffic AS t
    WHERE
        is_egress = 0
        AND protocol IN ('tcp', 'udp')
        AND is_internet IS NOT 0
        AND EXISTS (
            SELECT 1
            FROM json_each(iif(t.protocol = 'tcp', :ports, :udp_ports)) AS p
            WHERE p.value BETWEEN t.from_port AND t.to_port
        )
    ORDER BY account_id, region, group_id, from_port, rule
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
)

SELECT
    sg.account_id,
    sg.region,
    sg.arn AS resource,
    iif(j.group_id IS NULL, 1, NOT j.is_open) AS compliant,
    CASE
        WHEN j.offending IS NOT NULL THEN 'admits ' || j.offending
        WHEN j.group_id IS NOT NULL
            THEN 'the ports or the source of a rule are not known'
        ELSE 'no rule admits an administration port from the internet'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
