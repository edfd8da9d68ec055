-- title    = "No credential stands in plain text in a stack's state"
-- severity = "high"
-- why      = "Everyone who can read the state, an export of it or a log of the update has the credential."
-- fix      = "Make the value a secret of the tool, or a reference to Secrets Manager; then replace the credential, for it was seen."
-- docs     = "https://www.pulumi.com/docs/iac/concepts/secrets/"
-- omits    = "What Terraform calls sensitive stands in plain text in its state nevertheless: its backend must be private and encrypted."
-- [params.providers]
-- about    = "What may encrypt the secrets of a stack of Pulumi."
-- default  = ["awskms", "service", "cloud", "passphrase"]

WITH plain AS (
    SELECT
        account_id,
        region,
        urn,
        count(DISTINCT path) AS paths,
        json_group_array(DISTINCT path || ' (' || secret_kind || ')') AS listed
    FROM iac_property
    WHERE secret_kind <> 'packed data' AND is_secret = 0
    GROUP BY account_id, region, urn
),

-- What is packed in a way that is not read may hold anything.
packed AS (
    SELECT
        account_id,
        region,
        urn,
        min(path) AS path
    FROM iac_property
    WHERE secret_kind = 'packed data' AND is_secret = 0
    GROUP BY account_id, region, urn
),

kept AS (
    SELECT
        resource.stack,
        count(*) AS secrets
    FROM iac_property AS property
    INNER JOIN iac_resource AS resource
        ON
            property.account_id = resource.account_id
            AND property.region = resource.region
            AND property.urn = resource.urn
    WHERE property.is_secret = 1
    GROUP BY resource.stack
)

SELECT
    resource.account_id,
    resource.region,
    resource.urn AS resource,
    NULL AS exempt,
    CASE
        WHEN plain.urn IS NOT NULL THEN 0
        WHEN packed.urn IS NULL THEN 1
    END AS compliant,
    CASE
        WHEN plain.urn IS NULL AND packed.urn IS NULL THEN 'holds no plain credential'
        WHEN plain.urn IS NULL THEN packed.path || ' holds packed data, which cannot be searched'
        ELSE
            'holds ' || (plain.listed ->> 0)
            || coalesce(', ' || (plain.listed ->> 1), '')
            || coalesce(', ' || (plain.listed ->> 2), '')
            || iif(plain.paths > 3, ', ...', '')
    END AS actual
FROM iac_resource AS resource
LEFT JOIN plain
    ON
        resource.account_id = plain.account_id
        AND resource.region = plain.region
        AND resource.urn = plain.urn
LEFT JOIN packed
    ON
        resource.account_id = packed.account_id
        AND resource.region = packed.region
        AND resource.urn = packed.urn
-- Its outputs are those of the stack.
WHERE resource.type <> 'pulumi:pulumi:Stack'
UNION ALL
SELECT
    account_id,
    region,
    stack || '#' || name AS resource,
    NULL AS exempt,
    CASE
        WHEN secret_kind IS NULL OR is_secret = 1 THEN 1
        WHEN secret_kind <> 'packed data' THEN 0
    END AS compliant,
    CASE
        WHEN is_secret = 1 THEN 'is a secret'
        WHEN secret_kind IS NULL THEN 'holds no credential'
        WHEN secret_kind = 'packed data' THEN 'is packed data, which cannot be searched'
        ELSE 'is a plain ' || secret_kind
    END AS actual
FROM iac_output
UNION ALL
SELECT
    stack.account_id,
    stack.region,
    stack.stack AS resource,
    CASE
        WHEN stack.tool <> 'pulumi' THEN 'its secrets have no provider'
    END AS exempt,
    CASE
        WHEN
            stack.secrets_provider IN (SELECT provider.value FROM json_each(:providers) AS provider)
            THEN 1
        ELSE stack.secrets_provider IS NULL AND kept.stack IS NULL
    END AS compliant,
    CASE
        WHEN stack.secrets_provider IS NOT NULL
            THEN 'its secrets are encrypted by ' || stack.secrets_provider
        WHEN kept.stack IS NULL THEN 'it keeps no secret'
        ELSE 'nothing encrypts its secrets'
    END AS actual
FROM iac_stack AS stack
LEFT JOIN kept
    ON stack.stack = kept.stack;
