-- title    = "Stacks export the outputs that others need"
-- severity = "high"
-- why      = "Whoever deploys or tests against the stack asks for these outputs, and stops where one is missing."
-- fix      = "Export the output from the program, and update the stack."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html"
-- [params.outputs]
-- about    = "Names of the outputs that must be there and not be empty; of a secret one only that it is there is known."
-- type     = "strings"
-- [params.stack]
-- about    = "Pattern of the stacks that must export them, by their name or project/name; * stands for any text."
-- default  = "*"

WITH required AS (
    SELECT
        stack.account_id,
        stack.stack,
        required.value AS name,
        output.is_secret = 1
        OR coalesce(output.value, 'null') NOT IN ('null', '""', '[]', '{}') AS is_present,
        output.name IS NOT NULL AS is_exported
    FROM iac_stack AS stack
    CROSS JOIN json_each(:outputs) AS required
    LEFT JOIN iac_output AS output
        ON
            stack.account_id = output.account_id
            AND stack.stack = output.stack
            AND required.value = output.name
    ORDER BY required.value
),

judged AS (
    SELECT
        account_id,
        stack,
        group_concat(iif(is_exported, NULL, name), ', ') AS missing,
        group_concat(iif(is_exported AND NOT is_present, name, NULL), ', ') AS hollow
    FROM required
    GROUP BY account_id, stack
)

SELECT
    stack.account_id,
    stack.region,
    stack.stack AS resource,
    judged.missing IS NULL AND judged.hollow IS NULL AS compliant,
    CASE
        WHEN judged.missing IS NULL AND judged.hollow IS NULL THEN 'exports all of them'
        ELSE
            coalesce('lacks ' || judged.missing, '')
            || iif(judged.missing IS NULL OR judged.hollow IS NULL, '', '; ')
            || coalesce('empty: ' || judged.hollow, '')
    END AS actual
FROM iac_stack AS stack
LEFT JOIN judged
    ON stack.account_id = judged.account_id AND stack.stack = judged.stack
WHERE stack.name GLOB :stack OR stack.title GLOB :stack OR stack.stack GLOB :stack;
