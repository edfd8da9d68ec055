-- title    = "Buckets log who accesses them"
-- severity = "medium"
-- why      = "After a leak nobody can tell which objects were read, by whom and from where."
-- fix      = "Turn on server access logging, with a bucket of its own as the target."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"
-- controls = { prowler = ["s3_bucket_server_access_logging_enabled"], fsbp = ["S3.9"] }
-- omits    = "S3 data events of CloudTrail, which serve as well."
-- scope    = "resource"

-- A bucket whose own policy or ACL lets S3 deliver access logs receives them; logging its own
-- accesses too would never end.
SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN logging <> '{}' THEN NULL
        WHEN
            EXISTS (
                SELECT 1
                FROM aws_s3_bucket_access AS p
                WHERE
                    p.account_id = aws_s3_bucket.account_id
                    AND p.region = aws_s3_bucket.region
                    AND p.arn = aws_s3_bucket.arn
                    AND p.principal = 'logging.s3.amazonaws.com'
            )
            OR EXISTS (
                SELECT 1
                FROM json_each(aws_s3_bucket.acl, '$.Grants') AS g
                WHERE
                    g.value ->> '$.Grantee.URI' LIKE '%/groups/s3/LogDelivery'
                    AND g.value ->> '$.Permission' IN ('WRITE', 'FULL_CONTROL')
            )
            THEN 'it receives access logs'
    END AS exempt,
    CASE
        WHEN logging IS NULL THEN NULL
        WHEN logging <> '{}' THEN 1
        -- Whether it receives logs is not known.
        WHEN policy_std IS NULL OR acl IS NULL THEN NULL
        ELSE 0
    END AS compliant,
    CASE
        WHEN logging IS NULL THEN 'the logging setting could not be read'
        WHEN logging = '{}' THEN 'server access logging is off'
        ELSE
            'logs to ' || (logging ->> '$.TargetBucket') || '/'
            || coalesce(logging ->> '$.TargetPrefix', '')
    END AS actual
FROM aws_s3_bucket;
