-- title    = "Large buckets move what is seldom read to a cheaper class"
-- severity = "low"
-- why      = "Objects that nobody reads cost several times as much in the standard class."
-- fix      = "Move objects to INTELLIGENT_TIERING or a colder class by a lifecycle rule, or write them to it."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
-- omits    = "How often objects are read, which S3 counts only where it is paid for; a rule for a part of the bucket counts as well as one for all."
-- [params.min_gb]
-- about    = "Size in the standard class from which a bucket is large, in GB."
-- default  = 100
-- [params.exceptions]
-- about    = "Names of buckets whose objects are read often; `*` and `?` are wildcards."
-- default  = []

WITH sized AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        lifecycle_rules,
        -- The newest day that is known; a bucket with nothing in the class has none.
        iif(
            metric_standard_bytes_daily IS NULL,
            NULL,
            coalesce(
                (
                    SELECT cast(d.value / 1000000000 AS INTEGER)
                    FROM json_each(aws_s3_bucket.metric_standard_bytes_daily) AS d
                    ORDER BY d.key DESC
                    LIMIT 1
                ),
                0
            )
        ) AS gb,
        (
            SELECT min(r.value ->> '$.Transitions[0].StorageClass')
            FROM json_each(aws_s3_bucket.lifecycle_rules) AS r
            WHERE (r.value ->> '$.Status') = 'Enabled'
        ) AS class
    FROM aws_s3_bucket
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'read often: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE sized.name GLOB e.value
    ) AS exempt,
    CASE
        WHEN gb < :min_gb THEN 1
        WHEN class IS NOT NULL THEN 1
        WHEN gb IS NULL OR lifecycle_rules IS NULL THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(gb || ' GB in the standard class, ', 'its size is not known, ')
    || CASE
        WHEN class IS NOT NULL THEN 'a rule moves objects to ' || class
        WHEN lifecycle_rules IS NULL THEN 'its lifecycle rules could not be read'
        ELSE 'no rule moves objects to another class'
    END AS actual
FROM sized;
