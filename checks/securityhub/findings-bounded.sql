-- title    = "No critical finding of Security Hub stays open for long"
-- severity = "low"
-- why      = "A critical finding that nobody closes is a door that everybody knows to be open."
-- fix      = "Mend what the finding names; where the risk is accepted, suppress it."
-- docs     = "https://docs.aws.amazon.com/securityhub/latest/userguide/finding-workflow-status.html"
-- omits    = "Findings of lesser severity, those of other accounts, and after a thousand of a region the younger ones."
-- [params.max_days]
-- about    = "Days for which a critical finding may be open."
-- default  = 7

WITH aged AS (
    SELECT
        f.account_id,
        f.region,
        f.title,
        (unixepoch(run.started_at) - unixepoch(f.first_observed_at)) / 86400.0 AS days
    FROM aws_securityhub_finding AS f
    CROSS JOIN upright_run AS run
),

summed AS (
    SELECT
        account_id,
        region,
        count(*) AS findings,
        count(iif(days > :max_days, 1, NULL)) AS late,
        max(days IS NULL) AS is_unsure,
        min(iif(days > :max_days, title, NULL)) AS first_late
    FROM aged
    GROUP BY account_id, region
)

SELECT
    h.account_id,
    h.region,
    h.arn AS resource,
    iif(h.is_enabled = 0, 'Security Hub is not enabled', NULL) AS exempt,
    CASE
        WHEN s.late > 0 THEN 0
        WHEN s.is_unsure THEN NULL
        WHEN h.is_enabled THEN 1
    END AS compliant,
    CASE
        WHEN s.late > 0
            THEN
                s.late || ' critical finding(s) open for more than ' || :max_days || ' days: '
                || coalesce(s.first_late, '?') || iif(s.late > 1, ' and others', '')
        WHEN s.is_unsure THEN 'since when a critical finding is open is not known'
        WHEN h.is_enabled = 0 THEN 'there are no findings'
        ELSE coalesce(s.findings || ' younger critical finding(s)', 'no critical finding is open')
    END AS actual
FROM aws_securityhub_hub AS h
LEFT JOIN summed AS s
    ON h.account_id = s.account_id AND h.region = s.region;
