-- title    = "The root user has no access key and no signing certificate"
-- severity = "critical"
-- why      = "A key of the root user has every right, and no policy can take one away."
-- fix      = "Delete the access keys and signing certificates of the root user."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
-- controls = { prowler = ["iam_no_root_access_key"], fsbp = ["IAM.4"], cis = ["1.4"] }

-- The credential report may be four hours old. A key that is not active still has the time of its making.
WITH root AS (
    SELECT
        *,
        iif(access_key_1_active = 1 OR access_key_1_last_rotated IS NOT NULL, ', access key 1', '')
        || iif(
            access_key_2_active = 1 OR access_key_2_last_rotated IS NOT NULL, ', access key 2', ''
        )
        || iif(cert_1_active = 1 OR cert_1_last_rotated IS NOT NULL, ', signing certificate 1', '')
        || iif(cert_2_active = 1 OR cert_2_last_rotated IS NOT NULL, ', signing certificate 2', '')
            AS credentials
    FROM aws_iam_credential_report
    WHERE user_name = '<root_account>'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN credentials <> '' THEN 0
        ELSE
            access_key_1_active = 0
            AND access_key_2_active = 0
            AND cert_1_active = 0
            AND cert_2_active = 0
    END AS compliant,
    iif(credentials = '', 'has none', 'has' || substr(credentials, 2))
    || coalesce(', by the report of ' || generated_time, '') AS actual
FROM root;
