-- title    = "Buckets that must keep their versions have MFA delete"
-- severity = "low"
-- why      = "Without it, whoever steals a key of the owner can delete every version for good."
-- fix      = "Turn on MFA delete with the root user's device, together with versioning."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"
-- controls = { prowler = ["s3_bucket_no_mfa_delete"] }
-- [params.buckets]
-- about    = "Names of buckets that must have it; `*` and `?` are wildcards."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        EXISTS (
            SELECT 1 FROM json_each(:buckets) AS b
            WHERE aws_s3_bucket.name GLOB b.value
        ), NULL, 'it is not among the buckets that must have it'
    ) AS exempt,
    versioning_enabled AND versioning_mfa_delete AS compliant,
    CASE
        WHEN versioning_enabled IS NULL OR versioning_mfa_delete IS NULL
            THEN 'versioning could not be read'
        WHEN NOT versioning_mfa_delete THEN 'MFA delete is off'
        WHEN NOT versioning_enabled THEN 'MFA delete is on, but versioning is not'
        ELSE 'MFA delete is on'
    END AS actual
FROM aws_s3_bucket;
