-- title    = "The root user has MFA, or no credentials at all"
-- severity = "critical"
-- why      = "A password that leaks is then enough to take over the whole account."
-- fix      = "Register an MFA device for the root user, or have the organisation remove its credentials."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"
-- [controls]
-- prowler = [
--   "iam_root_mfa_enabled",
--   "iam_root_hardware_mfa_enabled",
-- ]
-- fsbp = ["IAM.6"]
-- cis = ["1.5", "1.6"]
-- [params.hardware]
-- about    = "Whether a virtual device, which is software, is not enough."
-- default  = false

-- The credential report may be four hours old; whether root has a password is of now, from the account summary.
WITH root AS (
    SELECT
        c.*,
        coalesce(s.account_password_present, c.password_enabled) AS has_password,
        (
            SELECT min(v.serial_number) FROM aws_iam_virtual_mfa_device AS v
            WHERE v.account_id = c.account_id AND v.region = c.region AND v.user_arn = c.arn
        ) AS virtual_device
    FROM aws_iam_credential_report AS c
    LEFT JOIN aws_iam_account_summary AS s
        ON c.account_id = s.account_id AND c.region = s.region
    WHERE c.user_name = '<root_account>'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN
            has_password = 0
            AND access_key_1_active = 0
            AND access_key_2_active = 0
            AND cert_1_active = 0
            AND cert_2_active = 0
            THEN 1
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
    || CASE has_password
        WHEN 1 THEN ' and has a password' WHEN 0 THEN ' and has no password' ELSE ''
    END
    || coalesce(', by the report of ' || generated_time, '') AS actual
FROM root;
