-- title    = "Policies of event buses admit no strangers"
-- severity = "high"
-- why      = "A stranger can put false events on the bus, and every rule that they fit acts on them."
-- fix      = "Name trusted principals in the bus's policy, or narrow it to your organisation."
-- docs     = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html"
-- controls = { prowler = ["eventbridge_bus_exposed", "eventbridge_bus_cross_account_access"] }
-- omits    = "Policies of schema registries."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a bus may admit, next to its own."
-- default  = []
-- [params.require_policy]
-- about    = "Whether a bus of one's own must have a policy; without one it admits its own account alone."
-- default  = false

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
    FROM aws_eventbridge_bus_access AS p
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
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN b.policy_std IS NULL THEN NULL
        -- Only buses of partners have a slash in their name.
        WHEN b.policy_std = '{}' AND :require_policy
            THEN b.name = 'default' OR instr(b.name, '/') > 0
        ELSE s.lines IS NULL
    END AS compliant,
    CASE
        WHEN b.policy_std IS NULL THEN 'the policy of the bus could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy admits ' || s.lines
        WHEN b.policy_std = '{}' THEN 'no policy admits anybody beside the account'
        ELSE 'the policy admits only trusted accounts and services'
    END AS actual
FROM aws_eventbridge_bus AS b
LEFT JOIN strangers AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn;
