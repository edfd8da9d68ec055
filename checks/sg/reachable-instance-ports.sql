-- title    = "The internet reaches no sensitive port of a running instance"
-- severity = "critical"
-- why      = "Behind these ports stand remote logins, file shares, directories and data stores: whoever reaches one tries passwords and known flaws."
-- fix      = "Close the port in the security group, or move the instance into a private subnet and reach it with Systems Manager Session Manager."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security-groups.html"
-- controls = { prowler = ["ec2_instance_port_cassandra_exposed_to_internet", "ec2_instance_port_cifs_exposed_to_internet", "ec2_instance_port_elasticsearch_kibana_exposed_to_internet", "ec2_instance_port_ftp_exposed_to_internet", "ec2_instance_port_kafka_exposed_to_internet", "ec2_instance_port_kerberos_exposed_to_internet", "ec2_instance_port_ldap_exposed_to_internet", "ec2_instance_port_memcached_exposed_to_internet", "ec2_instance_port_mongodb_exposed_to_internet", "ec2_instance_port_mysql_exposed_to_internet", "ec2_instance_port_oracle_exposed_to_internet", "ec2_instance_port_postgresql_exposed_to_internet", "ec2_instance_port_rdp_exposed_to_internet", "ec2_instance_port_redis_exposed_to_internet", "ec2_instance_port_sqlserver_exposed_to_internet", "ec2_instance_port_ssh_exposed_to_internet", "ec2_instance_port_telnet_exposed_to_internet"] }
-- omits    = "What comes through load balancers, and whether something listens on the port."
-- [params.ports]
-- about    = "TCP ports of remote logins, file shares, directories and data stores."
-- default  = [20, 21, 22, 23, 88, 139, 389, 445, 464, 636, 749, 750, 1433, 1434, 1521, 2483, 2484, 3306, 3389, 5432, 5601, 6379, 7000, 7001, 7199, 8888, 9042, 9092, 9160, 9200, 9300, 11211, 27017, 27018]
-- [params.udp_ports]
-- about    = "UDP ports of the same."
-- default  = [1434, 3389, 11211]

WITH reached AS (
    SELECT DISTINCT
        account_id,
        region,
        attached_instance_id,
        from_port,
        is_internet,
        traffic || ' from ' || coalesce(addresses, 'addresses that are not known') AS port,
        open_at
    FROM aws_ec2_network_interface_reach AS r
    WHERE
        direction = 'from_internet'
        AND protocol IN ('tcp', 'udp')
        AND is_internet IS NOT 0
        AND EXISTS (
            SELECT 1
            FROM json_each(iif(r.protocol = 'tcp', :ports, :udp_ports)) AS p
            WHERE p.value BETWEEN r.from_port AND r.to_port
        )
    ORDER BY account_id, region, attached_instance_id, from_port, port
),

judged AS (
    SELECT
        account_id,
        region,
        attached_instance_id,
        max(is_internet) AS is_open,
        group_concat(iif(is_internet, port, NULL), ', ') AS ports,
        max(open_at) AS open_at
    FROM reached
    GROUP BY account_id, region, attached_instance_id
)

SELECT
    i.account_id,
    i.region,
    i.arn AS resource,
    iif(i.instance_state = 'stopped', 'it is stopped', NULL) AS exempt,
    CASE
        WHEN j.attached_instance_id IS NOT NULL THEN NOT j.is_open
        WHEN n.attached_instance_id IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN j.ports IS NOT NULL THEN 'the internet reaches ' || j.ports
        WHEN j.attached_instance_id IS NOT NULL
            THEN 'not known at: ' || coalesce(j.open_at, 'the rules of its security groups')
        WHEN n.attached_instance_id IS NULL THEN 'its network interfaces were not listed'
        ELSE 'the internet reaches none of the ports'
    END AS actual
FROM aws_ec2_instance AS i
LEFT JOIN judged AS j
    ON
        i.account_id = j.account_id
        AND i.region = j.region
        AND i.instance_id = j.attached_instance_id
LEFT JOIN (
    SELECT DISTINCT
        account_id,
        region,
        attached_instance_id
    FROM aws_ec2_network_interface
) AS n
    ON
        i.account_id = n.account_id
        AND i.region = n.region
        AND i.instance_id = n.attached_instance_id
WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated');
