-- title    = "No operation of a stack is pending"
-- severity = "high"
-- why      = "An update was cut off: whether the resource was made or deleted, nobody knows, and the next update may make it twice."
-- fix      = "Refresh the state, look what became of the resource, and update the stack again."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/state-and-backends/"

WITH pending AS (
    SELECT
        account_id,
        stack,
        count(*) AS operations,
        json_group_array(kind || ' ' || urn) AS listed
    FROM (
        SELECT
            account_id,
            stack,
            kind,
            urn
        FROM iac_pending_operation
        ORDER BY urn, kind
    ) AS operation
    GROUP BY account_id, stack
)

SELECT
    stack.account_id,
    stack.region,
    stack.stack AS resource,
    iif(
        stack.tool = 'terraform',
        'the state of Terraform tells of no operations',
        NULL
    ) AS exempt,
    CASE
        WHEN pending.operations > 0 THEN 0
        WHEN stack.tool = 'pulumi' THEN 1
        ELSE stack.status NOT LIKE '%IN_PROGRESS'
    END AS compliant,
    CASE
        WHEN pending.operations > 0
            THEN
                pending.operations || ' pending: ' || (pending.listed ->> 0)
                || iif(pending.operations > 1, ', ' || (pending.listed ->> 1), '')
                || iif(pending.operations > 2, ', ...', '')
        WHEN stack.tool = 'cloudformation'
            THEN coalesce('is ' || stack.status, 'the status is not known')
        ELSE 'no operation is pending'
    END AS actual
FROM iac_stack AS stack
LEFT JOIN pending
    ON stack.account_id = pending.account_id AND stack.stack = pending.stack;
