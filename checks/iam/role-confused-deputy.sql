-- title    = "Roles of services that act for others say for whom"
-- severity = "medium"
-- why      = "A service that acts for anybody's resources can be told by a stranger to use the role."
-- fix      = "Add a condition on aws:SourceAccount or aws:SourceArn to the statement of the trust policy."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"
-- controls = { prowler = ["iam_role_cross_service_confused_deputy_prevention"] }
-- [params.services]
-- about    = "Services to judge, by the first part of the names of their principals."
-- default  = ["sns", "s3", "events", "logs", "config", "backup", "vpc-flow-logs", "scheduler"]

WITH trust AS (
    SELECT DISTINCT
        a.account_id,
        a.region,
        a.arn,
        a.principal || ' by ' || a.statement
        || iif(a.principal_type = 'service_for_anyone', ', for anybody''s resources', '')
        || iif(a.not_understood IS NULL, '', ' (not understood: ' || a.not_understood || ')')
            AS line,
        a.principal_type = 'service_for_anyone' AS is_open
    FROM aws_iam_role_access AS a
    CROSS JOIN json_each(:services) AS s
    WHERE
        a.principal_type IN ('service', 'service_for_anyone')
        -- The principal of a region is of the service, too: logs.eu-west-1.amazonaws.com.
        AND ', ' || a.principal GLOB '*, ' || s.value || '.*amazonaws.com*'
    ORDER BY is_open DESC, line ASC
),

by_role AS (
    SELECT
        account_id,
        region,
        arn,
        max(is_open) AS is_open,
        group_concat(line, ', ') AS lines
    FROM trust
    GROUP BY account_id, region, arn
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its trust'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN r.assume_role_policy_std IS NOT NULL AND b.arn IS NULL
            THEN 'trusts none of the listed services'
    END AS exempt,
    iif(r.assume_role_policy_std IS NULL, NULL, coalesce(b.is_open, 0) = 0) AS compliant,
    iif(
        r.assume_role_policy_std IS NULL,
        'the trust policy is not known',
        coalesce('trusts ' || b.lines, 'trusts none of the listed services')
    ) AS actual
FROM aws_iam_role AS r
LEFT JOIN by_role AS b
    ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.arn;
