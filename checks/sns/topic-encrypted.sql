-- title    = "Topics are encrypted at rest with a KMS key"
-- severity = "medium"
-- why      = "Messages that wait for delivery lie on disk outside the control of any key of yours."
-- fix      = "Set a KMS key for the topic that its publishers may use."
-- docs     = "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
-- controls = { prowler = ["sns_topics_kms_encryption_at_rest_enabled"], fsbp = ["SNS.1"] }

SELECT
    account_id,
    region,
    arn AS resource,
    kms_master_key_id <> '' AS compliant,
    CASE
        WHEN kms_master_key_id IS NULL THEN 'the encryption setting could not be read'
        WHEN kms_master_key_id = '' THEN 'no KMS key'
        ELSE 'KMS key ' || kms_master_key_id
    END AS actual
FROM aws_sns_topic;
