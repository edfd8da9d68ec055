-- title    = "The state is sound: unique URNs, whole references, no cycle"
-- severity = "high"
-- why      = "A tool refuses such a state, or orders the next update wrongly and deletes what is still in use."
-- fix      = "Repair the state with the tool's own commands, then refresh it."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/state-and-backends/"
-- [params.max_steps]
-- about    = "Steps along dependencies after which the search for a cycle gives up, and the verdict is unknown."
-- default  = 100000

-- What is marked for deletion stands beside what replaces it, under the same URN.
WITH RECURSIVE repeated AS (
    SELECT
        stack,
        declared_urn,
        count(DISTINCT urn) AS times
    FROM iac_resource
    WHERE coalesce(is_deleting, 0) = 0
    GROUP BY stack, declared_urn
    HAVING count(DISTINCT urn) > 1
),

edge AS (
    SELECT DISTINCT
        resource.stack,
        resource.urn,
        resource.position,
        resource.tool,
        dependency.depends_on
    FROM iac_dependency AS dependency
    INNER JOIN iac_resource AS resource
        ON
            dependency.account_id = resource.account_id
            AND dependency.region = resource.region
            AND dependency.urn = resource.urn
),

-- Terraform's state keeps dependencies on what has no instance.
dangling AS (
    SELECT
        edge.stack,
        edge.urn,
        edge.depends_on
    FROM edge
    WHERE
        edge.tool <> 'terraform'
        AND NOT EXISTS (
            SELECT 1
            FROM iac_resource AS target
            WHERE target.urn = edge.depends_on AND target.stack = edge.stack
        )
),

-- A cycle has an edge to the same or a later place in the state; a sound state of Pulumi has none at all.
back_edge AS (
    SELECT
        edge.stack,
        edge.urn,
        edge.depends_on
    FROM edge
    INNER JOIN iac_resource AS target
        ON edge.depends_on = target.urn AND edge.stack = target.stack
    WHERE target.position >= edge.position
),

walk (stack, start, urn) AS (
    SELECT
        stack,
        urn,
        depends_on
    FROM back_edge
    UNION
    SELECT
        walk.stack,
        walk.start,
        dependency.depends_on
    FROM walk
    INNER JOIN iac_dependency AS dependency
        ON walk.urn = dependency.urn
    LIMIT :max_steps
),

walked AS (
    SELECT
        stack,
        start,
        max(start = urn) AS returns
    FROM walk
    GROUP BY stack, start
),

fault AS (
    SELECT
        stack,
        declared_urn || ' is there ' || times || ' times' AS text
    FROM repeated
    UNION ALL
    SELECT
        stack,
        urn || ' refers to ' || depends_on || ', which is not there' AS text
    FROM dangling
    UNION ALL
    SELECT
        stack,
        start || ' depends on itself' AS text
    FROM walked
    WHERE returns = 1
    ORDER BY stack, text
),

faults AS (
    SELECT
        stack,
        count(*) AS faults,
        json_group_array(text) AS listed
    FROM fault
    GROUP BY stack
)

SELECT
    stack.account_id,
    stack.region,
    stack.stack AS resource,
    CASE
        WHEN faults.faults > 0 THEN 0
        WHEN (SELECT count(walk.start) FROM walk) < :max_steps THEN 1
    END AS compliant,
    CASE
        WHEN faults.faults > 0
            THEN
                faults.faults || iif(faults.faults = 1, ' fault: ', ' faults: ')
                || (faults.listed ->> 0)
                || coalesce('; ' || (faults.listed ->> 1), '')
                || coalesce('; ' || (faults.listed ->> 2), '')
                || iif(faults.faults > 3, '; ...', '')
        WHEN (SELECT count(walk.start) FROM walk) < :max_steps THEN 'the state is sound'
        ELSE 'too many dependencies to follow'
    END AS actual
FROM iac_stack AS stack
LEFT JOIN faults
    ON stack.stack = faults.stack;
