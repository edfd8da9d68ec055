-- title    = "Key policies admit trusted accounts only"
-- severity = "critical"
-- why      = "Whoever a key policy admits can decrypt whatever the key protects, or lock its owner out."
-- fix      = "Name the accounts and roles that need the key as principals, and remove everyone else."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
-- controls = { prowler = ["kms_key_not_publicly_accessible"], fsbp = ["KMS.5"] }
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Accounts, beside the key's own, that key policies may admit."
-- default  = []

WITH strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        iif(p.principal_type = 'anyone', 'anyone', 'account ' || a.value) || ' by ' || p.statement
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line
    FROM aws_kms_key_access AS p
    LEFT JOIN json_each(p.account_ids) AS a ON p.account_id <> a.value
    WHERE
        p.principal_type = 'anyone'
        OR (
            a.value NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
        )
    ORDER BY line
),

strangers AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines
    FROM strange
    GROUP BY account_id, region, arn
)

SELECT
    k.account_id,
    k.region,
    k.arn AS resource,
    iif(k.key_manager = 'AWS', 'AWS writes the policy of a key that it manages', NULL) AS exempt,
    iif(k.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN k.policy_std IS NULL THEN 'the policy was not read'
        WHEN s.lines IS NOT NULL THEN 'admitted are ' || s.lines
        ELSE 'only trusted accounts are admitted'
    END AS actual
FROM aws_kms_key AS k
LEFT JOIN strangers AS s
    ON k.account_id = s.account_id AND k.region = s.region AND k.arn = s.arn;
