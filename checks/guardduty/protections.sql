-- title    = "The protection plans of GuardDuty are on"
-- severity = "low"
-- why      = "Without its plan GuardDuty sees nothing of what happens in buckets, databases, functions, clusters and disks."
-- fix      = "Enable the plans in the settings of the detector."
-- docs     = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html"
-- controls = { prowler = ["guardduty_s3_protection_enabled", "guardduty_rds_protection_enabled", "guardduty_lambda_protection_enabled", "guardduty_ec2_malware_protection_enabled", "guardduty_eks_audit_log_enabled", "guardduty_eks_runtime_monitoring_enabled", "guardduty_centrally_managed"] }
-- omits    = "Agents of runtime monitoring, and whether a region offers the plan."
-- [params.plans]
-- about    = "Plans by GuardDuty's own names."
-- default  = ["S3_DATA_EVENTS", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RUNTIME_MONITORING"]
-- [params.central]
-- about    = "Whether another account must manage the detector, as in all members of an organisation."
-- default  = false

WITH judged AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.status,
        d.features,
        d.administrator_account_id,
        d.administrator_relationship_status,
        (
            SELECT group_concat(p.value, ', ')
            FROM json_each(:plans) AS p
            WHERE
                NOT EXISTS (
                    SELECT 1 FROM json_each(d.features) AS f
                    WHERE f.key = p.value AND f.value = 'ENABLED'
                )
        ) AS lacking,
        CASE
            WHEN NOT :central THEN 1
            ELSE
                d.administrator_account_id <> ''
                AND d.administrator_relationship_status = 'Enabled'
        END AS is_managed
    FROM aws_guardduty_detector AS d
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN is_managed = 0 OR (features IS NOT NULL AND lacking IS NOT NULL) OR status = 'DISABLED'
            THEN 0
        WHEN features IS NULL OR is_managed IS NULL OR status IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN status = 'DISABLED' THEN 'the detector is disabled'
        WHEN features IS NULL THEN 'its plans are not known'
        WHEN lacking IS NOT NULL THEN 'it lacks ' || lacking
        ELSE 'it has all plans'
    END
    || iif(
        :central,
        CASE is_managed
            WHEN 1 THEN ', managed by ' || administrator_account_id
            WHEN 0 THEN ', no other account manages it'
            ELSE ', who manages it is not known'
        END,
        ''
    ) AS actual
FROM judged;
