-- title    = "Only listed principals hold administrator rights"
-- severity = "critical"
-- why      = "Whoever takes over a principal with every right takes over the account."
-- fix      = "Replace the policy by one that names the actions and resources that the principal needs."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
-- omits    = "Policies that are attached to nothing, permissions boundaries and service control policies."
-- [controls]
-- prowler = [
--   "iam_customer_attached_policy_no_administrative_privileges",
--   "iam_inline_policy_no_administrative_privileges",
--   "iam_aws_attached_policy_no_administrative_privileges",
-- ]
-- fsbp = ["IAM.1"]
-- cis = ["1.16"]
-- [params.allowed_principals]
-- about    = "Names or ARNs of roles, users and groups that may be administrators, `*` for any text."
-- default  = []

-- Everything but IAM is not administration: who cannot change rights cannot take the rest. So NotAction and
-- Deny count when they take all of IAM away. A condition on who, when or from where leaves an administrator.
WITH principals AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        attached_policy_arns
    FROM aws_iam_role
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        name,
        attached_policy_arns
    FROM aws_iam_user
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        name,
        attached_policy_arns
    FROM aws_iam_group
),

sources AS (
    SELECT
        account_id,
        region,
        arn AS principal_arn,
        arn AS source_arn
    FROM principals
    UNION ALL
    SELECT
        p.account_id,
        p.region,
        p.arn AS principal_arn,
        a.value AS source_arn
    FROM principals AS p
    CROSS JOIN json_each(p.attached_policy_arns) AS a
),

-- Each action once: there are far fewer of them than statements.
wide AS MATERIALIZED (
    SELECT * FROM aws_iam_policy_statement AS s
    WHERE
        s.resource_scope = 'any'
        AND s.action IN (
            SELECT a.action
            FROM (SELECT DISTINCT action FROM aws_iam_policy_statement) AS a
            WHERE 'iam:upright-probe' GLOB a.action
        )
        AND NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE 'iam:upright-probe' GLOB n.value
        )
),

held AS MATERIALIZED (
    SELECT
        src.principal_arn,
        w.*
    FROM sources AS src
    INNER JOIN wide AS w
        ON
            src.account_id = w.account_id
            AND src.region = w.region
            AND src.source_arn = w.source_arn
),

grants AS (
    SELECT DISTINCT
        h.account_id,
        h.region,
        h.principal_arn,
        h.policy_name || iif(h.is_inline = 1, ' (inline)', '')
        || iif(h.not_actions IS NULL, '', ' (by NotAction)')
        || iif(h.condition IS NULL, '', ' (under a condition)') AS policy
    FROM held AS h
    WHERE
        h.effect = 'Allow'
        AND 'upright:probe' GLOB h.action
        AND h.is_scoped_by_condition = 0
        AND NOT EXISTS (
            SELECT 1 FROM held AS d
            WHERE
                d.account_id = h.account_id
                AND d.region = h.region
                AND d.principal_arn = h.principal_arn
                AND d.effect = 'Deny'
                AND d.condition IS NULL
                AND d.not_resources IS NULL
        )
    ORDER BY policy
),

granted AS (
    SELECT
        account_id,
        region,
        principal_arn,
        group_concat(policy, ', ') AS policies
    FROM grants
    GROUP BY account_id, region, principal_arn
),

unread AS (
    SELECT DISTINCT
        src.account_id,
        src.region,
        src.principal_arn
    FROM sources AS src
    WHERE
        src.source_arn <> src.principal_arn
        AND NOT EXISTS (
            SELECT 1 FROM aws_iam_policy_statement AS s
            WHERE
                s.account_id = src.account_id
                AND s.region = src.region
                AND s.source_arn = src.source_arn
        )
)

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN
            p.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its policies'
        WHEN p.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN EXISTS (
            SELECT 1 FROM json_each(:allowed_principals) AS a
            WHERE
                p.name GLOB replace(a.value, '[', '[[]')
                OR p.arn GLOB replace(a.value, '[', '[[]')
        ) THEN 'listed as an administrator'
    END AS exempt,
    CASE
        WHEN g.policies IS NOT NULL THEN 0
        WHEN p.attached_policy_arns IS NULL OR u.principal_arn IS NOT NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN g.policies IS NOT NULL THEN 'every action on every resource by ' || g.policies
        WHEN p.attached_policy_arns IS NULL THEN 'the attached policies are not known'
        WHEN u.principal_arn IS NOT NULL THEN 'the text of an attached policy is not known'
        ELSE 'no policy gives every action on every resource'
    END AS actual
FROM principals AS p
LEFT JOIN granted AS g
    ON p.account_id = g.account_id AND p.region = g.region AND p.arn = g.principal_arn
LEFT JOIN unread AS u
    ON p.account_id = u.account_id AND p.region = u.region AND p.arn = u.principal_arn;
