-- title    = "The service-linked roles of services in use exist"
-- severity = "medium"
-- why      = "Without its role a service cannot replace an instance, register a target or fail over."
-- fix      = "Make the role: aws iam create-service-linked-role --aws-service-name and the service."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html"
-- omits    = "Services other than EC2 and Application Auto Scaling, Elastic Load Balancing, RDS and transit gateways."

-- Auto Scaling names the role of each group and target; it may have a suffix, or be one of the owner's.
WITH used AS (
    SELECT
        account_id,
        service_linked_role_arn AS role,
        'the Auto Scaling group ' || name AS user_name
    FROM aws_ec2_autoscaling_group
    WHERE service_linked_role_arn GLOB '*:role/aws-service-role/*'
    UNION ALL
    SELECT
        account_id,
        role_arn AS role,
        'the scaling of ' || resource_id AS user_name
    FROM aws_appautoscaling_target
    WHERE role_arn GLOB '*:role/aws-service-role/*'
    UNION ALL
    SELECT
        account_id,
        '*:role/aws-service-role/elasticloadbalancing.amazonaws.com'
        || '/AWSServiceRoleForElasticLoadBalancing' AS role,
        'the load balancer ' || name AS user_name
    FROM aws_ec2_application_load_balancer
    UNION ALL
    SELECT
        account_id,
        '*:role/aws-service-role/elasticloadbalancing.amazonaws.com'
        || '/AWSServiceRoleForElasticLoadBalancing' AS role,
        'the load balancer ' || name AS user_name
    FROM aws_ec2_network_load_balancer
    UNION ALL
    SELECT
        account_id,
        '*:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS' AS role,
        'the database ' || db_instance_identifier AS user_name
    FROM aws_rds_db_instance
    UNION ALL
    SELECT
        account_id,
        '*:role/aws-service-role/transitgateway.amazonaws.com/AWSServiceRoleForVPCTransitGateway'
            AS role,
        'the attachment ' || transit_gateway_attachment_id AS user_name
    FROM aws_ec2_transit_gateway_vpc_attachment
    WHERE resource_type = 'vpc' AND resource_owner_id = account_id AND state = 'available'
),

needed AS (
    SELECT
        account_id,
        role,
        min(user_name) AS first_user,
        count(*) AS users
    FROM used
    GROUP BY account_id, role
),

judged AS (
    SELECT
        n.account_id,
        replace(n.role, '*:role/', 'role/') || ' of ' || n.first_user
        || iif(n.users > 1, ' and ' || (n.users - 1) || ' more', '') AS line,
        (
            SELECT count(*) FROM aws_iam_role AS r
            WHERE r.account_id = n.account_id AND r.region = 'global' AND r.arn GLOB n.role
        ) > 0 AS is_there
    FROM needed AS n
    ORDER BY line
),

by_account AS (
    SELECT
        account_id,
        count(*) AS roles,
        min(is_there) AS is_whole,
        group_concat(iif(is_there, NULL, line), ', ') AS missing
    FROM judged
    GROUP BY account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(b.account_id IS NULL, 'no service that was looked at is in use', NULL) AS exempt,
    coalesce(b.is_whole, 1) AS compliant,
    coalesce(
        'lacks ' || b.missing,
        'has all ' || b.roles || ' that are needed',
        'needs none'
    ) AS actual
FROM aws_account AS a
LEFT JOIN by_account AS b ON a.account_id = b.account_id;
