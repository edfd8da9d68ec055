-- title    = "Passwords and access keys that no one uses are disabled"
-- severity = "medium"
-- why      = "Nobody notices when a forgotten credential is used by someone else."
-- fix      = "Remove the password or deactivate the access key of the user."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"
-- [controls]
-- prowler = [
--   "iam_user_accesskey_unused",
--   "iam_user_console_access_unused",
-- ]
-- fsbp = ["IAM.8"]
-- cis = ["1.12"]
-- [params.max_days]
-- about    = "Days that a password or an active access key may go unused; a new one counts from its making."
-- default  = 45

WITH credentials AS (
    SELECT
        account_id,
        region,
        arn,
        'password' AS kind,
        password_enabled AS is_enabled,
        password_last_used AS last_used,
        coalesce(
            max(password_last_used, password_last_changed),
            password_last_used,
            password_last_changed
        ) AS since
    FROM aws_iam_credential_report
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'access key 1' AS kind,
        access_key_1_active AS is_enabled,
        access_key_1_last_used_date AS last_used,
        coalesce(access_key_1_last_used_date, access_key_1_last_rotated) AS since
    FROM aws_iam_credential_report
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        'access key 2' AS kind,
        access_key_2_active AS is_enabled,
        access_key_2_last_used_date AS last_used,
        coalesce(access_key_2_last_used_date, access_key_2_last_rotated) AS since
    FROM aws_iam_credential_report
),

judged AS (
    SELECT
        c.account_id,
        c.region,
        c.arn,
        CASE
            WHEN c.is_enabled = 0 THEN 1
            WHEN c.is_enabled = 1 THEN julianday(run.started_at) - julianday(c.since) <= :max_days
        END AS is_good,
        CASE
            WHEN c.is_enabled = 1
                THEN
                    c.kind || ' '
                    || CASE
                        WHEN c.last_used IS NOT NULL THEN 'last used ' || c.last_used
                        ELSE coalesce('never used since ' || c.since, 'never used')
                    END
            WHEN c.is_enabled IS NULL THEN c.kind || ' not known'
        END AS line
    FROM credentials AS c
    CROSS JOIN upright_run AS run
    ORDER BY c.kind
),

by_user AS (
    SELECT
        account_id,
        region,
        arn,
        CASE
            WHEN min(is_good) = 0 THEN 0
            WHEN count(is_good) = 3 THEN 1
        END AS all_good,
        group_concat(line, ', ') AS lines
    FROM judged
    GROUP BY account_id, region, arn
)

SELECT
    c.account_id,
    c.region,
    c.arn AS resource,
    b.all_good AS compliant,
    coalesce(b.lines, 'no password and no active access key') AS actual
FROM aws_iam_credential_report AS c
INNER JOIN by_user AS b
    ON c.account_id = b.account_id AND c.region = b.region AND c.arn = b.arn
WHERE c.user_name <> '<root_account>';
