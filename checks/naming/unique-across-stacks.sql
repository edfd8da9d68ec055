-- title    = "No resource belongs to two stacks"
-- severity = "high"
-- why      = "Each update of one stack undoes the other's, and the destroy of one takes the resource from the other."
-- fix      = "Keep the resource in one stack, and let the other read it; take it out of the other's state without deleting it."
-- docs     = "https://docs.aws.amazon.com/prescriptive-guidance/latest/terraform-aws-provider-best-practices/structure.html"
-- omits    = "Stacks that were not given."

WITH managed AS (
    SELECT
        account_id,
        region,
        urn,
        stack,
        type,
        id,
        arn,
        table_name,
        coalesce(table_name, type) AS kind
    FROM iac_resource
    WHERE is_custom = 1 AND is_external = 0 AND coalesce(is_deleting, 0) = 0
),

-- An id is unique within its table; of other types only the ARN is.
name AS (
    SELECT
        account_id,
        region,
        urn,
        stack,
        kind || ' ' || arn AS name
    FROM managed
    WHERE arn IS NOT NULL
    UNION
    SELECT
        account_id,
        region,
        urn,
        stack,
        kind || ' ' || account_id || ' ' || region || ' ' || id AS name
    FROM managed
    WHERE id IS NOT NULL AND table_name IS NOT NULL
),

shared AS (
    SELECT name
    FROM name
    GROUP BY name
    HAVING count(DISTINCT stack) > 1
),

owner AS (
    SELECT
        own.account_id,
        own.region,
        own.urn,
        min(other.stack) AS stack
    FROM name AS own
    INNER JOIN shared
        ON own.name = shared.name
    INNER JOIN name AS other
        ON own.name = other.name AND own.stack <> other.stack
    GROUP BY own.account_id, own.region, own.urn
)

SELECT
    managed.account_id,
    managed.region,
    managed.urn AS resource,
    iif(
        managed.arn IS NULL AND managed.table_name IS NULL,
        managed.type || ' is not compared',
        NULL
    ) AS exempt,
    CASE
        WHEN owner.stack IS NOT NULL THEN 0
        WHEN coalesce(managed.arn, managed.id) IS NOT NULL THEN 1
    END AS compliant,
    coalesce(managed.arn, managed.id, 'a resource without an id')
    || coalesce(' is in ' || owner.stack || ' too', ' is in no other given stack') AS actual
FROM managed
LEFT JOIN owner
    ON
        managed.account_id = owner.account_id
        AND managed.region = owner.region
        AND managed.urn = owner.urn;
