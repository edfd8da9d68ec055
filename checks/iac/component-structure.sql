-- title    = "Resources belong to components, not to the root"
-- severity = "medium"
-- why      = "A flat list of resources is copied and not reused, and a change to one part is reviewed against all of them."
-- fix      = "Group the resources in components (modules, nested stacks), with aliases so that none is replaced."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/components/"
-- [params.components]
-- about    = "Patterns of component types that must be there, in the tool's words; * stands for any text."
-- default  = []
-- [params.min_components]
-- about    = "Fewest components."
-- default  = 1
-- [params.max_root_children]
-- about    = "Most resources that may stand outside of every component."
-- default  = 0

WITH RECURSIVE component AS (
    SELECT
        stack,
        urn,
        type
    FROM iac_resource
    WHERE is_custom = 0 AND is_external = 0 AND type <> 'pulumi:pulumi:Stack'
),

-- What is inside of a component, however deep.
inside (urn) AS (
    SELECT urn FROM component
    UNION
    SELECT child.urn
    FROM inside
    INNER JOIN child
        ON inside.urn = child.parent
),

child AS (
    SELECT
        urn,
        parent
    FROM iac_resource
    WHERE parent IS NOT NULL
),

outside AS (
    SELECT
        stack,
        count(*) AS resources,
        json_group_array(urn) AS listed
    FROM (
        SELECT
            stack,
            urn
        FROM iac_resource
        WHERE
            is_custom = 1
            AND is_external = 0
            AND type NOT GLOB 'pulumi:*'
            AND urn NOT IN (SELECT inside.urn FROM inside)
        ORDER BY urn
    ) AS loose
    GROUP BY stack
),

counted AS (
    SELECT
        stack,
        count(DISTINCT urn) AS components
    FROM component
    GROUP BY stack
),

judged AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.stack,
        stack.tool,
        coalesce(counted.components, 0) AS components,
        coalesce(outside.resources, 0) AS loose,
        outside.listed,
        (
            SELECT group_concat(required.value, ', ')
            FROM json_each(:components) AS required
            WHERE NOT EXISTS (
                SELECT 1
                FROM component
                WHERE component.stack = stack.stack AND component.type GLOB required.value
            )
        ) AS missing
    FROM iac_stack AS stack
    LEFT JOIN counted
        ON stack.stack = counted.stack
    LEFT JOIN outside
        ON stack.stack = outside.stack
)

SELECT
    account_id,
    region,
    stack AS resource,
    iif(
        tool <> 'pulumi',
        'its state tells of no components',
        NULL
    ) AS exempt,
    components >= :min_components AND loose <= :max_root_children AND missing IS NULL AS compliant,
    'components: ' || components || ', resources outside of them: ' || loose
    || coalesce(' (' || (listed ->> 0) || iif(loose > 1, ', ...)', ')'), '')
    || coalesce(', lacks ' || missing, '') AS actual
FROM judged;
