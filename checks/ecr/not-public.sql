-- title    = "Repository policies admit no strangers"
-- severity = "high"
-- why      = "A stranger can read the program, with all that was left in the image, or put another one in its place."
-- fix      = "Name trusted accounts or roles in the repository policy, and take `*` out of it."
-- docs     = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"
-- controls = { prowler = ["ecr_repositories_not_publicly_accessible"] }
-- omits    = "Public repositories, and whether functions that use an image may pull it."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a repository may admit, next to its own."
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
    FROM aws_ecr_repository_access AS p
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
    r.account_id,
    r.region,
    r.arn AS resource,
    iif(r.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN r.policy_std IS NULL THEN 'the repository policy could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy admits ' || s.lines
        WHEN r.policy_std = '{}' THEN 'no policy admits anybody beside the account'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_ecr_repository AS r
LEFT JOIN strangers AS s
    ON r.account_id = s.account_id AND r.region = s.region AND r.arn = s.arn;
