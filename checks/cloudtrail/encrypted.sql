-- title    = "Trails encrypt their log files with a key of one's own that works"
-- severity = "medium"
-- why      = "Without a key of one's own whoever may read the bucket reads the logs; with a disabled one nobody does."
-- fix      = "Set an enabled customer-managed KMS key on the trail."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"
-- controls = { prowler = ["cloudtrail_kms_encryption_enabled"], fsbp = ["CloudTrail.2"] }
-- omits    = "Whether the key's policy admits CloudTrail, keys of other accounts and regions, and trails whose home region is not audited."

SELECT
    t.account_id,
    t.region,
    t.arn AS resource,
    CASE
        WHEN t.kms_key_id IS NULL THEN 0
        ELSE k.key_state = 'Enabled' AND k.key_manager = 'CUSTOMER'
    END AS compliant,
    CASE
        WHEN t.kms_key_id IS NULL THEN 'encrypted by the key of S3'
        WHEN k.key_state IS NULL OR k.key_manager IS NULL
            THEN 'encrypted by ' || t.kms_key_id || ', of which not enough is known here'
        WHEN k.key_manager <> 'CUSTOMER' THEN 'encrypted by a key that AWS manages'
        ELSE 'encrypted by ' || t.kms_key_id || ', whose state is ' || k.key_state
    END AS actual
FROM aws_cloudtrail_trail AS t
LEFT JOIN aws_kms_key AS k
    ON t.account_id = k.account_id AND t.region = k.region AND t.kms_key_id = k.arn
WHERE t.region = t.home_region OR t.home_region IS NULL;
