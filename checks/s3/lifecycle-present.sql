-- title    = "Buckets have an active lifecycle rule"
-- severity = "medium"
-- why      = "Objects that nobody needs any more stay, and are paid for, at the dearest price for ever."
-- fix      = "Add an enabled lifecycle rule that moves objects to a cheaper class or expires them."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
-- controls = { prowler = ["s3_bucket_lifecycle_enabled"], powerpipe = ["s3_bucket_lifecycle_policy_enabled"], fsbp = ["S3.13"] }
-- [params.exceptions]
-- about    = "Names of buckets that keep their objects for good; `*` and `?` are wildcards."
-- default  = []

-- Rules that only tidy up (aborted uploads, lone delete markers) move and expire no object.
WITH rule AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        lifecycle_rules,
        (
            SELECT count(*)
            FROM json_each(aws_s3_bucket.lifecycle_rules) AS r
            WHERE
                (r.value ->> '$.Status') = 'Enabled'
                AND (
                    json_array_length(r.value, '$.Transitions') > 0
                    OR json_array_length(r.value, '$.NoncurrentVersionTransitions') > 0
                    OR r.value ->> '$.Expiration.Days' > 0
                    OR r.value ->> '$.Expiration.Date' IS NOT NULL
                    OR r.value -> '$.NoncurrentVersionExpiration' IS NOT NULL
                )
        ) AS active
    FROM aws_s3_bucket
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'keeps its objects for good: its name matches ' || min(e.value)
        FROM json_each(:exceptions) AS e
        WHERE rule.name GLOB e.value
    ) AS exempt,
    iif(lifecycle_rules IS NULL, NULL, active > 0) AS compliant,
    CASE
        WHEN lifecycle_rules IS NULL THEN 'the lifecycle rules could not be read'
        WHEN lifecycle_rules = '[]' THEN 'no lifecycle rule'
        ELSE
            active || ' of ' || json_array_length(lifecycle_rules)
            || ' lifecycle rules move or expire objects'
    END AS actual
FROM rule;
