-- title    = "Inspector scans what runs, and finds nothing critical"
-- severity = "low"
-- why      = "What is not scanned keeps flaws that everybody knows until somebody uses them."
-- fix      = "Turn Inspector on in the region for what runs there, and mend what it calls critical."
-- docs     = "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
-- controls = { prowler = ["inspector2_is_enabled", "inspector2_active_findings_exist"], fsbp = ["Inspector.1", "Inspector.2", "Inspector.4"] }
-- omits    = "Resources that are left out or could not be scanned, and findings that are less than critical or suppressed."
-- [params.kinds]
-- about    = "What must be scanned: `EC2`, `ECR`, `LAMBDA`."
-- default  = ["EC2", "ECR", "LAMBDA"]
-- [params.max_critical]
-- about    = "Active critical findings that may be there."
-- default  = 0

WITH scanned AS (
    SELECT
        a.account_id,
        a.region,
        a.arn,
        a.critical_findings,
        min(
            CASE k.value
                WHEN 'EC2' THEN a.ec2_status
                WHEN 'ECR' THEN a.ecr_status
                WHEN 'LAMBDA' THEN a.lambda_status
            END = 'ENABLED'
        ) AS is_on,
        max(
            CASE k.value
                WHEN 'EC2' THEN a.ec2_status
                WHEN 'ECR' THEN a.ecr_status
                WHEN 'LAMBDA' THEN a.lambda_status
            END IS NULL
            AND k.value IS NOT NULL
        ) AS is_unknown,
        group_concat(
            iif(
                CASE k.value
                    WHEN 'EC2' THEN a.ec2_status
                    WHEN 'ECR' THEN a.ecr_status
                    WHEN 'LAMBDA' THEN a.lambda_status
                END <> 'ENABLED',
                k.value,
                NULL
            ),
            ', '
        ) AS off
    FROM aws_inspector2_account AS a
    LEFT JOIN json_each(:kinds) AS k ON k.value IS NOT NULL
    GROUP BY a.account_id, a.region, a.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_on = 0 OR critical_findings > :max_critical THEN 0
        WHEN is_unknown OR critical_findings IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN off IS NOT NULL THEN 'it does not scan ' || off
        WHEN is_unknown THEN 'what it scans is not known'
        ELSE 'it scans what is asked for'
    END
    || coalesce(
        ', critical findings: ' || critical_findings,
        ', and what it found is not known'
    ) AS actual
FROM scanned;
