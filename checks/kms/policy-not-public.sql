-- title    = "Key policies admit trusted accounts only"
-- severity = "critical"
-- why      = "Whoever a key policy admits can decrypt whatever the key protects, or lock its owner out."
-- fix      = "Name the accounts and roles that need the key as principals, and remove everyone else."
-- docs     = "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
-- controls = { prowler = ["kms_key_not_publicly_accessible"], fsbp = ["KMS.5"] }
-- [params.trusted_accounts]
-- about    = "Accounts, beside the key's own, that key policies may admit."
-- default  = []

WITH judged AS (
    SELECT
        k.account_id,
        k.region,
        k.arn,
        k.key_manager,
        k.policy_public_statements,
        json_array_length(k.policy_public_statements) AS public_statements,
        k.policy_account_ids,
        (
            SELECT group_concat(a.value, ', ')
            FROM json_each(k.policy_account_ids) AS a
            WHERE
                a.value <> k.account_id
                AND a.value NOT IN (SELECT t.value FROM json_each(:trusted_accounts) AS t)
        ) AS strangers
    FROM aws_kms_key AS k
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(key_manager = 'AWS', 'AWS writes the policy of a key that it manages', NULL) AS exempt,
    public_statements = 0
    AND iif(policy_account_ids IS NULL, NULL, strangers IS NULL) AS compliant,
    CASE
        WHEN public_statements > 0 THEN 'anyone is admitted by ' || policy_public_statements
        WHEN strangers IS NOT NULL THEN 'untrusted accounts are admitted: ' || strangers
        WHEN public_statements = 0 THEN 'only trusted accounts are admitted'
        ELSE 'the policy was not read'
    END AS actual
FROM judged;
