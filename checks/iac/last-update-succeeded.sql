-- title    = "The last update of the stack ended well, lately, and holds"
-- severity = "high"
-- why      = "A stack that nobody has deployed for long, or whose last update failed, is not what its program says."
-- fix      = "Deploy the stack again, until a preview changes nothing."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html"
-- omits    = "The age of a Terraform state, which tells no time, and changes that a preview would make for what the program says since."
-- [params.max_age_days]
-- about    = "Days since the last update."
-- default  = 90

WITH pending AS (
    SELECT
        account_id,
        stack,
        count(*) AS operations
    FROM iac_pending_operation
    GROUP BY account_id, stack
),

-- Of CloudFormation the status tells what the other tools keep as flags.
failed AS (
    SELECT
        stack,
        count(*) AS resources,
        min(urn) AS example
    FROM iac_resource
    WHERE
        is_custom = 1
        AND iif(
            tool = 'cloudformation',
            status GLOB '*_FAILED',
            json_array_length(init_errors) > 0
            OR is_tainted = 1
            OR is_deleting = 1
            OR is_replacing = 1
        )
    GROUP BY stack
),

differing AS (
    SELECT
        resource.stack,
        sum(comparison.is_equal = 0) AS properties,
        min(iif(comparison.is_equal = 0, comparison.subject, NULL)) AS example
    FROM iac_comparison AS comparison
    INNER JOIN iac_resource AS resource
        ON
            comparison.account_id = resource.account_id
            AND comparison.region = resource.region
            AND comparison.urn = resource.urn
    GROUP BY resource.stack
),

judged AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.stack,
        stack.tool,
        stack.status,
        stack.exported_at,
        julianday(run.started_at) - julianday(stack.exported_at) AS days,
        coalesce(pending.operations, 0) AS operations,
        coalesce(failed.resources, 0) AS failed,
        failed.example AS failed_one,
        coalesce(differing.properties, 0) AS differing,
        differing.example AS differing_one,
        stack.status GLOB '*FAILED' OR stack.status GLOB '*ROLLBACK*' AS is_failed,
        stack.status GLOB '*_IN_PROGRESS' AS is_at_work
    FROM iac_stack AS stack
    CROSS JOIN upright_run AS run
    LEFT JOIN pending
        ON stack.account_id = pending.account_id AND stack.stack = pending.stack
    LEFT JOIN failed ON stack.stack = failed.stack
    LEFT JOIN differing ON stack.stack = differing.stack
)

SELECT
    account_id,
    region,
    stack AS resource,
    CASE
        WHEN is_failed OR operations > 0 OR failed > 0 OR differing > 0 THEN 0
        WHEN is_at_work OR (tool = 'cloudformation' AND status IS NULL) THEN NULL
        WHEN tool = 'terraform' AND days IS NULL THEN 1
        ELSE days <= :max_age_days
    END AS compliant,
    CASE
        WHEN is_failed OR is_at_work THEN 'is ' || status
        WHEN operations > 0 THEN 'was cut off, operations pending: ' || operations
        WHEN failed > 0 THEN 'failed resources: ' || failed || ', ' || failed_one
        WHEN differing > 0
            THEN 'live properties that differ: ' || differing || ', ' || differing_one
        ELSE 'ended well'
    END
    || coalesce(', state of ' || exported_at, ', at a time that the state does not tell') AS actual
FROM judged;
