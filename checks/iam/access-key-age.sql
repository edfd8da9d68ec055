-- title    = "Each user has at most one active access key, and a young one"
-- severity = "medium"
-- why      = "The longer a key lives, the more copies of it lie about, and each of them works."
-- fix      = "Replace the access key by a role, or make a new one, change over and delete the old."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"
-- [controls]
-- prowler = ["iam_rotate_access_key_90_days", "iam_user_two_active_access_key"]
-- fsbp = ["IAM.3"]
-- cis = ["1.13", "1.14"]
-- [params.max_days]
-- about    = "Days that an active access key may be old."
-- default  = 90

WITH ages AS (
    SELECT
        c.*,
        cast(julianday(run.started_at) - julianday(c.access_key_1_last_rotated) AS INTEGER)
            AS age_1,
        cast(julianday(run.started_at) - julianday(c.access_key_2_last_rotated) AS INTEGER) AS age_2
    FROM aws_iam_credential_report AS c
    CROSS JOIN upright_run AS run
    WHERE c.user_name <> '<root_account>'
)

SELECT
    account_id,
    region,
    arn AS resource,
    NOT (access_key_1_active = 1 AND access_key_2_active = 1)
    AND (access_key_1_active = 0 OR age_1 <= :max_days)
    AND (access_key_2_active = 0 OR age_2 <= :max_days) AS compliant,
    CASE
        WHEN access_key_1_active = 1 AND access_key_2_active = 1
            THEN
                'two active access keys, ' || coalesce(age_1 || ' days', 'of unknown age')
                || ' and ' || coalesce(age_2 || ' days', 'of unknown age')
        WHEN access_key_1_active = 1 OR access_key_2_active = 1
            THEN
                'one active access key, '
                || coalesce(iif(access_key_1_active = 1, age_1, age_2) || ' days', 'of unknown age')
        WHEN access_key_1_active = 0 AND access_key_2_active = 0 THEN 'no active access key'
        ELSE 'the access keys are not known'
    END AS actual
FROM ages;
