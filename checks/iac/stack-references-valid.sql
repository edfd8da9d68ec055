-- title    = "Stack references read what the other stack exports now"
-- severity = "high"
-- why      = "A stack that holds another's old output builds on a network, a key or an address that is gone or belongs to someone else."
-- fix      = "Update the stack that reads, after the stack that exports."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/stacks/"
-- omits    = "Imports of CloudFormation, which cloudformation/exports-consistent judges."

WITH reference AS (
    SELECT
        reference.account_id,
        reference.region,
        reference.urn,
        reference.type,
        own.project,
        coalesce(asked.value ->> '$', answered.value ->> '$', reference.id) AS name
    FROM iac_resource AS reference
    LEFT JOIN iac_stack AS own
        ON reference.stack = own.stack
    LEFT JOIN iac_property AS asked
        ON
            reference.account_id = asked.account_id
            AND reference.region = asked.region
            AND reference.urn = asked.urn
            AND asked.path = 'name'
            AND asked.source = 'input'
    LEFT JOIN iac_property AS answered
        ON
            reference.account_id = answered.account_id
            AND reference.region = answered.region
            AND reference.urn = answered.urn
            AND answered.path = 'name'
            AND answered.source = 'output'
    WHERE reference.type IN ('pulumi:pulumi:StackReference', 'terraform_remote_state')
),

-- An export does not name its organization, a reference may not.
target AS (
    SELECT
        reference.urn,
        min(stack.stack) AS stack
    FROM reference
    INNER JOIN iac_stack AS stack
        ON
            stack.tool = 'pulumi'
            AND (
                reference.name = stack.stack
                OR substr(reference.name, -length(stack.stack) - 1) = '/' || stack.stack
                OR (
                    substr(stack.stack, -length(reference.name) - 1) = '/' || reference.name
                    AND (instr(reference.name, '/') > 0 OR reference.project = stack.project)
                )
            )
    WHERE reference.type = 'pulumi:pulumi:StackReference'
    GROUP BY reference.urn
),

-- Behind `outputs`: `.vpcId`, `.subnetIds[0]`, `["a.b"]`.
held AS (
    SELECT
        target.urn,
        target.stack,
        property.value,
        substr(property.path, 8) AS rest
    FROM target
    INNER JOIN iac_property AS property
        ON target.urn = property.urn
    WHERE
        property.source = 'output'
        AND (property.path GLOB 'outputs.*' OR property.path GLOB 'outputs[[]*')
),

matched AS (
    SELECT DISTINCT
        held.urn,
        held.stack,
        held.rest,
        held.value,
        output.name,
        output.is_secret = 1 OR held.value IS NULL AS is_withheld
    FROM held
    LEFT JOIN iac_output AS output
        ON
            held.stack = output.stack
            AND (
                held.rest = '.' || output.name
                OR substr(held.rest, 1, length(output.name) + 2)
                IN ('.' || output.name || '.', '.' || output.name || '[')
                OR substr(held.rest, 1, length(json_quote(output.name)) + 2)
                = '[' || json_quote(output.name) || ']'
            )
    ORDER BY held.value
),

read AS (
    SELECT
        urn,
        stack,
        coalesce(name, ltrim(rest, '.')) AS name,
        max(name IS NULL) AS is_missing,
        max(is_withheld) AS is_withheld,
        json_group_array(value) AS leaves
    FROM matched
    GROUP BY urn, stack, coalesce(name, ltrim(rest, '.'))
),

leaf AS (
    SELECT
        output.stack,
        output.name,
        output.value -> part.fullkey AS value
    FROM iac_output AS output
    CROSS JOIN json_tree(output.value) AS part
    WHERE part.atom IS NOT NULL OR part.type = 'null' OR part.value IN ('[]', '{}')
    ORDER BY output.value -> part.fullkey
),

exported AS (
    SELECT
        stack,
        name,
        json_group_array(value) AS leaves
    FROM leaf
    GROUP BY stack, name
),

compared AS (
    SELECT
        read.urn,
        group_concat(iif(read.is_missing, read.name, NULL), ', ') AS missing,
        group_concat(
            iif(NOT read.is_withheld AND read.leaves <> exported.leaves, read.name, NULL), ', '
        ) AS other
    FROM read
    LEFT JOIN exported
        ON read.stack = exported.stack AND read.name = exported.name
    GROUP BY read.urn
)

SELECT
    reference.account_id,
    reference.region,
    reference.urn AS resource,
    iif(
        reference.type = 'terraform_remote_state',
        'the state does not tell which stack it reads',
        NULL
    ) AS exempt,
    CASE
        WHEN target.stack IS NULL THEN NULL
        ELSE compared.missing IS NULL AND compared.other IS NULL
    END AS compliant,
    CASE
        WHEN reference.name IS NULL THEN 'the stack that it reads is not known'
        WHEN target.stack IS NULL
            THEN reference.name || ' was not given: name it with a further --stack'
        WHEN compared.missing IS NULL AND compared.other IS NULL
            THEN 'reads what ' || reference.name || ' exports'
        ELSE
            coalesce(reference.name || ' no longer exports ' || compared.missing, '')
            || iif(compared.missing IS NULL OR compared.other IS NULL, '', '; ')
            || coalesce('holds old values of ' || compared.other, '')
    END AS actual
FROM reference
LEFT JOIN target
    ON reference.urn = target.urn
LEFT JOIN compared
    ON reference.urn = compared.urn;
