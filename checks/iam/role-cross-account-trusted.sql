-- title    = "Only listed accounts can take roles, with an external ID"
-- severity = "high"
-- why      = "A stranger's account, or a service provider tricked by another customer, can act with the role's rights."
-- fix      = "Trust only accounts of the list and require sts:ExternalId, or require aws:PrincipalOrgID."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
-- controls = { prowler = ["iam_role_cross_account_readonlyaccess_policy"], powerpipe = ["iam_role_cross_account_write_access_policy"] }
-- [params.trusted_accounts]
-- about    = "IDs of the accounts that may take roles of this one; its own is always trusted."
-- default  = []

-- A condition on the organisation stands for the list of accounts and for the external ID.
WITH statements AS (
    SELECT
        r.account_id,
        r.region,
        r.arn AS role_arn,
        st.key AS place,
        st.value AS statement,
        exists(
            SELECT 1
            FROM json_each(st.value, '$.Condition') AS o
            CROSS JOIN json_each(o.value) AS k
            WHERE
                o.key IN (
                    'stringequals',
                    'stringequalsignorecase',
                    'stringlike',
                    'foranyvalue:stringequals',
                    'foranyvalue:stringlike'
                )
                AND k.key IN ('aws:principalorgid', 'aws:principalorgpaths')
                AND NOT EXISTS (SELECT 1 FROM json_each(k.value) AS v WHERE v.value = '*')
        ) AS has_organisation,
        exists(
            SELECT 1
            FROM json_each(st.value, '$.Condition') AS o
            CROSS JOIN json_each(o.value) AS k
            WHERE
                o.key IN ('stringequals', 'stringequalsignorecase', 'stringlike')
                AND k.key = 'sts:externalid'
                AND NOT EXISTS (SELECT 1 FROM json_each(k.value) AS v WHERE v.value = '*')
        ) AS has_external_id
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.assume_role_policy_std, '$.Statement') AS st
    WHERE
        (st.value ->> 'Effect') = 'Allow'
        AND EXISTS (
            SELECT 1 FROM json_each(coalesce(st.value -> 'Action', '["*"]')) AS a
            WHERE 'sts:assumerole' GLOB a.value
        )
),

named AS (
    SELECT
        s.role_arn,
        s.account_id,
        s.place,
        a.value AS trusted_account
    FROM statements AS s
    CROSS JOIN json_each(s.statement, '$.Condition') AS o
    CROSS JOIN json_each(o.value) AS k
    CROSS JOIN json_each(k.value) AS a
    WHERE o.key = 'stringequals' AND k.key = 'aws:principalaccount'
),

admitted AS (
    SELECT
        s.*,
        coalesce(
            n.trusted_account,
            iif(
                p.value = '*',
                '*',
                substr(
                    p.value,
                    instr(p.value, '::') + 2,
                    instr(substr(p.value, instr(p.value, '::') + 2), ':') - 1
                )
            )
        ) AS trusted_account
    FROM statements AS s
    CROSS JOIN
        json_each(
            coalesce(
                s.statement -> '$.Principal.AWS',
                iif(s.statement -> 'NotPrincipal' IS NULL, '[]', '["*"]')
            )
        ) AS p
    LEFT JOIN named AS n
        ON
            p.value = '*'
            AND s.account_id = n.account_id
            AND s.role_arn = n.role_arn
            AND s.place = n.place
    WHERE p.value = '*' OR p.value GLOB 'arn:*:*::*:*'
),

judged AS (
    SELECT DISTINCT
        a.account_id,
        a.region,
        a.role_arn,
        iif(a.trusted_account = '*', 'any account', a.trusted_account)
        || CASE
            WHEN a.has_organisation = 1 THEN ' of the organisation'
            WHEN a.has_external_id = 1 THEN ' with an external ID'
            ELSE ' without an external ID'
        END
        || iif(
            a.has_organisation = 1 OR a.trusted_account = '*' OR t.value IS NOT NULL,
            '',
            ', not on the list'
        ) AS line,
        a.has_organisation = 1 OR (a.has_external_id = 1 AND t.value IS NOT NULL) AS is_good
    FROM admitted AS a
    LEFT JOIN json_each(:trusted_accounts) AS t
        ON a.trusted_account = cast(t.value AS TEXT)
    WHERE a.trusted_account <> a.account_id
    ORDER BY is_good, line
),

foreigners AS (
    SELECT
        account_id,
        region,
        role_arn,
        min(is_good) AS all_good,
        group_concat(line, '; ') AS lines
    FROM judged
    GROUP BY account_id, region, role_arn
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
    END AS exempt,
    CASE
        WHEN r.assume_role_policy_std IS NOT NULL THEN coalesce(f.all_good, 1)
    END AS compliant,
    CASE
        WHEN r.assume_role_policy_std IS NULL THEN 'the trust policy is not known'
        ELSE coalesce('trusts ' || f.lines, 'trusts no other account')
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN foreigners AS f
    ON r.account_id = f.account_id AND r.region = f.region AND r.arn = f.role_arn;
