-- title    = "Versioned buckets clean up what is no longer current"
-- severity = "medium"
-- why      = "Old versions and unfinished uploads show in no listing, pile up unseen, and are paid for."
-- fix      = "Add a rule for the whole bucket that expires old versions and delete markers and aborts uploads."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html"
-- controls = { powerpipe = ["s3_bucket_versioning_and_lifecycle_policy_enabled"], fsbp = ["S3.10", "S3.11"] }
-- omits    = "The multipart uploads that are pending now; rules that cover the bucket only together, prefix by prefix."
-- [params.noncurrent_days]
-- about    = "Days after which a version that was replaced must expire, at the latest."
-- default  = 90
-- [params.abort_days]
-- about    = "Days after which an unfinished multipart upload must be aborted, at the latest."
-- default  = 7

-- Enabled rules for every object. An expiration in days removes lone delete markers as well.
WITH rule AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.versioning_enabled,
        b.lifecycle_rules,
        -- A rule that spares the newest old versions keeps so many of them for ever.
        iif(
            coalesce(r.value ->> '$.NoncurrentVersionExpiration.NewerNoncurrentVersions', 0) = 0,
            r.value ->> '$.NoncurrentVersionExpiration.NoncurrentDays',
            NULL
        ) AS noncurrent,
        r.value ->> '$.NoncurrentVersionExpiration.NewerNoncurrentVersions' AS spared,
        r.value ->> '$.AbortIncompleteMultipartUpload.DaysAfterInitiation' AS uploads,
        coalesce(r.value ->> '$.Expiration.ExpiredObjectDeleteMarker', 0)
        OR coalesce(r.value ->> '$.Expiration.Days', 0) > 0 AS markers
    FROM aws_s3_bucket AS b
    LEFT JOIN json_each(b.lifecycle_rules) AS r
        ON
            (r.value ->> '$.Status') = 'Enabled'
            AND coalesce(r.value ->> '$.Prefix', '') = ''
            AND coalesce(r.value ->> '$.Filter.Prefix', '') = ''
            AND r.value -> '$.Filter.Tag' IS NULL
            AND r.value -> '$.Filter.And' IS NULL
            AND coalesce(r.value ->> '$.Filter.ObjectSizeGreaterThan', 0) = 0
            AND r.value ->> '$.Filter.ObjectSizeLessThan' IS NULL
),

bucket AS (
    SELECT
        account_id,
        region,
        arn,
        versioning_enabled,
        lifecycle_rules,
        min(noncurrent) AS noncurrent,
        min(spared) AS spared,
        min(uploads) AS uploads,
        coalesce(max(markers), 0) AS markers
    FROM rule
    GROUP BY account_id, region, arn
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(versioning_enabled = 0, 'versioning is not on', NULL) AS exempt,
    iif(
        versioning_enabled IS NULL OR lifecycle_rules IS NULL,
        NULL,
        coalesce(noncurrent <= :noncurrent_days AND uploads <= :abort_days AND markers, 0)
    ) AS compliant,
    CASE
        WHEN versioning_enabled IS NULL OR lifecycle_rules IS NULL
            THEN 'versioning or lifecycle rules could not be read'
        ELSE
            'for the whole bucket: old versions '
            || coalesce(
                'expire after ' || noncurrent || ' days',
                'expire, but for the newest ' || spared || ' of each object, which stay for ever',
                'never expire'
            )
            || ', unfinished uploads '
            || coalesce('are aborted after ' || uploads || ' days', 'are never aborted')
            || ', lone delete markers ' || iif(markers, 'are removed', 'stay')
    END AS actual
FROM bucket;
