-- title    = "Environment variables of containers hold no credential"
-- severity = "critical"
-- why      = "Whoever may read the task definition, which many read-only roles may, has the credential."
-- fix      = "Move the credential to Secrets Manager or Parameter Store, name it in `secrets`, and replace it."
-- docs     = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html"
-- controls = { prowler = ["ecs_task_definitions_no_environment_secrets"], fsbp = ["ECS.8"] }
-- omits    = "Commands, labels and environment files; older revisions that no service runs."

WITH used AS (
    SELECT
        account_id,
        region,
        task_definition,
        group_concat(service_name, ', ') AS services
    FROM (
        SELECT
            account_id,
            region,
            task_definition,
            service_name
        FROM aws_ecs_service
        WHERE task_definition IS NOT NULL
        ORDER BY service_name
    ) AS s
    GROUP BY account_id, region, task_definition
),

secret AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        group_concat(s.value ->> '$.name' || ' (' || (s.value ->> '$.kind') || ')', ', ') AS names
    FROM aws_ecs_task_definition AS d
    CROSS JOIN json_each(d.environment_secrets) AS s
    GROUP BY d.account_id, d.region, d.arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    json_array_length(d.environment_secrets) = 0 AS compliant,
    CASE
        WHEN s.names IS NOT NULL THEN 'looks like credentials: ' || s.names
        WHEN d.environment_secrets IS NULL
            THEN 'not all of the environment variables can be read'
        ELSE
            coalesce(json_array_length(d.environment_variable_names), 0)
            || ' environment variables, none of which looks like a credential'
    END
    || coalesce(', run by ' || u.services, ', run by no service') AS actual
FROM aws_ecs_task_definition AS d
LEFT JOIN secret AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn
LEFT JOIN used AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.task_definition;
