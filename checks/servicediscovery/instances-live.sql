-- title    = "Registered instances of services are tasks or instances that run"
-- severity = "medium"
-- why      = "Whoever looks the service up is sent to what is gone, and some of its calls fail."
-- fix      = "Deregister the instance, and let ECS or whoever starts the service register and deregister by itself."
-- docs     = "https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-instances.html"
-- omits    = "Load balancers as instances, addresses that are neither a task's nor an instance's, and health checks of Route 53."

WITH address AS (
    SELECT
        t.account_id,
        t.region,
        a.value AS ip,
        'the task ' || t.task_id AS name
    FROM aws_ecs_task AS t
    CROSS JOIN json_each(t.private_ipv4_addresses) AS a
    WHERE t.last_status = 'RUNNING'
    UNION ALL
    SELECT
        account_id,
        region,
        private_ip_address AS ip,
        'the instance ' || instance_id AS name
    FROM aws_ec2_instance
    WHERE instance_state = 'running'
),

found AS (
    SELECT
        i.account_id,
        i.region,
        i.arn,
        i.instance_ipv4,
        i.ec2_instance_id,
        i.alias_dns_name,
        i.ecs_service_name,
        i.init_health_status,
        t.arn AS task_arn,
        t.last_status,
        e.arn AS instance_arn,
        e.instance_state,
        (
            SELECT min(a.name) FROM address AS a
            WHERE
                i.account_id = a.account_id
                AND i.region = a.region
                AND i.instance_ipv4 = a.ip
        ) AS name
    FROM aws_service_discovery_instance AS i
    LEFT JOIN aws_ecs_task AS t
        ON i.account_id = t.account_id AND i.region = t.region AND i.id = t.task_id
    LEFT JOIN aws_ec2_instance AS e
        ON
            i.account_id = e.account_id
            AND i.region = e.region
            AND i.ec2_instance_id = e.instance_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN ec2_instance_id IS NOT NULL OR ecs_service_name IS NOT NULL THEN NULL
        WHEN alias_dns_name IS NOT NULL THEN 'it stands for a load balancer'
        WHEN instance_ipv4 IS NULL THEN 'it has no address'
        WHEN name IS NULL THEN 'its address is neither of a task nor of an instance'
    END AS exempt,
    CASE
        WHEN init_health_status = 'UNHEALTHY' THEN 0
        WHEN ec2_instance_id IS NOT NULL AND instance_arn IS NULL THEN 0
        WHEN ec2_instance_id IS NOT NULL THEN instance_state = 'running'
        WHEN ecs_service_name IS NOT NULL AND task_arn IS NULL THEN 0
        -- ECS registers a task while it activates it.
        WHEN ecs_service_name IS NOT NULL THEN last_status IN ('ACTIVATING', 'RUNNING')
        WHEN name IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN ec2_instance_id IS NOT NULL
            THEN
                'the instance ' || ec2_instance_id || ' is '
                || coalesce(
                    instance_state,
                    iif(instance_arn IS NULL, 'gone', 'in a state that is not known')
                )
        WHEN ecs_service_name IS NOT NULL AND task_arn IS NULL
            THEN 'a task of ' || ecs_service_name || ' that is gone'
        WHEN ecs_service_name IS NOT NULL
            THEN
                'a task of ' || ecs_service_name || ' that is '
                || coalesce(lower(last_status), 'in a state that is not known')
        WHEN alias_dns_name IS NOT NULL THEN 'the load balancer ' || alias_dns_name
        ELSE coalesce(name, 'the address ' || instance_ipv4, 'no address')
    END
    || iif(init_health_status = 'UNHEALTHY', ', and is not healthy', '') AS actual
FROM found;
