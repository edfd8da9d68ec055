-- title    = "Short-lived environments can be destroyed whole"
-- severity = "medium"
-- why      = "The destroy stops half way, or leaves databases and buckets behind that cost money and block the next deployment."
-- fix      = "Drop the protection or the retention from the resource, update the stack, and destroy it again."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html"
-- omits    = "Buckets and repositories that are not empty, and prevent_destroy of Terraform, which is not in its state."
-- shared   = ["environment_tags"]
-- [params.environments]
-- about    = "Environments that come and go, as patterns of a word of the stack's name or of its environment tag."
-- default  = ["dev", "test", "sandbox", "pr[0-9]*"]
-- [params.blocking]
-- about    = "Values that keep a resource from being deleted, or leave a copy of it, as property=value in the tool's words."
-- default  = ["skipFinalSnapshot=false", "skip_final_snapshot=false", "deletionProtection=true", "deletion_protection=true", "enableDeletionProtection=true", "enable_deletion_protection=true", "disableApiTermination=true", "disable_api_termination=true", "DeletionProtection=true", "DisableApiTermination=true"]

WITH short_lived AS (
    SELECT DISTINCT stack.stack
    FROM iac_stack AS stack
    CROSS JOIN json_each(:environments) AS environment
    WHERE
        '-' || replace(replace(replace(lower(stack.name), '_', '-'), '.', '-'), '/', '-') || '-'
        GLOB '*-' || lower(environment.value) || '-*'
        OR lower(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(stack.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) GLOB lower(environment.value)
),

blocking AS (
    SELECT
        property.account_id,
        property.region,
        property.urn,
        min(property.path || ' is ' || property.value) AS text
    FROM iac_property AS property
    INNER JOIN json_each(:blocking) AS blocking
        ON property.path || '=' || property.value = blocking.value
    GROUP BY property.account_id, property.region, property.urn
)

SELECT
    resource.account_id,
    resource.region,
    resource.urn AS resource,
    iif(resource.is_external = 1, 'is read, not managed', NULL) AS exempt,
    iif(
        blocking.urn IS NOT NULL,
        0,
        iif(
            resource.tool = 'terraform',
            1,
            NOT (resource.is_protected = 1 OR resource.is_retained = 1)
        )
    ) AS compliant,
    CASE
        WHEN resource.is_protected = 1 THEN 'is protected'
        WHEN resource.is_retained = 1 THEN 'a delete leaves it, or a copy of it, in the account'
        WHEN blocking.urn IS NOT NULL THEN blocking.text
        WHEN
            resource.tool <> 'terraform'
            AND (resource.is_protected IS NULL OR resource.is_retained IS NULL)
            THEN 'the state does not tell'
        ELSE 'goes with its stack'
    END AS actual
FROM iac_resource AS resource
INNER JOIN short_lived
    ON resource.stack = short_lived.stack
LEFT JOIN blocking
    ON
        resource.account_id = blocking.account_id
        AND resource.region = blocking.region
        AND resource.urn = blocking.urn
WHERE resource.is_custom = 1;
