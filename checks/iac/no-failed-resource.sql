-- title    = "No resource of a stack is failed, tainted or half replaced"
-- severity = "high"
-- why      = "A resource whose creation or replacement did not end may not work, and the next update replaces or deletes it."
-- fix      = "Update the stack again, and see to the resource's error if it remains."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html"

-- Of a stack of CloudFormation the status tells all that the other tools keep as flags; Terraform replaces in two
-- steps of which its state keeps none.
WITH judged AS (
    SELECT
        account_id,
        region,
        urn,
        tool,
        status,
        status_reason,
        init_errors,
        is_tainted,
        is_deleting,
        is_replacing,
        iif(
            tool = 'cloudformation',
            status GLOB '*_FAILED',
            json_array_length(init_errors) > 0
            OR is_tainted = 1
            OR is_deleting = 1
            OR iif(tool = 'terraform', 0, is_replacing = 1)
        ) AS is_failed
    FROM iac_resource
    WHERE is_custom = 1
)

SELECT
    account_id,
    region,
    urn AS resource,
    NOT is_failed AS compliant,
    CASE
        WHEN tool = 'cloudformation'
            THEN coalesce(
                'is ' || status || coalesce(': ' || status_reason, ''), 'the status is not known'
            )
        WHEN json_array_length(init_errors) > 0
            THEN 'its creation failed: ' || substr(init_errors ->> 0, 1, 200)
        WHEN is_tainted = 1 THEN 'is tainted: the next update replaces it'
        WHEN is_deleting = 1 THEN 'is marked for deletion'
        WHEN is_replacing = 1 THEN 'its replacement is not finished'
        WHEN is_failed IS NULL THEN 'the state does not tell'
        ELSE 'is whole'
    END AS actual
FROM judged;
