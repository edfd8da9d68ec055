-- title    = "Trails validate their log files"
-- severity = "medium"
-- why      = "Whoever gets at the bucket can change or delete log files, and nobody can prove it."
-- fix      = "Turn on log file validation for the trail."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"
-- controls = { prowler = ["cloudtrail_log_file_validation_enabled"], fsbp = ["CloudTrail.4"], cis = ["3.2"] }
-- omits    = "Whether anybody compares the log files with their digests, and trails whose home region is not audited."

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN log_file_validation_enabled = 0 OR latest_digest_delivery_error <> '' THEN 0
        WHEN log_file_validation_enabled AND latest_digest_delivery_error = '' THEN 1
    END AS compliant,
    CASE
        WHEN log_file_validation_enabled = 0 THEN 'validation is off'
        WHEN latest_digest_delivery_error <> ''
            THEN 'digests cannot be delivered: ' || latest_digest_delivery_error
        WHEN log_file_validation_enabled IS NULL THEN 'whether validation is on is not known'
        WHEN latest_digest_delivery_error IS NULL
            THEN 'validation is on, whether digests are delivered is not known'
        ELSE 'validation is on'
    END AS actual
FROM aws_cloudtrail_trail
WHERE region = home_region OR home_region IS NULL;
