-- title    = "Instances run in private subnets, without public addresses"
-- severity = "high"
-- why      = "An instance that the internet can address is one security group rule away from being attacked."
-- fix      = "Launch the instance in a subnet without a route to an internet gateway, behind a load balancer or a NAT gateway."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
-- controls = { prowler = ["ec2_instance_public_ip"], powerpipe = ["ec2_instance_not_publicly_accessible"], fsbp = ["EC2.9"] }
-- [params.allowed_tags]
-- about    = "Tags, as key=value in any letter case, of instances that may be public."
-- default  = ["role=bastion"]

WITH instance AS (
    SELECT
        account_id,
        region,
        arn,
        subnet_id,
        public_ip_address,
        network_interfaces,
        tags
    FROM aws_ec2_instance
    WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
),

-- All its subnets and public addresses, those of further network interfaces included.
place AS (
    SELECT
        account_id,
        region,
        arn,
        subnet_id
    FROM instance
    WHERE subnet_id IS NOT NULL
    UNION
    SELECT
        instance.account_id,
        instance.region,
        instance.arn,
        node.atom AS subnet_id
    FROM instance
    CROSS JOIN json_tree(instance.network_interfaces) AS node
    WHERE node.key = 'SubnetId' AND node.atom IS NOT NULL
),

address AS (
    SELECT
        account_id,
        region,
        arn,
        public_ip_address AS public_ip
    FROM instance
    WHERE public_ip_address IS NOT NULL
    UNION
    SELECT
        instance.account_id,
        instance.region,
        instance.arn,
        node.atom AS public_ip
    FROM instance
    CROSS JOIN json_tree(instance.network_interfaces) AS node
    WHERE node.key IN ('PublicIp', 'CarrierIp') AND node.atom IS NOT NULL
),

way_out AS (
    SELECT DISTINCT
        account_id,
        region,
        route_table_id
    FROM aws_vpc_route_table_way
    WHERE target_type = 'internet_gateway' AND coalesce(state, '') <> 'blackhole'
),

placed AS (
    SELECT
        place.account_id,
        place.region,
        place.arn,
        group_concat(place.subnet_id, ', ') AS subnets,
        group_concat(iif(way_out.route_table_id IS NOT NULL, place.subnet_id, NULL), ', ')
            AS public_subnets,
        count(*) = count(subnet.route_table_id) AS routes_known
    FROM place
    LEFT JOIN aws_vpc_subnet AS subnet
        ON
            place.account_id = subnet.account_id
            AND place.region = subnet.region
            AND place.subnet_id = subnet.subnet_id
    LEFT JOIN way_out
        ON
            subnet.account_id = way_out.account_id
            AND subnet.region = way_out.region
            AND subnet.route_table_id = way_out.route_table_id
    GROUP BY place.account_id, place.region, place.arn
),

addressed AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(public_ip, ', ') AS public_ips
    FROM address
    GROUP BY account_id, region, arn
)

SELECT
    instance.account_id,
    instance.region,
    instance.arn AS resource,
    (
        SELECT 'tagged ' || tag.key || '=' || tag.value
        FROM json_each(instance.tags) AS tag
        INNER JOIN json_each(:allowed_tags) AS allowed
            ON lower(tag.key || '=' || tag.value) = lower(allowed.value)
        ORDER BY tag.key
        LIMIT 1
    ) AS exempt,
    CASE
        WHEN addressed.public_ips IS NOT NULL OR placed.public_subnets IS NOT NULL THEN 0
        WHEN placed.routes_known THEN 1
    END AS compliant,
    CASE
        WHEN placed.public_subnets IS NOT NULL THEN 'in public subnet ' || placed.public_subnets
        WHEN placed.routes_known THEN 'in private subnet ' || placed.subnets
        ELSE coalesce('the routes of ' || placed.subnets || ' are not known', 'in no known subnet')
    END
    || coalesce(', with public address ' || addressed.public_ips, ', without public address')
        AS actual
FROM instance
LEFT JOIN placed
    ON
        instance.account_id = placed.account_id
        AND instance.region = placed.region
        AND instance.arn = placed.arn
LEFT JOIN addressed
    ON
        instance.account_id = addressed.account_id
        AND instance.region = addressed.region
        AND instance.arn = addressed.arn;
