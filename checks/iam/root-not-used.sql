-- title    = "The root user is not used"
-- severity = "critical"
-- why      = "Work done as root leaves no trace of who did it, and no policy limits what it can break."
-- fix      = "Work with roles of your own, and keep the root user for what only it can do."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
-- omits    = "The events of CloudTrail, which also tell of sessions that another credential began."
-- controls = { prowler = ["iam_avoid_root_usage"], cis = ["1.7"] }
-- [params.lookback_days]
-- about    = "Days back from the audit in which the root user may not have been used."
-- default  = 90

-- A time of last use that is missing is AWS's word for "never". The report itself may be four hours old.
WITH root AS (
    SELECT
        c.*,
        max(
            coalesce(c.password_last_used, ''),
            coalesce(c.access_key_1_last_used_date, ''),
            coalesce(c.access_key_2_last_used_date, '')
        ) AS last_used
    FROM aws_iam_credential_report AS c
    WHERE c.user_name = '<root_account>'
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN r.last_used = '' THEN 1
        ELSE julianday(run.started_at) - julianday(r.last_used) > :lookback_days
    END AS compliant,
    CASE r.last_used
        WHEN '' THEN 'never used'
        WHEN r.password_last_used THEN 'signed in at ' || r.last_used
        ELSE 'an access key was used at ' || r.last_used
    END
    || coalesce(', by the report of ' || r.generated_time, '') AS actual
FROM root AS r
CROSS JOIN upright_run AS run;
