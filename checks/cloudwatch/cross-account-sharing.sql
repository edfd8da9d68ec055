-- title    = "Metrics and logs are shared only with trusted accounts"
-- severity = "low"
-- why      = "Whom an account shares with sees its metrics, logs and traces; who may send to its sink can fill it with anything."
-- fix      = "Name the trusted accounts in the trust policy of the sharing role, and in the policy of the sink."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html"
-- controls = { prowler = ["cloudwatch_cross_account_sharing_disabled"] }
-- omits    = "Links by which the account sends to sinks of others."
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that may be shared with."
-- default  = []

WITH sharing AS (
    SELECT
        account_id,
        region,
        arn,
        assume_role_policy_std AS policy_std
    FROM aws_iam_role
    WHERE name GLOB 'CloudWatch-CrossAccountSharing*'
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        policy_std
    FROM aws_oam_sink
),

access AS (
    SELECT * FROM aws_iam_role_access
    UNION ALL
    SELECT * FROM aws_oam_sink_access
),

strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        CASE
            WHEN a.value IS NOT NULL THEN 'account ' || a.value || ' by ' || p.statement
            WHEN p.principal_type IN ('organization', 'place')
                THEN p.principal_type || ' ' || p.principal || ' by ' || p.statement
            ELSE 'anyone by ' || p.statement
        END
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line
    FROM access AS p
    LEFT JOIN json_each(p.account_ids) AS a
        ON
            p.account_id <> a.value
            AND a.value NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
    WHERE
        p.principal_type IN ('anyone', 'provider_for_anyone')
        OR a.value IS NOT NULL
        OR (p.principal_type IN ('organization', 'place') AND p.account_ids = '[]')
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
    iif(s.policy_std IS NULL, NULL, x.lines IS NULL) AS compliant,
    CASE
        WHEN s.policy_std IS NULL THEN 'its policy could not be read'
        WHEN x.lines IS NOT NULL THEN 'it is open to ' || x.lines
        WHEN s.policy_std = '{}' THEN 'it is open to nobody'
        ELSE 'it is open to trusted accounts only'
    END AS actual
FROM sharing AS s
LEFT JOIN strangers AS x
    ON s.account_id = x.account_id AND s.region = x.region AND s.arn = x.arn;
