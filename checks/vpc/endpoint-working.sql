-- title    = "VPC endpoints are available and within reach of the workloads"
-- severity = "high"
-- why      = "An endpoint that does not answer breaks its clients, or sends their traffic over the internet unseen."
-- fix      = "Accept or repair the endpoint, turn on private DNS, and admit TCP 443 from the workloads."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
-- omits    = "Whether the service supports private DNS: it is asked of all AWS services but S3 and DynamoDB."

-- Rules that let HTTPS into an interface endpoint.
WITH doors AS MATERIALIZED (
    SELECT
        e.account_id,
        e.region,
        e.vpc_endpoint_id,
        e.vpc_id,
        r.cidr_ipv4_first,
        r.cidr_ipv4_last,
        r.referenced_group_id,
        r.prefix_list_id
    FROM aws_vpc_endpoint AS e
    CROSS JOIN json_each(e."groups") AS g
    CROSS JOIN aws_vpc_security_group_rule AS r
    WHERE
        r.account_id = e.account_id
        AND r.region = e.region
        AND r.group_id = g.value ->> 'GroupId'
        AND r.is_egress = 0
        AND (
            r.ip_protocol = '-1'
            OR (r.ip_protocol IN ('tcp', '6') AND r.from_port <= 443 AND r.to_port >= 443)
        )
),

door_kinds AS (
    SELECT
        account_id,
        region,
        vpc_endpoint_id,
        max(prefix_list_id) AS prefix_list_id
    FROM doors
    GROUP BY account_id, region, vpc_endpoint_id
),

-- Network interfaces of instances, Lambda functions and ECS tasks, with their subnets.
workloads AS MATERIALIZED (
    SELECT
        i.account_id,
        i.region,
        s.vpc_id,
        s.subnet_id,
        s.cidr_block_first,
        s.cidr_block_last,
        i."groups"
    FROM aws_ec2_network_interface AS i
    INNER JOIN aws_vpc_subnet AS s
        ON
            i.account_id = s.account_id
            AND i.region = s.region
            AND i.subnet_id = s.subnet_id
    WHERE
        s.cidr_block IS NOT NULL
        AND (
            i.attached_instance_id IS NOT NULL
            OR i.interface_type IN ('lambda', 'branch')
            OR i.description LIKE 'AWS Lambda VPC ENI%'
            OR i.description LIKE 'arn:%:ecs:%'
        )
),

-- A subnet is admitted when its range is, or the group of one of its workloads.
admitted AS (
    SELECT
        d.account_id,
        d.region,
        d.vpc_endpoint_id,
        w.subnet_id
    FROM doors AS d
    INNER JOIN workloads AS w
        ON
            d.account_id = w.account_id
            AND d.region = w.region
            AND d.vpc_id = w.vpc_id
            AND d.cidr_ipv4_first <= w.cidr_block_first
            AND d.cidr_ipv4_last >= w.cidr_block_last
    UNION
    SELECT
        d.account_id,
        d.region,
        d.vpc_endpoint_id,
        w.subnet_id
    FROM workloads AS w
    CROSS JOIN json_each(w."groups") AS g
    INNER JOIN doors AS d
        ON
            w.account_id = d.account_id
            AND w.region = d.region
            AND w.vpc_id = d.vpc_id
            AND g.value ->> 'GroupId' = d.referenced_group_id
),

subnets AS (
    SELECT DISTINCT
        e.account_id,
        e.region,
        e.vpc_endpoint_id,
        w.subnet_id,
        a.subnet_id IS NOT NULL AS is_admitted
    FROM aws_vpc_endpoint AS e
    INNER JOIN workloads AS w
        ON
            e.account_id = w.account_id
            AND e.region = w.region
            AND e.vpc_id = w.vpc_id
    LEFT JOIN admitted AS a
        ON
            e.account_id = a.account_id
            AND e.region = a.region
            AND e.vpc_endpoint_id = a.vpc_endpoint_id
            AND w.subnet_id = a.subnet_id
    WHERE lower(e.vpc_endpoint_type) = 'interface'
    ORDER BY e.account_id, e.region, e.vpc_endpoint_id, w.subnet_id
),

reach AS (
    SELECT
        account_id,
        region,
        vpc_endpoint_id,
        group_concat(iif(is_admitted, NULL, subnet_id), ', ') AS shut_out
    FROM subnets
    GROUP BY account_id, region, vpc_endpoint_id
),

endpoints AS (
    SELECT
        e.account_id,
        e.region,
        e.arn,
        e.service_name,
        e.state,
        e.requester_managed,
        x.shut_out,
        CASE
            WHEN lower(e.vpc_endpoint_type) <> 'interface' THEN 1
            WHEN
                e.service_name LIKE '%.vpce-svc-%'
                OR e.service_name LIKE '%.s3'
                OR e.service_name LIKE '%.dynamodb'
                THEN 1
            ELSE e.private_dns_enabled
        END AS is_named,
        CASE
            WHEN lower(e.vpc_endpoint_type) <> 'interface' THEN 1
            WHEN e."groups" IS NULL THEN NULL
            WHEN d.vpc_endpoint_id IS NULL THEN 0
            WHEN x.shut_out IS NULL THEN 1
            WHEN d.prefix_list_id IS NOT NULL THEN NULL
            ELSE 0
        END AS is_reached
    FROM aws_vpc_endpoint AS e
    LEFT JOIN door_kinds AS d
        ON
            e.account_id = d.account_id
            AND e.region = d.region
            AND e.vpc_endpoint_id = d.vpc_endpoint_id
    LEFT JOIN reach AS x
        ON
            e.account_id = x.account_id
            AND e.region = x.region
            AND e.vpc_endpoint_id = x.vpc_endpoint_id
    WHERE lower(coalesce(e.state, '')) NOT IN ('deleting', 'deleted')
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(requester_managed = 1, 'an AWS service manages the endpoint', NULL) AS exempt,
    lower(state) = 'available' AND is_named AND is_reached AS compliant,
    coalesce(service_name, 'the endpoint') || ' is ' || coalesce(state, 'in an unknown state')
    || CASE is_named
        WHEN 0 THEN ', private DNS is off'
        WHEN 1 THEN ''
        ELSE ', whether private DNS is on is not known'
    END || CASE
        WHEN is_reached = 1 THEN ''
        WHEN is_reached = 0 AND shut_out IS NOT NULL
            THEN ', its security groups do not admit TCP 443 from ' || shut_out
        WHEN is_reached = 0 THEN ', its security groups do not admit TCP 443'
        ELSE ', whom its security groups admit is not known'
    END AS actual
FROM endpoints;
