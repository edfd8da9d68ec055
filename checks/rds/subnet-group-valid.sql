-- title    = "Subnet groups of databases span zones and hold private subnets"
-- severity = "high"
-- why      = "RDS places and moves a database by its subnet group: one zone leaves no place for a standby, a public subnet exposes it."
-- fix      = "Put private subnets of one VPC, in at least the required number of Availability Zones, into the subnet group."
-- docs     = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"
-- controls = { prowler = ["rds_instance_inside_vpc"], powerpipe = ["rds_db_instance_in_vpc"], fsbp = ["RDS.46"] }
-- [params.min_azs]
-- about    = "Availability Zones that the subnets of the group are in."
-- default  = 2

WITH public_tables AS (
    SELECT DISTINCT
        account_id,
        region,
        route_table_id
    FROM aws_vpc_route
    WHERE gateway_id LIKE 'igw-%' AND state IS NOT 'blackhole'
),

members AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        m.value ->> '$.SubnetIdentifier' AS subnet_id,
        m.value ->> '$.SubnetAvailabilityZone.Name' AS zone,
        p.route_table_id IS NOT NULL AS public,
        coalesce(s.vpc_id <> g.vpc_id, 0) AS elsewhere,
        s.route_table_id IS NULL AS unseen
    FROM aws_rds_db_subnet_group AS g
    CROSS JOIN json_each(g.subnets) AS m
    LEFT JOIN aws_vpc_subnet AS s
        ON
            g.account_id = s.account_id
            AND g.region = s.region
            AND (m.value ->> '$.SubnetIdentifier') = s.subnet_id
    LEFT JOIN public_tables AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.route_table_id = p.route_table_id
    ORDER BY g.account_id, g.region, g.arn, subnet_id
),

shape AS (
    SELECT
        account_id,
        region,
        arn,
        count(DISTINCT zone) AS zones,
        group_concat(iif(public, subnet_id, NULL), ', ') AS public_subnets,
        group_concat(iif(elsewhere, subnet_id, NULL), ', ') AS foreign_subnets,
        group_concat(iif(unseen, subnet_id, NULL), ', ') AS unseen_subnets
    FROM members
    GROUP BY account_id, region, arn
),

used AS (
    SELECT
        account_id,
        region,
        db_subnet_group_name AS name
    FROM aws_rds_db_instance
    UNION
    SELECT
        account_id,
        region,
        db_subnet_group AS name
    FROM aws_rds_db_cluster
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    iif(u.name IS NULL, 'no database uses it', NULL) AS exempt,
    g.status = 'Complete'
    AND coalesce(s.zones, 0) >= :min_azs
    AND s.public_subnets IS NULL
    AND s.foreign_subnets IS NULL
    AND iif(s.unseen_subnets IS NULL, 1, NULL) AS compliant,
    'status ' || coalesce(g.status, 'unknown')
    || ', zones: ' || coalesce(s.zones, 0)
    || coalesce(', public: ' || s.public_subnets, '')
    || coalesce(', outside of ' || g.vpc_id || ': ' || s.foreign_subnets, '')
    || coalesce(', no route table seen for: ' || s.unseen_subnets, '') AS actual
FROM aws_rds_db_subnet_group AS g
LEFT JOIN shape AS s
    ON
        g.account_id = s.account_id
        AND g.region = s.region
        AND g.arn = s.arn
LEFT JOIN used AS u
    ON
        g.account_id = u.account_id
        AND g.region = u.region
        AND g.name = u.name;
