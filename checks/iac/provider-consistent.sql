-- title    = "A stack uses one provider version, account and region"
-- severity = "medium"
-- why      = "A second default provider puts resources into another region or account, or reads them in another version's words, unseen."
-- fix      = "Give the resources the stack's own provider, and pin its version in one place."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/resources/providers/"
-- omits    = "Versions and default tags of the providers of Terraform and CloudFormation, of which their state does not tell."
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

-- The place of a resource is known by its provider or its ARN; elsewhere it is assumed.
WITH used AS (
    SELECT
        stack,
        urn,
        tool,
        provider,
        provider_package,
        provider_version,
        provider_default_tags,
        coalesce(provider_region, iif(arn IS NOT NULL AND region <> 'global', region, NULL))
            AS place,
        iif(arn IS NOT NULL AND account_id GLOB '[0-9]*', account_id, NULL) AS account
    FROM iac_resource
    WHERE is_custom = 1 AND is_external = 0 AND type NOT GLOB 'pulumi:*'
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
        'version of ' || provider_package AS kind,
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
