-- title    = "A stack uses one provider version, account and region"
-- severity = "medium"
-- why      = "A second default provider puts resources into another region or account, or reads them in another version's words, unseen."
-- fix      = "Give the resources the stack's own provider, and pin its version in one place."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/resources/providers/"
-- omits    = "Versions and default tags of the providers of Terraform and CloudFormation, of which their state does not tell; a default provider that a library's components bring in the version that it was made with, where they agree among themselves."
-- [params.packages]
-- about    = "Packages of providers that may be used, e.g. aws and random; empty for any."
-- default  = []
-- [params.max_versions]
-- about    = "Most versions of one package."
-- default  = 1
-- [params.max_accounts]
-- about    = "Most accounts."
-- default  = 1
-- [params.max_regions]
-- about    = "Most regions."
-- default  = 1
-- [params.default_tags]
-- about    = "Keys that the default tags of each aws provider must have."
-- default  = []

-- The way up to the component that a resource is in; a resource may be the parent of others.
WITH RECURSIVE above (stack, urn, parent) AS (
    SELECT
        stack,
        urn,
        parent
    FROM iac_resource
    WHERE is_custom = 1 AND parent IS NOT NULL
    UNION
    SELECT
        above.stack,
        above.urn,
        owner.parent
    FROM above
    INNER JOIN iac_resource AS owner
        ON above.parent = owner.urn AND above.stack = owner.stack
    WHERE owner.is_custom = 1
),

-- A library is made with a version of its own, for which Pulumi makes a default provider of its own. The components of
-- the program itself are in the package that is called as the project.
inside AS (
    SELECT
        above.urn,
        substr(component.type, 1, instr(component.type, ':') - 1) AS library
    FROM above
    INNER JOIN iac_resource AS component
        ON above.parent = component.urn AND above.stack = component.stack
    INNER JOIN iac_stack AS stack
        ON above.stack = stack.stack
    WHERE
        component.is_custom = 0
        AND component.type <> 'pulumi:pulumi:Stack'
        AND component.type NOT GLOB coalesce(stack.project, '') || ':*'
),

-- The place of a resource is known by its provider or its ARN; elsewhere it is assumed.
used AS (
    SELECT
        resource.stack,
        resource.urn,
        resource.tool,
        resource.provider_package,
        resource.provider_version,
        resource.provider_default_tags,
        iif(resource.provider GLOB '*::default_*', inside.library, NULL) AS library,
        coalesce(
            resource.provider_region,
            iif(resource.arn IS NOT NULL AND resource.region <> 'global', resource.region, NULL)
        ) AS place,
        iif(
            resource.arn IS NOT NULL AND resource.account_id GLOB '[0-9]*',
            resource.account_id,
            NULL
        ) AS account
    FROM iac_resource AS resource
    LEFT JOIN inside
        ON resource.urn = inside.urn
    WHERE
        resource.is_custom = 1
        AND resource.is_external = 0
        AND resource.type NOT GLOB 'pulumi:*'
),

fact AS (
    SELECT DISTINCT
        stack,
        'region' AS kind,
        place AS value
    FROM used
    UNION
    SELECT DISTINCT
        stack,
        'account' AS kind,
        account AS value
    FROM used
    UNION
    SELECT DISTINCT
        stack,
        'version of ' || provider_package
        || coalesce(' in components of ' || library, '') AS kind,
        provider_version AS value
    FROM used
    UNION
    SELECT DISTINCT
        stack,
        'package' AS kind,
        provider_package AS value
    FROM used
    WHERE
        json_array_length(:packages) > 0
        AND provider_package NOT IN (SELECT allowed.value FROM json_each(:packages) AS allowed)
    UNION
    SELECT DISTINCT
        used.stack,
        'default tag' AS kind,
        required.value
    FROM used
    CROSS JOIN json_each(:default_tags) AS required
    WHERE
        used.tool = 'pulumi'
        AND used.provider_package = 'aws'
        AND coalesce(used.provider_default_tags ->> required.value, '') = ''
    ORDER BY stack, kind, value
),

counted AS (
    SELECT
        stack,
        kind,
        count(*) AS times,
        group_concat(value, ', ') AS listed
    FROM fact
    WHERE value IS NOT NULL
    GROUP BY stack, kind
),

fault AS (
    SELECT
        stack,
        CASE kind
            WHEN 'package' THEN 'uses ' || listed
            WHEN 'default tag' THEN 'the default tags lack ' || listed
            ELSE
                times || ' ' || replace(kind, 'version of', 'versions of')
                || iif(kind GLOB 'version*', '', 's') || ': ' || listed
        END AS text
    FROM counted
    WHERE
        kind IN ('package', 'default tag')
        OR times > CASE kind
            WHEN 'region' THEN :max_regions
            WHEN 'account' THEN :max_accounts
            ELSE :max_versions
        END
),

judged AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.stack,
        (SELECT group_concat(fault.text, '; ') FROM fault WHERE fault.stack = stack.stack)
            AS faults,
        stack.tool = 'pulumi' AND EXISTS (
            SELECT 1
            FROM used
            WHERE used.stack = stack.stack AND used.provider_version IS NULL
        ) AS is_unsure,
        exists(SELECT 1 FROM used WHERE used.stack = stack.stack) AS has_any
    FROM iac_stack AS stack
)

SELECT
    account_id,
    region,
    stack AS resource,
    iif(has_any, NULL, 'it has no resources') AS exempt,
    CASE
        WHEN faults IS NOT NULL THEN 0
        WHEN is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN faults IS NOT NULL THEN faults
        WHEN is_unsure THEN 'the version of a provider is not known'
        ELSE 'its providers agree'
    END AS actual
FROM judged;
