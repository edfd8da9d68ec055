-- title    = "Log groups are encrypted by a KMS key that works"
-- severity = "medium"
-- why      = "A log group whose key is disabled or deleted can neither be written nor read."
-- fix      = "Associate an enabled KMS key with the log group, or enable the key it has."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"
-- controls = { prowler = ["cloudwatch_log_group_kms_encryption_enabled"] }
-- [params.require_cmk]
-- about    = "Whether a key of one's own is required; CloudWatch Logs encrypts with a key of its own otherwise."
-- default  = false

SELECT
    g.account_id,
    g.region,
    g.arn AS resource,
    CASE
        WHEN g.kms_key_id IS NULL THEN NOT :require_cmk
        ELSE k.key_state = 'Enabled'
    END AS compliant,
    CASE
        WHEN g.kms_key_id IS NULL THEN 'encrypted by the key of CloudWatch Logs itself'
        WHEN k.key_state IS NULL
            THEN 'encrypted by ' || g.kms_key_id || ', whose state is not known here'
        ELSE 'encrypted by ' || g.kms_key_id || ', whose state is ' || k.key_state
    END AS actual
FROM aws_cloudwatch_log_group AS g
LEFT JOIN aws_kms_key AS k
    ON
        g.account_id = k.account_id
        AND g.region = k.region
        AND g.kms_key_id = k.arn;
