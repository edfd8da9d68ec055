-- title    = "ECS services that others call can be found by name"
-- severity = "low"
-- why      = "A service that others find by an address of yesterday is called in vain after its next deployment."
-- fix      = "Register the service with Cloud Map, or turn Service Connect on for it."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html"
-- omits    = "Which services call each other, and VPC Lattice; services behind load balancers are found by these."
-- [params.services]
-- about    = "Names or ARNs of the services that others call; `*` stands for any characters."
-- default  = []

WITH registry AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        min(d.arn IS NOT NULL) AS is_there,
        -- Whether the service of another account is there is not read.
        max(
            d.arn IS NULL
            AND r.value ->> '$.RegistryArn' NOT LIKE '%:' || s.account_id || ':service/%'
        ) AS is_elsewhere,
        max(
            d.arn IS NULL
            AND r.value ->> '$.RegistryArn' LIKE '%:' || s.account_id || ':service/%'
        ) AS is_gone,
        group_concat(coalesce(d.name, r.value ->> '$.RegistryArn'), ', ') AS names
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.service_registries) AS r
    LEFT JOIN aws_service_discovery_service AS d
        ON
            s.account_id = d.account_id
            AND s.region = d.region
            AND r.value ->> '$.RegistryArn' = d.arn
    GROUP BY s.account_id, s.region, s.arn
),

connected AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        -- Without services of its own it only calls others.
        max(
            coalesce(d.value ->> '$.ServiceConnectConfiguration.Enabled', 0)
            AND coalesce(
                json_array_length(d.value, '$.ServiceConnectConfiguration.Services'), 0
            ) > 0
        ) AS is_connected
    FROM aws_ecs_service AS s
    CROSS JOIN json_each(s.deployments) AS d
    WHERE (d.value ->> '$.Status') = 'PRIMARY'
    GROUP BY s.account_id, s.region, s.arn
)

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.status IN ('DRAINING', 'INACTIVE') THEN 'it is being deleted'
        WHEN
            NOT EXISTS (
                SELECT 1 FROM json_each(:services) AS n
                WHERE s.service_name GLOB n.value OR s.arn GLOB n.value
            )
            THEN 'it is not listed among those that others call'
    END AS exempt,
    CASE
        WHEN r.is_gone THEN 0
        WHEN r.is_there OR c.is_connected THEN 1
        WHEN s.service_registries IS NULL OR s.deployments IS NULL OR r.is_elsewhere THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN r.is_gone THEN 'it registers with what is not in Cloud Map: ' || r.names
        WHEN r.is_there THEN 'it registers with ' || r.names
        WHEN c.is_connected THEN 'Service Connect is on'
        WHEN r.is_elsewhere THEN 'it registers in another account: ' || r.names
        WHEN s.service_registries IS NULL OR s.deployments IS NULL
            THEN 'whether it registers is not known'
        ELSE 'it registers with nothing'
    END AS actual
FROM aws_ecs_service AS s
LEFT JOIN registry AS r
    ON s.account_id = r.account_id AND s.region = r.region AND s.arn = r.arn
LEFT JOIN connected AS c
    ON s.account_id = c.account_id AND s.region = c.region AND s.arn = c.arn;
