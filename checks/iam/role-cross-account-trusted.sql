-- title    = "Only listed accounts can take roles, with an external ID"
-- severity = "high"
-- why      = "A stranger's account, or a service provider tricked by another customer, can act with the role's rights."
-- fix      = "Trust only accounts of the list and require sts:ExternalId, or require aws:PrincipalOrgID."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
-- controls = { prowler = ["iam_role_cross_account_readonlyaccess_policy"], powerpipe = ["iam_role_cross_account_write_access_policy"] }
-- [params.trusted_accounts]
-- about    = "IDs of the accounts that may take roles of this one; its own is always trusted."
-- default  = []

-- An organisation that is named stands for the list of accounts and for the external ID. Services and providers of
-- identities are judged elsewhere.
WITH admitted AS (
    SELECT
        p.account_id,
        p.region,
        p.arn AS role_arn,
        p.principal_type,
        p.principal,
        p.needs_external_id,
        p.principal_type = 'organization' OR p.organization_ids <> '[]' AS has_organization,
        a.value AS trusted_account,
        t.value IS NOT NULL AS is_listed
    FROM aws_iam_role_access AS p
    LEFT JOIN json_each(p.account_ids) AS a ON p.principal_type <> 'anyone'
    LEFT JOIN json_each(:trusted_accounts) AS t ON a.value = cast(t.value AS TEXT)
    WHERE
        p.principal_type IN ('anyone', 'place', 'account', 'organization', 'principal')
        AND a.value IS NOT p.account_id
        AND EXISTS (
            SELECT 1 FROM json_each(p.may) AS x
            WHERE x.value = 'sts:assumerole'
        )
),

judged AS (
    SELECT DISTINCT
        account_id,
        region,
        role_arn,
        CASE principal_type
            WHEN 'organization' THEN 'organisation ' || principal
            WHEN 'anyone' THEN 'any account'
            ELSE coalesce(trusted_account, principal)
        END
        || CASE
            WHEN principal_type = 'organization' THEN ''
            WHEN has_organization THEN ' of the organisation'
            WHEN needs_external_id THEN ' with an external ID'
            ELSE ' without an external ID'
        END
        || iif(
            has_organization OR is_listed OR principal_type = 'anyone', '', ', not on the list'
        ) AS line,
        has_organization OR (needs_external_id AND is_listed) AS is_good
    FROM admitted
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
