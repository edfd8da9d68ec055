-- title    = "VPCs of workloads are attached to a transit gateway in each zone"
-- severity = "high"
-- why      = "A VPC without an attachment is cut off, and so are the subnets of a zone where the attachment has no interface."
-- fix      = "Attach the VPC to the transit gateway, with one subnet of each Availability Zone that it uses."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"
-- [params.min_azs]
-- about    = "Availability Zones in which the attachment must have a subnet at least."
-- default  = 2

-- Zones where instances, Lambda functions or ECS tasks run.
WITH workload AS (
    SELECT DISTINCT
        i.account_id,
        i.region,
        s.vpc_id,
        s.availability_zone
    FROM aws_ec2_network_interface AS i
    INNER JOIN aws_vpc_subnet AS s
        ON
            i.account_id = s.account_id
            AND i.region = s.region
            AND i.subnet_id = s.subnet_id
    WHERE
        i.attached_instance_id IS NOT NULL
        OR i.interface_type IN ('lambda', 'branch')
        OR i.description LIKE 'AWS Lambda VPC ENI%'
        OR i.description LIKE 'arn:%:ecs:%'
),

used AS (
    SELECT DISTINCT
        account_id,
        region,
        vpc_id
    FROM workload
),

attachment AS (
    SELECT
        account_id,
        region,
        resource_id AS vpc_id,
        transit_gateway_id,
        state,
        subnet_ids
    FROM aws_ec2_transit_gateway_vpc_attachment
    WHERE resource_type = 'vpc' AND coalesce(state, 'available') IN ('available', 'modifying')
),

-- The zones of all attachments of a VPC; the name of an Availability Zone is the region's and one letter.
attached AS (
    SELECT DISTINCT
        a.account_id,
        a.region,
        a.vpc_id,
        s.availability_zone
    FROM attachment AS a
    CROSS JOIN json_each(a.subnet_ids) AS i
    INNER JOIN aws_vpc_subnet AS s
        ON
            a.account_id = s.account_id
            AND a.region = s.region
            AND i.value = s.subnet_id
    WHERE s.availability_zone GLOB s.region || '?'
),

zones AS (
    SELECT
        account_id,
        region,
        vpc_id,
        count(*) AS how_many
    FROM attached
    GROUP BY account_id, region, vpc_id
),

unread AS (
    SELECT
        a.account_id,
        a.region,
        a.vpc_id,
        max(a.subnet_ids IS NULL OR a.state IS NULL OR (
            i.value IS NOT NULL AND s.availability_zone IS NULL
        )) AS is_unsure,
        min(a.transit_gateway_id) AS transit_gateway_id
    FROM attachment AS a
    LEFT JOIN json_each(a.subnet_ids) AS i ON a.subnet_ids IS NOT NULL
    LEFT JOIN aws_vpc_subnet AS s
        ON
            a.account_id = s.account_id
            AND a.region = s.region
            AND i.value = s.subnet_id
    GROUP BY a.account_id, a.region, a.vpc_id
),

missing AS (
    SELECT
        w.account_id,
        w.region,
        w.vpc_id,
        w.availability_zone
    FROM workload AS w
    LEFT JOIN attached AS a
        ON
            w.account_id = a.account_id
            AND w.region = a.region
            AND w.vpc_id = a.vpc_id
            AND w.availability_zone = a.availability_zone
    WHERE
        a.vpc_id IS NULL
        AND (w.availability_zone IS NULL OR w.availability_zone GLOB w.region || '?')
    ORDER BY w.account_id, w.region, w.vpc_id, w.availability_zone
),

lacking AS (
    SELECT
        account_id,
        region,
        vpc_id,
        group_concat(availability_zone, ', ') AS names,
        count(*) > count(availability_zone) AS is_unsure
    FROM missing
    GROUP BY account_id, region, vpc_id
),

gateway AS (
    SELECT DISTINCT
        account_id,
        region
    FROM aws_ec2_transit_gateway
    WHERE coalesce(state, '') NOT IN ('deleting', 'deleted')
)

SELECT
    v.account_id,
    v.region,
    v.arn AS resource,
    CASE
        WHEN v.owner_id <> v.account_id
            THEN 'account ' || v.owner_id || ' owns the VPC and its attachments'
        WHEN g.account_id IS NULL THEN 'the region has no transit gateway, see tgw/present'
        WHEN v.is_default = 1 THEN 'a default VPC, see vpc/default-not-used'
        WHEN w.vpc_id IS NULL THEN 'no instance, Lambda function or ECS task runs in the VPC'
    END AS exempt,
    CASE
        WHEN u.vpc_id IS NULL THEN 0
        WHEN u.is_unsure THEN NULL
        WHEN l.names IS NOT NULL OR coalesce(z.how_many, 0) < :min_azs THEN 0
        WHEN l.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN u.vpc_id IS NULL THEN 'no available attachment'
        ELSE
            'attached to ' || coalesce(u.transit_gateway_id, 'a transit gateway') || ' in '
            || coalesce(z.how_many, 0)
            || iif(z.how_many = 1, ' Availability Zone', ' Availability Zones')
            || coalesce(', not in ' || l.names, '')
            || iif(u.is_unsure OR l.is_unsure, ', the zones of some subnets are not known', '')
    END AS actual
FROM aws_vpc AS v
LEFT JOIN used AS w
    ON v.account_id = w.account_id AND v.region = w.region AND v.vpc_id = w.vpc_id
LEFT JOIN gateway AS g
    ON v.account_id = g.account_id AND v.region = g.region
LEFT JOIN unread AS u
    ON v.account_id = u.account_id AND v.region = u.region AND v.vpc_id = u.vpc_id
LEFT JOIN zones AS z
    ON v.account_id = z.account_id AND v.region = z.region AND v.vpc_id = z.vpc_id
LEFT JOIN lacking AS l
    ON v.account_id = l.account_id AND v.region = l.region AND v.vpc_id = l.vpc_id;
