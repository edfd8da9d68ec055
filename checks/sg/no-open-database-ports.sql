-- title    = "Security groups do not admit database ports from the internet"
-- severity = "critical"
-- why      = "A data store that the internet can reach is a password guess, or an unpatched flaw, away from being copied or wiped."
-- fix      = "Admit the port only from the security groups of the applications that use the data store."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"
-- controls = { prowler = ["ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_cassandra_7199_9160_8888", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_elasticsearch_kibana_9200_9300_5601", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_kafka_9092"], fsbp = ["EC2.19"] }
-- omits    = "What AWS's own prefix lists hold: their names say whose addresses those are."
-- [params.ports]
-- about    = "TCP ports of databases, caches, queues and search engines."
-- default  = [1433, 1434, 1521, 2483, 3306, 5432, 6379, 7199, 8888, 9042, 9092, 9160, 9200, 9300, 5601, 11211, 27017, 27018]
-- [params.udp_ports]
-- about    = "UDP ports of data stores that answer over UDP too."
-- default  = [1434, 11211]

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
        ELSE 'no rule admits a database port from the internet'
    END AS actual
FROM aws_vpc_security_group AS sg
LEFT JOIN judged AS j
    ON
        sg.account_id = j.account_id
        AND sg.region = j.region
        AND sg.group_id = j.group_id;
