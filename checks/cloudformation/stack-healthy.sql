-- title    = "Stacks and all their resources ended in a complete state"
-- severity = "high"
-- why      = "A stack that failed or was rolled back holds an older version, or half of one, and may refuse the next update."
-- fix      = "Read the stack's events for the first failure, remove its cause, and update the stack again."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html"
-- [params.max_in_progress_minutes]
-- about    = "Minutes that a change of the stack may take."
-- default  = 60

WITH failed AS (
    SELECT
        account_id,
        region,
        stack_id,
        count(*) AS resources,
        min(
            logical_resource_id || ' is ' || resource_status
            || coalesce(': ' || substr(resource_status_reason, 1, 200), '')
        ) AS example
    FROM aws_cloudformation_stack_resource
    WHERE resource_status GLOB '*_FAILED'
    GROUP BY account_id, region, stack_id
),

judged AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.arn,
        stack.status,
        stack.stack_status_reason,
        failed.resources,
        failed.example,
        max(
            stack.creation_time,
            coalesce(stack.last_updated_time, ''),
            coalesce(stack.deletion_time, '')
        ) AS since
    FROM aws_cloudformation_stack AS stack
    LEFT JOIN failed
        ON
            stack.account_id = failed.account_id
            AND stack.region = failed.region
            AND stack.arn = failed.stack_id
),

aged AS (
    SELECT
        judged.*,
        (julianday(run.started_at) - julianday(judged.since)) * 1440 <= :max_in_progress_minutes
            AS is_young
    FROM judged
    CROSS JOIN upright_run AS run
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(status GLOB '*_IN_PROGRESS' AND is_young, 'is being changed', NULL) AS exempt,
    CASE
        WHEN status GLOB '*_IN_PROGRESS' THEN is_young
        WHEN status GLOB '*FAILED' OR status GLOB '*ROLLBACK*' THEN 0
        WHEN status IS NOT NULL THEN resources IS NULL
    END AS compliant,
    CASE
        WHEN status IS NULL THEN 'the status is not known'
        WHEN status GLOB '*_IN_PROGRESS'
            THEN 'is ' || status || coalesce(' since ' || since, '')
        ELSE
            'is ' || status
            || coalesce(': ' || substr(stack_status_reason, 1, 200), '')
            || coalesce('; failed resources: ' || resources || ', ' || example, '')
    END AS actual
FROM aged;
