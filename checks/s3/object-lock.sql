-- title    = "Buckets that must keep their objects have Object Lock"
-- severity = "low"
-- why      = "Without it, whoever gets administrator's rights can delete the backups and logs that were to outlive that."
-- fix      = "Turn on Object Lock of the bucket, with a default retention."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
-- controls = { prowler = ["s3_bucket_object_lock"] }
-- omits    = "The retention of single objects."
-- [params.buckets]
-- about    = "Names of buckets that must have it; `*` and `?` are wildcards."
-- default  = []
-- [params.default_retention]
-- about    = "Whether it must come with a default retention, without which nothing is locked by itself."
-- default  = false

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
    iif(
        object_lock_configuration IS NULL,
        NULL,
        coalesce(
            (object_lock_configuration ->> '$.ObjectLockEnabled') = 'Enabled'
            AND (
                NOT :default_retention
                OR object_lock_configuration -> '$.Rule.DefaultRetention' IS NOT NULL
            ),
            0
        )
    ) AS compliant,
    CASE
        WHEN object_lock_configuration IS NULL THEN 'Object Lock could not be read'
        WHEN object_lock_configuration = '{}' THEN 'Object Lock is off'
        ELSE
            'Object Lock is on, '
            || coalesce(
                (object_lock_configuration ->> '$.Rule.DefaultRetention.Mode')
                || ' for '
                || coalesce(
                    (object_lock_configuration ->> '$.Rule.DefaultRetention.Days') || ' days',
                    (object_lock_configuration ->> '$.Rule.DefaultRetention.Years') || ' years',
                    'a time that was not read'
                ),
                'without a default retention'
            )
    END AS actual
FROM aws_s3_bucket;
