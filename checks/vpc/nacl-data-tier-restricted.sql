-- title    = "Network ACLs admit database ports of data subnets from the VPC only"
-- severity = "medium"
-- why      = "When a security group of a database is opened by mistake, the network ACL is the one wall left."
-- fix      = "Admit the ports of databases from the CIDR blocks of the VPC alone, and deny them to everyone else."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"
-- [params.ports]
-- about    = "TCP ports of databases."
-- default  = [1433, 1521, 3306, 5432]
-- [params.tiers]
-- about    = "Tiers of data subnets, as their tag or name says; those of database subnet groups are data subnets too."
-- default  = ["data", "database"]

WITH data AS (
    SELECT
        account_id,
        region,
        subnet_id
    FROM aws_vpc_subnet
    WHERE tier IN (SELECT lower(t.value) FROM json_each(:tiers) AS t)
    UNION
    SELECT
        g.account_id,
        g.region,
        cast(s.value ->> 'SubnetIdentifier' AS TEXT) AS subnet_id
    FROM aws_rds_db_subnet_group AS g
    CROSS JOIN json_each(g.subnets) AS s
),

guarded AS (
    SELECT
        n.account_id,
        n.region,
        n.arn,
        d.subnet_id
    FROM aws_vpc_network_acl AS n
    CROSS JOIN json_each(n.associations) AS a
    INNER JOIN data AS d
        ON
            n.account_id = d.account_id
            AND n.region = d.region
            AND a.value ->> 'SubnetId' = d.subnet_id
    ORDER BY n.account_id, n.region, n.arn, d.subnet_id
),

associated AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(subnet_id, ', ') AS subnets
    FROM guarded
    GROUP BY account_id, region, arn
),

opening AS (
    SELECT
        account_id,
        region,
        network_acl_id,
        is_admitted,
        traffic || ' from ' || coalesce(addresses, 'addresses that are not known') AS line
    FROM aws_vpc_network_acl_foreign_traffic AS t
    WHERE
        protocol = 'tcp'
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
        max(is_admitted) AS is_admitted,
        group_concat(line, ', ') AS lines
    FROM opening
    GROUP BY account_id, region, network_acl_id
)

SELECT
    n.account_id,
    n.region,
    n.arn AS resource,
    iif(j.network_acl_id IS NULL, 1, NOT j.is_admitted) AS compliant,
    'the network ACL of ' || a.subnets || CASE
        WHEN j.network_acl_id IS NULL THEN ' admits databases'' ports from its VPC only'
        ELSE ' admits ' || j.lines
    END AS actual
FROM aws_vpc_network_acl AS n
INNER JOIN associated AS a
    ON n.account_id = a.account_id AND n.region = a.region AND n.arn = a.arn
LEFT JOIN judged AS j
    ON
        n.account_id = j.account_id
        AND n.region = j.region
        AND n.network_acl_id = j.network_acl_id;
