-- title    = "Demanded properties are set, not left at the default"
-- severity = "medium"
-- why      = "A default is the provider's choice: it changes with the provider's version, and nobody has decided it."
-- fix      = "Set the property in the program, and update the stack."
-- docs     = "https://docs.aws.amazon.com/prescriptive-guidance/latest/terraform-aws-provider-best-practices/structure.html"
-- omits    = "Whether the live value is the one that was set: iac/properties-match says that."
-- [params.required]
-- about    = "Properties to set, as type:property in the tool's words, e.g. aws:rds/instance:Instance:backupRetentionPeriod."
-- type     = "strings"

-- The property follows the last colon.
WITH required AS (
    SELECT
        rtrim(rtrim(value, replace(value, ':', '')), ':') AS type,
        substr(value, length(rtrim(value, replace(value, ':', ''))) + 1) AS property
    FROM json_each(:required)
),

judged AS (
    SELECT
        resource.account_id,
        resource.region,
        resource.urn,
        required.property,
        exists(
            SELECT 1
            FROM iac_property AS property
            WHERE
                property.account_id = resource.account_id
                AND property.region = resource.region
                AND property.urn = resource.urn
                AND property.source = 'input'
                AND property.is_default = 0
                AND (property.value IS NULL OR property.value NOT IN ('null', '""'))
                AND (
                    property.path = required.property
                    OR substr(property.path, 1, length(required.property) + 1)
                    IN (required.property || '.', required.property || '[')
                )
        ) AS is_set,
        exists(
            SELECT 1
            FROM iac_property AS property
            WHERE
                property.account_id = resource.account_id
                AND property.region = resource.region
                AND property.urn = resource.urn
                AND property.source = 'input'
        ) AS has_inputs
    FROM iac_resource AS resource
    INNER JOIN required
        ON resource.type = required.type
    WHERE resource.is_custom = 1 AND resource.is_external = 0
    ORDER BY required.property
),

whole AS (
    SELECT
        account_id,
        region,
        urn,
        max(has_inputs) AS has_inputs,
        group_concat(iif(is_set, NULL, property), ', ') AS missing
    FROM judged
    GROUP BY account_id, region, urn
)

SELECT
    account_id,
    region,
    urn AS resource,
    CASE WHEN has_inputs THEN missing IS NULL END AS compliant,
    CASE
        WHEN NOT has_inputs THEN 'the state does not tell what was asked for'
        WHEN missing IS NULL THEN 'sets all of them'
        ELSE 'does not set ' || missing
    END AS actual
FROM whole;
