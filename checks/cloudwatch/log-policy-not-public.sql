-- title    = "Log resource policies let in only services and trusted accounts"
-- severity = "high"
-- why      = "Whom a log policy lets in can write false events, or read what the logs tell."
-- fix      = "Name the service or the account that the policy is for, and remove everyone else."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html"
-- controls = { prowler = ["cloudwatch_log_group_not_publicly_accessible"] }
-- omits    = "Policies of single log groups and of destinations."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a policy may let in, next to its own."
-- default  = []

WITH strange AS (
    SELECT DISTINCT
        p.account_id,
        p.region,
        p.arn,
        CASE
            WHEN p.principal_type IN ('anyone', 'provider_for_anyone')
                THEN 'anyone by ' || p.statement
            WHEN a.value IS NOT NULL THEN 'account ' || a.value || ' by ' || p.statement
            ELSE 'any service by ' || p.statement
        END
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line
    FROM aws_cloudwatch_log_resource_policy_access AS p
    LEFT JOIN json_each(p.account_ids) AS a
        ON
            p.account_id <> a.value
            AND p.organization_ids = '[]'
            AND a.value NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
    WHERE
        p.principal_type IN ('anyone', 'provider_for_anyone')
        OR a.value IS NOT NULL
        OR (p.principal_type = 'service_for_anyone' AND p.principal = '*')
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
    l.account_id,
    l.region,
    l.arn AS resource,
    iif(l.policy_std IS NULL, NULL, s.lines IS NULL) AS compliant,
    CASE
        WHEN l.policy_std IS NULL THEN 'the policy could not be read'
        WHEN s.lines IS NOT NULL THEN 'the policy lets in ' || s.lines
        ELSE 'the policy lets in only named services and trusted accounts'
    END AS actual
FROM aws_cloudwatch_log_resource_policy AS l
LEFT JOIN strangers AS s
    ON l.account_id = s.account_id AND l.region = s.region AND l.arn = s.arn;
