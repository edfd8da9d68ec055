-- title    = "Drift detection ran recently and found stacks in sync"
-- severity = "high"
-- why      = "What was changed by hand is lost, or comes back, with the next update, and until then no review has seen it."
-- fix      = "Detect the drift, then update the stack to its template or the template to what is live; detect it on a schedule."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"
-- controls = { powerpipe = ["cloudformation_stack_drift_detection_check"] }
-- omits    = "What changed since the last detection: to detect is to write, and nothing here writes."
-- [params.max_age_days]
-- about    = "Days since the last detection."
-- default  = 7

WITH drifted AS (
    SELECT
        account_id,
        region,
        stack_id,
        group_concat(text, ', ') AS listed
    FROM (
        SELECT
            account_id,
            region,
            stack_id,
            logical_resource_id || ' ' || lower(drift_information ->> '$.StackResourceDriftStatus')
                AS text
        FROM aws_cloudformation_stack_resource
        WHERE drift_information ->> '$.StackResourceDriftStatus' IN ('MODIFIED', 'DELETED')
        ORDER BY logical_resource_id
    ) AS resource
    GROUP BY account_id, region, stack_id
),

judged AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.arn,
        stack.status,
        stack.stack_drift_status,
        drifted.listed,
        stack.drift_last_check_timestamp,
        julianday(run.started_at) - julianday(stack.drift_last_check_timestamp) AS days
    FROM aws_cloudformation_stack AS stack
    CROSS JOIN upright_run AS run
    LEFT JOIN drifted
        ON
            stack.account_id = drifted.account_id
            AND stack.region = drifted.region
            AND stack.arn = drifted.stack_id
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN status IN ('REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE') THEN 'has no resources'
        WHEN status = 'DELETE_IN_PROGRESS' THEN 'is being deleted'
    END AS exempt,
    CASE
        WHEN stack_drift_status IN ('DRIFTED', 'NOT_CHECKED') THEN 0
        WHEN stack_drift_status = 'IN_SYNC' THEN days <= :max_age_days
    END AS compliant,
    CASE stack_drift_status
        WHEN 'NOT_CHECKED' THEN 'drift was never detected'
        WHEN 'DRIFTED' THEN 'has drifted' || coalesce(': ' || listed, '')
        WHEN 'IN_SYNC' THEN 'in sync'
        ELSE 'whether it has drifted is not known'
    END
    || coalesce(', as of ' || drift_last_check_timestamp, '') AS actual
FROM judged;
