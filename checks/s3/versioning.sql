-- title    = "Buckets keep old versions of their objects"
-- severity = "high"
-- why      = "Without versions, an object overwritten or deleted by mistake is gone."
-- fix      = "Turn on versioning of the bucket."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
-- controls = { prowler = ["s3_bucket_object_versioning"], powerpipe = ["s3_bucket_versioning_enabled"], fsbp = ["S3.14"] }
-- [params.exceptions]
-- about    = "Names of buckets that need no versions, such as access logs; `*` and `?` are wildcards."
-- default  = ["*access-logs*"]

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'needs no versions: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE aws_s3_bucket.name GLOB e.value
    ) AS exempt,
    versioning_enabled = 1 AS compliant,
    CASE versioning_enabled
        WHEN 1 THEN 'versioning is on'
        WHEN 0 THEN 'versioning is off or suspended'
        ELSE 'versioning could not be read'
    END AS actual
FROM aws_s3_bucket;
