-- title    = "Services run in private subnets of several zones"
-- severity = "high"
-- why      = "A task with a public address is one rule away from being attacked, and one in a single zone goes with it."
-- fix      = "Give the service private subnets in two zones at least, and no public addresses."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"
-- controls = { prowler = ["ecs_service_no_assign_public_ip", "ecs_task_set_no_assign_public_ip"], fsbp = ["ECS.2", "ECS.16"] }
-- omits    = "Tasks in the network of instances, which the checks on instances judge; public addresses by IPv6."
-- [params.min_azs]
-- about    = "Availability Zones that the subnets of a service lie in."
-- default  = 2

WITH network AS (
    SELECT
        account_id,
        region,
        arn,
        network_configuration AS configuration
    FROM aws_ecs_service
    UNION ALL
    SELECT
        s.account_id,
        s.region,
        s.arn,
        t.value -> '$.NetworkConfiguration' AS configuration
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.task_sets) AS t
    WHERE t.value ->> '$.Status' IS NOT 'DRAINING'
),

address AS (
    SELECT
        account_id,
        region,
        arn,
        max((configuration ->> '$.AwsvpcConfiguration.AssignPublicIp') = 'ENABLED') AS is_public
    FROM network
    GROUP BY account_id, region, arn
),

public_table AS (
    SELECT
        account_id,
        region,
        route_table_id,
        max(is_ipv4_internet OR is_ipv6_internet) AS is_public
    FROM aws_vpc_route_table_way
    WHERE
        target_type = 'internet_gateway'
        AND coalesce(state, 'active') = 'active'
        AND (is_ipv4_internet OR is_ipv6_internet) IS NOT 0
    GROUP BY account_id, region, route_table_id
),

placement AS (
    SELECT DISTINCT
        n.account_id,
        n.region,
        n.arn,
        i.value AS subnet_id,
        s.availability_zone AS zone,
        CASE
            WHEN t.is_public THEN 'public'
            WHEN s.route_table_id IS NOT NULL AND t.route_table_id IS NULL THEN 'private'
            ELSE 'unknown'
        END AS kind
    FROM network AS n
    CROSS JOIN json_each(n.configuration, '$.AwsvpcConfiguration.Subnets') AS i
    LEFT JOIN aws_vpc_subnet AS s
        ON n.account_id = s.account_id AND n.region = s.region AND i.value = s.subnet_id
    LEFT JOIN public_table AS t
        ON
            s.account_id = t.account_id
            AND s.region = t.region
            AND s.route_table_id = t.route_table_id
    ORDER BY i.value
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        max(kind = 'public') AS has_public,
        max(kind = 'unknown') AS has_unknown,
        count(DISTINCT zone) AS zones,
        max(zone IS NULL) AS is_unplaced,
        group_concat(subnet_id || ' (' || kind || ')', ', ') AS subnets
    FROM placement
    GROUP BY account_id, region, arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.status IN ('DRAINING', 'INACTIVE') THEN 'it is being deleted'
        WHEN s.network_configuration = '{}' AND s.task_sets IS NOT NULL AND p.arn IS NULL
            THEN 'its tasks use the network of instances'
    END AS exempt,
    CASE
        WHEN a.is_public OR p.has_public THEN 0
        WHEN p.zones < :min_azs AND NOT p.is_unplaced THEN 0
        WHEN s.network_configuration IS NULL OR s.task_sets IS NULL THEN NULL
        WHEN p.has_unknown OR p.zones < :min_azs THEN NULL
        WHEN a.is_public = 0 THEN 1
    END AS compliant,
    CASE
        WHEN s.network_configuration IS NULL OR s.task_sets IS NULL
            THEN 'where its tasks run is not known'
        WHEN p.arn IS NULL THEN 'its tasks use the network of instances'
        ELSE
            CASE a.is_public
                WHEN 1 THEN 'public addresses'
                WHEN 0 THEN 'no public addresses'
                ELSE 'addresses that are not known'
            END
            || ', in ' || p.zones || iif(p.zones = 1, ' zone: ', ' zones: ') || p.subnets
    END AS actual
FROM aws_ecs_service AS s
LEFT JOIN address AS a
    ON s.account_id = a.account_id AND s.region = a.region AND s.arn = a.arn
LEFT JOIN summary AS p
    ON s.account_id = p.account_id AND s.region = p.region AND s.arn = p.arn;
