-- title    = "Topic policies admit no strangers"
-- severity = "high"
-- why      = "A stranger can publish false messages to the topic, or subscribe and read the true ones."
-- fix      = "Name trusted principals in the topic policy, or narrow it with aws:SourceAccount or aws:SourceArn."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
-- controls = { prowler = ["sns_topics_not_publicly_accessible"], powerpipe = ["sns_topic_policy_prohibit_cross_account_access"], fsbp = ["SNS.4"] }
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a topic may admit, next to its own."
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
    FROM aws_sns_topic_access AS p
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
    t.account_id,
    t.region,
    t.arn AS resource,
    iif(t.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN t.policy_std IS NULL THEN 'the topic policy could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy admits ' || s.lines
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_sns_topic AS t
LEFT JOIN strangers AS s
    ON t.account_id = s.account_id AND t.region = s.region AND t.arn = s.arn;
