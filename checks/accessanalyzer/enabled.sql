-- title    = "Access Analyzer is active everywhere, and its findings are dealt with"
-- severity = "medium"
-- why      = "Without an analyzer nobody is told that a bucket, key or role has become open to strangers."
-- fix      = "Create an analyzer of external access in the region, and archive or mend what it finds."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"
-- controls = { prowler = ["accessanalyzer_enabled", "accessanalyzer_enabled_without_findings"] }
-- omits    = "Analyzers of the organisation that another account owns, and those of unused and internal access."
-- [params.allow_findings]
-- about    = "Active findings that an analyzer may have."
-- default  = 0

WITH analyzer AS (
    SELECT
        account_id,
        region,
        max(status = 'ACTIVE' AND type IN ('ACCOUNT', 'ORGANIZATION')) AS is_active,
        max((status = 'ACTIVE' AND type IN ('ACCOUNT', 'ORGANIZATION')) IS NULL) AS is_unknown,
        group_concat(name || ' (' || coalesce(status, 'unread') || ')', ', ') AS names
    FROM (
        SELECT * FROM aws_accessanalyzer_analyzer
        ORDER BY name
    ) AS a
    GROUP BY account_id, region
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN a.is_active THEN 1
        WHEN a.is_unknown THEN NULL
        ELSE 0
    END AS compliant,
    coalesce('the region has ' || a.names, 'the region has no analyzer') AS actual
FROM aws_ec2_regional_settings AS r
LEFT JOIN analyzer AS a
    ON r.account_id = a.account_id AND r.region = a.region
UNION ALL
SELECT
    account_id,
    region,
    arn AS resource,
    json_array_length(active_findings) <= :allow_findings AS compliant,
    coalesce(json_array_length(active_findings) || ' active findings', 'findings are not known')
    || coalesce(
        ': ' || (
            SELECT group_concat(f.resource, ', ')
            FROM (
                SELECT DISTINCT x.value ->> '$.Resource' AS resource
                FROM json_each(aws_accessanalyzer_analyzer.active_findings) AS x
                ORDER BY resource
                LIMIT 5
            ) AS f
        ),
        ''
    ) AS actual
FROM aws_accessanalyzer_analyzer;
