-- title    = "Private workloads reach S3 and DynamoDB through gateway endpoints"
-- severity = "medium"
-- why      = "Without them traffic to S3 and DynamoDB pays for the NAT gateway and leaves the private network."
-- fix      = "Create gateway endpoints for the services and attach them to the route tables of the private subnets."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
-- controls = { powerpipe = ["vpc_configured_to_use_vpc_endpoints"] }
-- [params.services]
-- about    = "Services that need a gateway endpoint: s3, dynamodb."
-- default  = ["s3", "dynamodb"]

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

served AS (
    SELECT
        w.account_id,
        w.region,
        w.vpc_id,
        w.route_table_id,
        n.value AS service,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM aws_vpc_endpoint AS e
                CROSS JOIN json_each(e.route_table_ids) AS t
                WHERE
                    e.account_id = w.account_id
                    AND e.region = w.region
                    AND e.vpc_id = w.vpc_id
                    AND lower(e.vpc_endpoint_type) = 'gateway'
                    AND lower(e.state) = 'available'
                    AND e.service_name LIKE '%.' || n.value
                    AND t.value = w.route_table_id
            ) THEN 1
            WHEN w.route_table_id IS NOT NULL THEN 0
        END AS is_served
    FROM workloads AS w
    CROSS JOIN json_each(:services) AS n
    ORDER BY w.account_id, w.region, w.vpc_id, n.value, w.route_table_id
),

judged AS (
    SELECT
        account_id,
        region,
        vpc_id,
        CASE
            WHEN min(is_served) = 0 THEN 0
            WHEN count(*) = count(is_served) THEN 1
        END AS compliant,
        group_concat(iif(is_served = 0, service || ' on ' || route_table_id, NULL), ', ') AS missing
    FROM served
    GROUP BY account_id, region, vpc_id
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    iif(
        j.vpc_id IS NULL,
        'no instance, Lambda function or ECS task without a public address',
        NULL
    ) AS exempt,
    j.compliant,
    CASE
        WHEN j.missing IS NOT NULL THEN 'no gateway endpoint for ' || j.missing
        WHEN j.compliant THEN 'gateway endpoints serve all private workloads'
        WHEN j.vpc_id IS NULL THEN 'no private workloads'
        ELSE 'the route tables of the private workloads are not known'
    END AS actual
FROM aws_vpc AS v
LEFT JOIN judged AS j
    ON
        v.account_id = j.account_id
        AND v.region = j.region
        AND v.vpc_id = j.vpc_id;
