-- title    = "Buckets own their objects, and ACLs have no effect"
-- severity = "low"
-- why      = "With ACLs, whoever writes an object decides who reads it, and no policy of the bucket shows that."
-- fix      = "Set the object ownership of the bucket to BucketOwnerEnforced."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"
-- controls = { prowler = ["s3_bucket_acl_prohibited"], fsbp = ["S3.12"] }
-- [params.exceptions]
-- about    = "Names of buckets that need ACLs, such as those of CloudFront's standard logs; `*` and `?` are wildcards."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'needs ACLs: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE aws_s3_bucket.name GLOB e.value
    ) AS exempt,
    iif(
        object_ownership_controls IS NULL,
        NULL,
        coalesce(
            (object_ownership_controls ->> '$.Rules[0].ObjectOwnership') = 'BucketOwnerEnforced', 0
        )
    ) AS compliant,
    CASE
        WHEN object_ownership_controls IS NULL THEN 'the object ownership could not be read'
        ELSE
            'object ownership is '
            || coalesce(
                object_ownership_controls ->> '$.Rules[0].ObjectOwnership',
                'not set: objects belong to who writes them'
            )
    END AS actual
FROM aws_s3_bucket;
