-- title    = "Policies of secrets admit no strangers"
-- severity = "high"
-- why      = "Whoever reads a secret can do what its owner can, and nobody sees the difference."
-- fix      = "Name trusted principals in the secret's policy, and block public policies."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"
-- controls = { prowler = ["secretsmanager_not_publicly_accessible", "secretsmanager_has_restrictive_resource_policy"] }
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a secret may admit, next to its own."
-- default  = []

-- A service on behalf of anybody's resources is a stranger, too.
WITH strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        CASE p.principal_type
            WHEN 'anyone' THEN 'anyone by ' || p.statement
            WHEN 'service_for_anyone'
                THEN
                    iif(p.principal = '*', 'any service', p.principal)
                    || ' for anybody''s resources by ' || p.statement
            ELSE 'account ' || a.value || ' by ' || p.statement
        END
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line
    FROM aws_secretsmanager_secret_access AS p
    LEFT JOIN json_each(p.account_ids) AS a ON p.account_id <> a.value
    WHERE
        p.principal_type IN ('anyone', 'service_for_anyone')
        OR (
            p.organization_ids = '[]'
            AND a.value NOT IN (
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
    s.account_id,
    s.region,
    s.arn AS resource,
    iif(s.deleted_date IS NOT NULL, 'scheduled for deletion', NULL) AS exempt,
    iif(s.policy_std IS NULL, NULL, x.lines IS NULL) AS compliant,
    CASE
        WHEN s.policy_std IS NULL THEN 'its policy could not be read'
        WHEN x.lines IS NOT NULL THEN 'the policy admits ' || x.lines
        WHEN s.policy_std = '{}' THEN 'no policy admits anybody beside the account'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_secretsmanager_secret AS s
LEFT JOIN strangers AS x
    ON s.account_id = x.account_id AND s.region = x.region AND s.arn = x.arn;
