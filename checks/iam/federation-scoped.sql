-- title    = "Trusts in identity providers name audience and subject"
-- severity = "high"
-- why      = "Whoever gets a token of the provider, in any of its repositories or applications, can take the role."
-- fix      = "Add conditions on the provider's aud and sub to the trust policy, and keep the provider that it names."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"
-- controls = { prowler = ["iam_check_saml_providers_sts"] }
-- omits    = "Thumbprints, which AWS asks for no more where a public authority signed the provider's certificate, and subjects of web identities without a provider in IAM."

WITH trust AS (
    SELECT DISTINCT
        a.account_id,
        a.region,
        a.arn,
        a.principal,
        CASE
            WHEN a.principal_type = 'provider_for_anyone' THEN 'anyone whom it vouches for'
            WHEN
                a.pins_audience = 0
                -- A provider for one audience alone lets no other in.
                AND json_array_length(o.client_id_list) IS NOT 1
                THEN 'any audience'
            WHEN a.pins_subject = 0 THEN 'any subject'
            WHEN a.principal GLOB '*:oidc-provider/*' AND o.arn IS NULL THEN 'it is gone'
            WHEN a.principal GLOB '*:saml-provider/*' AND s.arn IS NULL THEN 'it is gone'
            WHEN julianday(s.valid_until) <= julianday(run.started_at)
                THEN 'its metadata expired ' || s.valid_until
        END AS wrong,
        -- What AWS always says and did not.
        (o.arn IS NOT NULL AND a.pins_audience = 0 AND o.client_id_list IS NULL)
        OR (s.arn IS NOT NULL AND s.valid_until IS NULL) AS is_unsure
    FROM aws_iam_role_access AS a
    CROSS JOIN upright_run AS run
    LEFT JOIN aws_iam_open_id_connect_provider AS o
        ON a.account_id = o.account_id AND a.region = o.region AND a.principal = o.arn
    LEFT JOIN aws_iam_saml_provider AS s
        ON a.account_id = s.account_id AND a.region = s.region AND a.principal = s.arn
    WHERE
        a.principal_type IN ('provider', 'provider_for_anyone')
        -- A provider of another account cannot be looked for here.
        AND (
            a.principal NOT GLOB 'arn:*'
            OR a.principal LIKE 'arn:%:iam::' || a.account_id || ':%'
        )
    ORDER BY a.principal
),

by_role AS (
    SELECT
        account_id,
        region,
        arn,
        max(iif(is_unsure, 0, wrong IS NOT NULL)) AS is_wrong,
        max(is_unsure) AS is_unsure,
        group_concat(principal || coalesce(': ' || wrong, ''), ', ') AS lines
    FROM trust
    GROUP BY account_id, region, arn
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN r.assume_role_policy_std IS NOT NULL AND b.arn IS NULL
            THEN 'trusts no identity provider of the account'
    END AS exempt,
    CASE
        WHEN b.is_wrong THEN 0
        WHEN b.is_unsure OR r.assume_role_policy_std IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN r.assume_role_policy_std IS NULL THEN 'the trust policy is not known'
        ELSE coalesce('trusts ' || b.lines, 'trusts no identity provider')
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN by_role AS b
    ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.arn;
