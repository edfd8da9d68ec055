-- title    = "Deployments of services that fail are rolled back"
-- severity = "medium"
-- why      = "Without a rollback, a deployment that fails goes on for hours, and the service stays between two versions."
-- fix      = "Turn the deployment circuit breaker on with rollback, or deployment alarms with rollback."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html"
-- omits    = "What CodeDeploy and other controllers do with a deployment that fails."
-- scope    = "resource"

WITH rolled AS (
    SELECT
        account_id,
        region,
        arn,
        status,
        deployment_controller_type AS controller,
        deployment_configuration,
        coalesce(deployment_configuration ->> '$.DeploymentCircuitBreaker.Enable', 0) AS is_broken,
        coalesce(deployment_configuration ->> '$.DeploymentCircuitBreaker.Rollback', 0)
            AS is_rolled,
        coalesce(deployment_configuration ->> '$.Alarms.Enable', 0) AS has_alarms,
        coalesce(deployment_configuration ->> '$.Alarms.Rollback', 0) AS is_rolled_by_alarms,
        coalesce(json_array_length(deployment_configuration, '$.Alarms.AlarmNames'), 0) AS alarms
    FROM aws_ecs_service
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('DRAINING', 'INACTIVE') THEN 'it is being deleted'
        WHEN controller <> 'ECS' THEN 'it is deployed by ' || controller
    END AS exempt,
    CASE
        WHEN controller IS NULL OR deployment_configuration IS NULL THEN NULL
        ELSE
            (is_broken AND is_rolled)
            OR (has_alarms AND is_rolled_by_alarms AND alarms > 0)
    END AS compliant,
    CASE
        WHEN deployment_configuration IS NULL THEN 'how it is deployed is not known'
        ELSE
            CASE
                WHEN is_broken AND is_rolled THEN 'the circuit breaker is on with rollback'
                WHEN is_broken THEN 'the circuit breaker is on without rollback'
                ELSE 'the circuit breaker is off'
            END
            || CASE
                WHEN NOT has_alarms THEN ''
                WHEN is_rolled_by_alarms THEN ', ' || alarms || ' alarms roll it back'
                ELSE ', ' || alarms || ' alarms stop it without rollback'
            END
    END AS actual
FROM rolled;
