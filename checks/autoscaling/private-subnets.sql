-- title    = "Auto Scaling groups launch into private subnets"
-- severity = "high"
-- why      = "Every instance that a group launches into a public subnet is one security group rule away from being attacked."
-- fix      = "Give the group subnets without a route to an internet gateway, behind a load balancer or a NAT gateway."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html"
-- [params.allowed_tags]
-- about    = "Tags, as key=value in any letter case, of groups that may be in public subnets."
-- default  = ["role=bastion"]

WITH place AS (
    SELECT
        g.account_id,
        g.region,
        g.arn,
        s.value AS subnet_id
    FROM aws_ec2_autoscaling_group AS g
    CROSS JOIN json_each(g.subnet_ids) AS s
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
)

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    (
        SELECT 'tagged ' || tag.key || '=' || tag.value
        FROM json_each(g.tags) AS tag
        INNER JOIN json_each(:allowed_tags) AS allowed
            ON lower(tag.key || '=' || tag.value) = lower(allowed.value)
        ORDER BY tag.key
        LIMIT 1
    ) AS exempt,
    CASE
        WHEN placed.public_subnets IS NOT NULL THEN 0
        WHEN placed.routes_known THEN 1
    END AS compliant,
    CASE
        WHEN placed.public_subnets IS NOT NULL THEN 'public subnet ' || placed.public_subnets
        WHEN placed.routes_known THEN 'private subnet ' || placed.subnets
        ELSE
            coalesce(
                'the routes of ' || placed.subnets || ' are not known', 'in no known subnet'
            )
    END AS actual
FROM aws_ec2_autoscaling_group AS g
LEFT JOIN placed
    ON
        g.account_id = placed.account_id
        AND g.region = placed.region
        AND g.arn = placed.arn
WHERE g.status IS NULL;
