-- title    = "Managed machines have the patches and states asked of them"
-- severity = "medium"
-- why      = "A patch that is missing is a flaw that everybody knows, and an association that failed is a setting that nobody has."
-- fix      = "Install the missing patches, and look into associations that do not comply."
-- docs     = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-states.html"
-- controls = { prowler = ["ssm_managed_compliant_patching"], fsbp = ["SSM.2", "SSM.3"] }
-- omits    = "What the baseline asks for, and how long ago the machine was looked at."
-- [params.max_missing]
-- about    = "Patches that may be missing or failed."
-- default  = 0
-- [params.compliance_types]
-- about    = "Kinds of compliance beside patches that are judged; `*` stands for any characters."
-- default  = ["Association"]

WITH kinds AS (
    SELECT
        account_id,
        region,
        arn,
        min(status = 'COMPLIANT') AS complies,
        max(status IS NULL) AS is_unknown,
        group_concat(iif(status <> 'COMPLIANT', compliance_type, NULL), ', ') AS lacking
    FROM (
        SELECT
            c.account_id,
            c.region,
            c.arn,
            c.compliance_type,
            c.status
        FROM aws_ssm_managed_instance_compliance AS c
        WHERE
            EXISTS (
                SELECT 1
                FROM json_each(:compliance_types) AS t
                WHERE c.compliance_type GLOB t.value
            )
        ORDER BY c.compliance_type
    ) AS k
    GROUP BY account_id, region, arn
),

found AS (
    SELECT
        m.account_id,
        m.region,
        m.arn,
        m.patch_scanned,
        m.patch_missing_count + m.patch_failed_count AS missing,
        k.complies,
        coalesce(k.is_unknown, 0) AS is_unknown,
        k.lacking
    FROM aws_ssm_managed_instance AS m
    LEFT JOIN kinds AS k
        ON m.account_id = k.account_id AND m.region = k.region AND m.arn = k.arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN patch_scanned = 0 OR missing > :max_missing OR complies = 0 THEN 0
        WHEN patch_scanned IS NULL OR missing IS NULL OR is_unknown THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN patch_scanned IS NULL THEN 'its patches are not known'
        WHEN NOT patch_scanned THEN 'it was never looked at for patches'
        WHEN missing IS NULL THEN 'the number of missing patches is not known'
        ELSE missing || ' patches are missing or failed'
    END
    || CASE
        WHEN lacking IS NOT NULL THEN ', and it does not comply: ' || lacking
        WHEN is_unknown THEN ', and other compliance is not known'
        ELSE ''
    END AS actual
FROM found;
