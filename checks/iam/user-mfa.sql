-- title    = "Users with a password or administrator rights have MFA"
-- severity = "high"
-- why      = "A password or key that leaks is then enough to act as the user."
-- fix      = "Register an MFA device for the user, or take away the password and the rights."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
-- [controls]
-- prowler = [
--   "iam_user_mfa_enabled_console_access",
--   "iam_administrator_access_with_mfa",
--   "iam_user_hardware_mfa_enabled",
-- ]
-- fsbp = ["IAM.5"]
-- cis = ["1.10"]
-- [params.hardware]
-- about    = "Whether a virtual device, which is software, is not enough."
-- default  = false

-- Administrators as in iam/policy-no-admin, here with the rights of their groups.
WITH sources AS (
    SELECT
        account_id,
        region,
        arn AS user_arn,
        arn AS source_arn
    FROM aws_iam_user
    UNION ALL
    SELECT
        u.account_id,
        u.region,
        u.arn AS user_arn,
        a.value AS source_arn
    FROM aws_iam_user AS u
    CROSS JOIN json_each(u.attached_policy_arns) AS a
    UNION ALL
    SELECT
        u.account_id,
        u.region,
        u.arn AS user_arn,
        g.arn AS source_arn
    FROM aws_iam_user AS u
    CROSS JOIN json_each(u."groups") AS m
    INNER JOIN aws_iam_group AS g
        ON u.account_id = g.account_id AND u.region = g.region AND m.value = g.name
    UNION ALL
    SELECT
        u.account_id,
        u.region,
        u.arn AS user_arn,
        a.value AS source_arn
    FROM aws_iam_user AS u
    CROSS JOIN json_each(u."groups") AS m
    INNER JOIN aws_iam_group AS g
        ON u.account_id = g.account_id AND u.region = g.region AND m.value = g.name
    CROSS JOIN json_each(g.attached_policy_arns) AS a
),

held AS (
    SELECT
        src.user_arn,
        s.*
    FROM sources AS src
    INNER JOIN aws_iam_policy_statement AS s
        ON
            src.account_id = s.account_id
            AND src.region = s.region
            AND src.source_arn = s.source_arn
    WHERE
        s.resource_scope = 'any'
        AND 'iam:upright-probe' GLOB s.action
        AND NOT EXISTS (
            SELECT 1 FROM json_each(s.not_actions) AS n
            WHERE 'iam:upright-probe' GLOB n.value
        )
),

administrators AS (
    SELECT DISTINCT
        h.account_id,
        h.region,
        h.user_arn
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
                AND d.user_arn = h.user_arn
                AND d.effect = 'Deny'
                AND d.condition IS NULL
                AND d.not_resources IS NULL
        )
),

users AS (
    SELECT
        c.*,
        a.user_arn IS NOT NULL AS is_administrator,
        (
            SELECT min(v.serial_number) FROM aws_iam_virtual_mfa_device AS v
            WHERE v.account_id = c.account_id AND v.region = c.region AND v.user_arn = c.arn
        ) AS virtual_device
    FROM aws_iam_credential_report AS c
    LEFT JOIN administrators AS a
        ON c.account_id = a.account_id AND c.region = a.region AND c.arn = a.user_arn
    WHERE c.user_name <> '<root_account>'
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        password_enabled = 0 AND is_administrator = 0,
        'no console password and no administrator rights',
        NULL
    ) AS exempt,
    CASE
        WHEN mfa_active = 1 AND :hardware = 1 THEN virtual_device IS NULL
        ELSE mfa_active
    END AS compliant,
    CASE
        WHEN
            mfa_active = 1
            THEN coalesce('has the virtual MFA device ' || virtual_device, 'has an MFA device')
        WHEN mfa_active = 0 THEN 'has no MFA device'
        ELSE 'whether it has MFA is not known'
    END
    || iif(password_enabled = 1, ', can sign in with a password', '')
    || iif(is_administrator = 1, ', is an administrator', '') AS actual
FROM users;
