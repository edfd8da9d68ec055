-- title    = "Gateway endpoints serve the route tables of private workloads"
-- severity = "medium"
-- why      = "A route table that an endpoint leaves out sends the traffic of its subnets around it, over NAT or nowhere."
-- fix      = "Associate the endpoint with the route tables of all subnets where private workloads run."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"

-- Route tables of the subnets where instances, Lambda functions or ECS tasks have no public address.
WITH workloads AS (
    SELECT DISTINCT
        s.account_id,
        s.region,
        s.vpc_id,
        s.route_table_id
    FROM aws_ec2_network_interface AS i
    CROSS JOIN aws_vpc_subnet AS s
    WHERE
        s.account_id = i.account_id
        AND s.region = i.region
        AND s.subnet_id = i.subnet_id
        AND i.association_public_ip IS NULL
        AND (
            i.attached_instance_id IS NOT NULL
            OR i.interface_type IN ('lambda', 'branch')
            OR i.description LIKE 'AWS Lambda VPC ENI%'
            OR i.description LIKE 'arn:%:ecs:%'
        )
),

gateway AS (
    SELECT
        account_id,
        region,
        arn,
        vpc_id,
        service_name,
        state,
        route_table_ids
    FROM aws_vpc_endpoint
    WHERE
        lower(vpc_endpoint_type) = 'gateway'
        AND lower(coalesce(state, '')) NOT IN ('deleting', 'deleted')
),

-- Several endpoints may share the route tables of a VPC among them.
served AS (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        w.route_table_id,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM gateway AS g
                CROSS JOIN json_each(g.route_table_ids) AS t
                WHERE
                    g.account_id = e.account_id
                    AND g.region = e.region
                    AND g.vpc_id = e.vpc_id
                    AND g.service_name = e.service_name
                    AND lower(g.state) = 'available'
                    AND t.value = w.route_table_id
            ) THEN 1
            WHEN w.route_table_id IS NOT NULL THEN 0
        END AS is_served
    FROM gateway AS e
    INNER JOIN workloads AS w
        ON
            e.account_id = w.account_id
            AND e.region = w.region
            AND e.vpc_id = w.vpc_id
    ORDER BY e.account_id, e.region, e.arn, w.route_table_id
),

judged AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN min(is_served) = 0 THEN 0
            WHEN count(*) = count(is_served) THEN 1
        END AS compliant,
        group_concat(iif(is_served = 0, route_table_id, NULL), ', ') AS missing
    FROM served
    GROUP BY account_id, region, arn
)

SELECT
    e.account_id,
    e.region,
    e.arn AS resource,
    iif(j.arn IS NULL, 'no private workload runs in its VPC', NULL) AS exempt,
    iif(e.route_table_ids IS NULL OR e.state IS NULL, NULL, j.compliant) AS compliant,
    e.service_name || ' is ' || coalesce(e.state, 'in an unknown state') || CASE
        WHEN j.arn IS NULL THEN ', no private workload runs in its VPC'
        WHEN j.missing IS NOT NULL THEN ', it does not serve ' || j.missing
        WHEN j.compliant THEN ', it serves the route tables of all private workloads'
        ELSE ', the route tables of the private workloads are not known'
    END AS actual
FROM gateway AS e
LEFT JOIN judged AS j
    ON e.account_id = j.account_id AND e.region = j.region AND e.arn = j.arn;
