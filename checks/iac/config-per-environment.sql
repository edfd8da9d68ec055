-- title    = "Each environment has a stack of its own, alike but for its values"
-- severity = "medium"
-- why      = "What only one environment has was never tried before it counts, and values that two share let one break the other."
-- fix      = "Deploy the same program for each environment, with a configuration of its own."
-- docs     = "https://docs.aws.amazon.com/wellarchitected/latest/devops-guidance/dl.lm.2-establish-a-controlled-release-process.html"
-- omits    = "Values that the state does not tell, and stacks that were not given."
-- [params.envs]
-- about    = "Environments, each a word of the name of one stack or more."
-- type     = "strings"
-- [params.must_differ]
-- about    = "Properties, in the tool's words, of which no value may be the same in two environments: cidrBlock, or of one type alone aws_vpc:cidr_block."
-- default  = []
-- [params.ignore_types]
-- about    = "Patterns of types that one environment may have alone; * stands for any text."
-- default  = []

-- Stacks of one project are one program; a stack without a project is of its tool's.
WITH placed AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.stack,
        stack.name,
        stack.tool || ' ' || coalesce(stack.project, '') AS program,
        min(env.value) AS env
    FROM iac_stack AS stack
    LEFT JOIN json_each(:envs) AS env
        ON
            '-' || replace(replace(replace(lower(stack.name), '_', '-'), '.', '-'), '/', '-') || '-'
            GLOB '*-' || lower(env.value) || '-*'
    GROUP BY stack.account_id, stack.region, stack.stack, stack.name, stack.tool, stack.project
),

absent AS (
    SELECT
        program.program,
        group_concat(env.value, ', ') AS envs
    FROM (SELECT DISTINCT placed.program FROM placed WHERE placed.env IS NOT NULL) AS program
    CROSS JOIN json_each(:envs) AS env
    WHERE
        NOT EXISTS (
            SELECT 1 FROM placed
            WHERE placed.program = program.program AND placed.env = env.value
        )
    GROUP BY program.program
),

kind AS (
    SELECT DISTINCT
        placed.program,
        placed.env,
        resource.type
    FROM placed
    INNER JOIN iac_resource AS resource ON placed.stack = resource.stack
    WHERE
        placed.env IS NOT NULL
        AND resource.is_custom = 1
        AND coalesce(resource.is_deleting, 0) = 0
        AND resource.type NOT GLOB 'pulumi:*'
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:ignore_types) AS ignored
            WHERE resource.type GLOB ignored.value
        )
),

lacking AS (
    SELECT
        placed.program,
        placed.env,
        min(kind.type) AS type,
        count(DISTINCT kind.type) AS types
    FROM (
        SELECT DISTINCT
            p.program,
            p.env
        FROM placed AS p
        WHERE p.env IS NOT NULL
    ) AS placed
    INNER JOIN kind ON placed.program = kind.program AND placed.env <> kind.env
    WHERE
        NOT EXISTS (
            SELECT 1 FROM kind AS own
            WHERE
                own.program = placed.program
                AND own.env = placed.env
                AND own.type = kind.type
        )
    GROUP BY placed.program, placed.env
),

valued AS (
    SELECT DISTINCT
        placed.program,
        placed.env,
        property.path,
        property.value
    FROM placed
    INNER JOIN iac_resource AS resource ON placed.stack = resource.stack
    INNER JOIN iac_property AS property
        ON
            resource.account_id = property.account_id
            AND resource.region = property.region
            AND resource.urn = property.urn
    INNER JOIN json_each(:must_differ) AS wanted
        ON
            property.path = wanted.value
            OR resource.type || ':' || property.path = wanted.value
    WHERE
        placed.env IS NOT NULL
        AND property.value IS NOT NULL
        AND property.value NOT IN ('null', '""')
),

shared AS (
    SELECT
        own.program,
        own.env,
        min(own.path || ' is ' || own.value || ' in ' || other.env || ', too') AS text
    FROM valued AS own
    INNER JOIN valued AS other
        ON
            own.program = other.program
            AND own.env <> other.env
            AND own.path = other.path
            AND own.value = other.value
    GROUP BY own.program, own.env
)

SELECT
    placed.account_id,
    placed.region,
    placed.stack AS resource,
    iif(placed.env IS NULL, 'its name tells none of the environments', NULL) AS exempt,
    absent.envs IS NULL AND lacking.type IS NULL AND shared.text IS NULL AS compliant,
    coalesce(
        'its program has no stack for ' || absent.envs,
        'lacks ' || lacking.type
        || iif(lacking.types > 1, ' and ' || (lacking.types - 1) || ' more types', '')
        || ' that others have',
        shared.text,
        'is like those of the other environments'
    ) AS actual
FROM placed
LEFT JOIN absent ON placed.program = absent.program
LEFT JOIN lacking ON placed.program = lacking.program AND placed.env = lacking.env
LEFT JOIN shared ON placed.program = shared.program AND placed.env = shared.env;
