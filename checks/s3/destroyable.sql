-- title    = "Buckets of short-lived environments go with their stack"
-- severity = "medium"
-- why      = "S3 deletes no bucket that holds objects: the destroy stops half way and leaves the rest to be paid for."
-- fix      = "Set forceDestroy, or autoDeleteObjects in the CDK, update the stack, and do without Object Lock there."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html"
-- omits    = "Whether a bucket is empty now, policies that deny its deletion, and retention and protection in the program, which iac/no-retain-or-protect judges."
-- shared   = ["environment_tags"]
-- [params.environments]
-- about    = "Environments that come and go, as patterns of a word of the stack's name or of its environment tag."
-- default  = ["dev", "test", "sandbox", "pr[0-9]*"]

WITH short_lived AS (
    SELECT DISTINCT stack.stack
    FROM iac_stack AS stack
    CROSS JOIN json_each(:environments) AS environment
    WHERE
        '-' || replace(replace(replace(lower(stack.name), '_', '-'), '.', '-'), '/', '-') || '-'
        GLOB '*-' || lower(environment.value) || '-*'
        OR lower(
            (
                SELECT t.value
                FROM json_each(:environment_tags) AS e
                INNER JOIN json_each(stack.tags) AS t
                    ON lower(e.value) = lower(t.key)
                WHERE t.value <> ''
                ORDER BY e.key ASC, t.key ASC
                LIMIT 1
            )
        ) GLOB lower(environment.value)
),

declared AS (
    SELECT
        r.account_id,
        r.region,
        r.urn,
        r.is_external,
        l.is_live,
        b.object_lock_configuration AS lock,
        b.tags,
        -- What is a secret, or not told by a template, has no value.
        max(p.value = 'true') AS is_emptied,
        count(p.path) > count(p.value) AS unsure
    FROM iac_resource AS r
    INNER JOIN short_lived AS s
        ON r.stack = s.stack
    LEFT JOIN iac_live AS l
        ON r.account_id = l.account_id AND r.region = l.region AND r.urn = l.urn
    LEFT JOIN aws_s3_bucket AS b
        ON l.account_id = b.account_id AND l.live_region = b.region AND l.arn = b.arn
    LEFT JOIN iac_property AS p
        ON
            r.account_id = p.account_id
            AND r.region = p.region
            AND r.urn = p.urn
            AND p.path IN ('forceDestroy', 'force_destroy')
    WHERE
        r.type IN (
            'aws:s3/bucket:Bucket', 'aws:s3/bucketV2:BucketV2', 'aws_s3_bucket', 'AWS::S3::Bucket'
        )
    GROUP BY r.account_id, r.region, r.urn
),

judged AS (
    SELECT
        *,
        coalesce(is_emptied, 0)
        -- The CDK's program that empties buckets finds them by this tag.
        OR coalesce((tags ->> '$."aws-cdk:auto-delete-objects"') = 'true', 0) AS goes
    FROM declared
)

SELECT
    account_id,
    region,
    urn AS resource,
    CASE
        WHEN is_external = 1 THEN 'is read, not managed'
        WHEN is_live = 0 THEN 'is not in the account'
    END AS exempt,
    CASE
        WHEN lock <> '{}' THEN 0
        WHEN NOT goes AND (unsure OR tags IS NULL) THEN NULL
        WHEN NOT goes THEN 0
        WHEN lock IS NULL THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN lock <> '{}' THEN 'it has Object Lock'
        WHEN NOT goes AND (unsure OR tags IS NULL)
            THEN 'whether it is emptied when it is destroyed is not known'
        WHEN NOT goes THEN 'it is not set to be emptied when it is destroyed'
        WHEN lock IS NULL THEN 'its Object Lock could not be read'
        ELSE 'it is emptied when it is destroyed'
    END AS actual
FROM judged;
