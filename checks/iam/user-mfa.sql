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

WITH users AS (
    SELECT
        c.*,
        -- The report may be older than the list of users: who is not in the list is gone.
        iif(p.arn IS NULL, 0, p.is_administrator) AS is_administrator,
        p.not_known,
        (
            SELECT min(v.serial_number) FROM aws_iam_virtual_mfa_device AS v
            WHERE v.account_id = c.account_id AND v.region = c.region AND v.user_arn = c.arn
        ) AS virtual_device
    FROM aws_iam_credential_report AS c
    LEFT JOIN aws_iam_principal AS p
        ON c.account_id = p.account_id AND c.region = p.region AND c.arn = p.arn
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
        WHEN mfa_active = 0 AND password_enabled = 0 AND is_administrator IS NULL THEN NULL
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
    || iif(is_administrator = 1, ', is an administrator', '')
    || coalesce(', whether it is an administrator is not known: ' || not_known, '') AS actual
FROM users;
