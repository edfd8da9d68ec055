-- title    = "Grants of keys are few, within the account and under constraints"
-- severity = "low"
-- why      = "A grant is a right that no policy shows: it stays when the policy is narrowed, and nobody looks for it."
-- fix      = "Revoke the grant, or make it anew with an encryption context."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/grants.html"
-- omits    = "Constraints of grants to AWS services and to service-linked roles, which AWS makes, and of keys that are not symmetric, which have none."
-- [params.max_grants]
-- about    = "Grants that a key may have."
-- default  = 100
-- [params.trusted_accounts]
-- about    = "Accounts, beside the key's own, whose principals may have grants."
-- default  = []

WITH given AS (
    SELECT
        k.account_id,
        k.region,
        k.arn,
        g.value ->> '$.GranteePrincipal' AS grantee,
        CASE
            WHEN g.value ->> '$.GranteePrincipal' NOT GLOB 'arn:*:*::[0-9]*:*' THEN NULL
            WHEN
                g.value ->> '$.GranteePrincipal' NOT LIKE 'arn:%:%::' || k.account_id || ':%'
                AND NOT EXISTS (
                    SELECT 1 FROM json_each(:trusted_accounts) AS t
                    WHERE g.value ->> '$.GranteePrincipal' LIKE 'arn:%:%::' || t.value || ':%'
                )
                THEN 'of another account'
            WHEN
                k.customer_master_key_spec = 'SYMMETRIC_DEFAULT'
                AND 0 = g.value ->> '$.HasConstraints'
                AND g.value ->> '$.GranteePrincipal' NOT GLOB '*:role/aws-service-role/*'
                AND g.value ->> '$.GranteeServicePrincipal' IS NULL
                THEN 'without constraints'
        END AS wrong
    FROM aws_kms_key AS k
    CROSS JOIN json_each(k.grants) AS g
),

by_key AS (
    SELECT
        account_id,
        region,
        arn,
        count(wrong) AS wrong,
        min(iif(wrong IS NULL, NULL, grantee || ' ' || wrong)) AS example
    FROM given
    GROUP BY account_id, region, arn
)

SELECT
    k.account_id,
    k.region,
    k.arn AS resource,
    iif(k.key_manager = 'AWS', 'AWS manages it', NULL) AS exempt,
    CASE
        WHEN json_array_length(k.grants) > :max_grants OR b.wrong > 0 THEN 0
        WHEN k.grants IS NOT NULL AND (b.arn IS NULL OR k.customer_master_key_spec IS NOT NULL)
            THEN 1
    END AS compliant,
    CASE
        WHEN k.grants IS NULL THEN 'its grants were not read'
        ELSE
            'grants: ' || json_array_length(k.grants)
            || coalesce(
                ', to ' || b.example
                || iif(b.wrong > 1, ' and ' || (b.wrong - 1) || ' more', ''),
                ''
            )
    END AS actual
FROM aws_kms_key AS k
LEFT JOIN by_key AS b
    ON k.account_id = b.account_id AND k.region = b.region AND k.arn = b.arn;
