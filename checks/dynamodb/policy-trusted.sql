-- title    = "Policies of tables admit no strangers"
-- severity = "medium"
-- why      = "A stranger can read the items of the table, or write others."
-- fix      = "Name trusted principals in the table's policy."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html"
-- controls = { prowler = ["dynamodb_table_cross_account_access"] }
-- omits    = "Policies of streams."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a table may admit, next to its own."
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
    FROM aws_dynamodb_table_access AS p
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
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(d.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN d.policy_std IS NULL THEN 'its policy could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy admits ' || s.lines
        WHEN d.policy_std = '{}' THEN 'no policy admits anybody beside the account'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_dynamodb_table AS d
LEFT JOIN strangers AS s
    ON d.account_id = s.account_id AND d.region = s.region AND d.arn = s.arn;
