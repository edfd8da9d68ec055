-- title    = "No grave finding of GuardDuty is open"
-- severity = "medium"
-- why      = "A grave finding means that somebody may be in the account now."
-- fix      = "Look into the finding, mend what it names, and archive it."
-- docs     = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html"
-- controls = { prowler = ["guardduty_no_high_severity_findings"], powerpipe = ["guardduty_finding_archived"] }
-- omits    = "What the findings are about, and findings of members that the account manages are counted with its own."
-- [params.min_severity]
-- about    = "Severity from which a finding counts: 9 is critical, 7 high, 4 medium."
-- default  = 7

WITH counted AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.status,
        d.open_findings,
        (
            SELECT coalesce(sum(f.value), 0)
            FROM json_each(d.open_findings) AS f
            WHERE cast(f.key AS REAL) >= :min_severity
        ) AS grave,
        (
            SELECT max(cast(f.key AS REAL))
            FROM json_each(d.open_findings) AS f
        ) AS gravest
    FROM aws_guardduty_detector AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        status = 'DISABLED' AND open_findings IS NOT NULL AND grave = 0,
        'the detector is disabled and finds nothing',
        NULL
    ) AS exempt,
    CASE
        WHEN grave > 0 THEN 0
        WHEN open_findings IS NOT NULL AND status IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN open_findings IS NULL THEN 'what it found is not known'
        WHEN grave > 0
            THEN grave || ' open finding(s) of severity ' || :min_severity || ' or more'
        WHEN status IS NULL THEN 'whether it looks for anything is not known'
        ELSE coalesce('the gravest open finding has severity ' || gravest, 'no finding is open')
    END AS actual
FROM counted;
