-- title    = "Security Hub is enabled with its standards"
-- severity = "low"
-- why      = "Without it findings lie in a dozen consoles, and nobody compares the account with a standard."
-- fix      = "Enable Security Hub in the region, and the standards that are missing."
-- docs     = "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html"
-- controls = { prowler = ["securityhub_enabled"] }
-- omits    = "Whether an account of the organisation manages it, which of the controls are disabled, and regions that are not audited."
-- [params.standards]
-- about    = "Names of standards as in their ARNs, such as `pci-dss` or `cis-aws-foundations-benchmark`."
-- default  = ["aws-foundational-security-best-practices"]

WITH wanted AS (
    SELECT
        h.account_id,
        h.region,
        s.value AS standard,
        max(e.standards_arn IS NOT NULL AND e.standards_status = 'READY') AS is_ready,
        max(
            e.arn IS NOT NULL AND (e.standards_arn IS NULL OR e.standards_status IS NULL)
        ) AS is_unsure,
        group_concat(e.standards_status, ', ') AS status
    FROM aws_securityhub_hub AS h
    CROSS JOIN json_each(:standards) AS s
    LEFT JOIN aws_securityhub_standards_subscription AS e
        ON
            h.account_id = e.account_id
            AND h.region = e.region
            AND (
                e.standards_arn IS NULL
                OR e.standards_arn LIKE '%/' || s.value || '/v/%'
            )
    GROUP BY h.account_id, h.region, s.value
),

summed AS (
    SELECT
        account_id,
        region,
        group_concat(
            iif(is_ready, NULL, standard || coalesce(' (' || status || ')', '')), ', '
        ) AS lacking,
        max(NOT coalesce(is_ready, 0) AND is_unsure) AS is_unsure,
        min(coalesce(is_ready, 0) OR is_unsure) AS may_have_all
    FROM wanted
    GROUP BY account_id, region
)

SELECT
    h.account_id,
    h.region,
    h.arn AS resource,
    CASE
        WHEN h.is_enabled = 0 THEN 0
        WHEN s.lacking IS NULL THEN h.is_enabled
        WHEN s.may_have_all THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN h.is_enabled = 0 THEN 'Security Hub is not enabled'
        WHEN h.is_enabled IS NULL THEN 'whether Security Hub is enabled is not known'
        ELSE coalesce('it lacks ' || s.lacking, 'it has all standards')
    END AS actual
FROM aws_securityhub_hub AS h
LEFT JOIN summed AS s
    ON h.account_id = s.account_id AND h.region = s.region;
