-- title    = "Replication of buckets works, and is there where it is asked for"
-- severity = "low"
-- why      = "A copy that is taken to be made and is not is missed on the day when the region or the bucket is lost."
-- fix      = "Enable a rule with a destination bucket that exists, a role that exists, and versioning on both sides."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html"
-- controls = { prowler = ["s3_bucket_cross_region_replication"] }
-- omits    = "A destination that is not in the account and region is taken to be in another region, to exist and to have versioning; what the role may do is not judged."
-- [params.required]
-- about    = "Whether every bucket must be replicated to another region."
-- default  = false
-- [params.exceptions]
-- about    = "Names of buckets that are not judged, such as those that hold copies; `*` and `?` are wildcards."
-- default  = []

WITH rule AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        r.value ->> '$.Destination.Bucket' AS destination,
        t.arn IS NOT NULL AS is_here,
        t.versioning_enabled AS is_versioned
    FROM aws_s3_bucket AS b
    CROSS JOIN json_each(b.replication, '$.Rules') AS r
    LEFT JOIN aws_s3_bucket AS t
        ON
            b.account_id = t.account_id
            AND b.region = t.region
            AND t.arn = r.value ->> '$.Destination.Bucket'
    WHERE (r.value ->> '$.Status') = 'Enabled'
),

copied AS (
    SELECT
        account_id,
        region,
        arn,
        max(NOT is_here) AS is_elsewhere,
        -- 0 where a destination has no versions, NULL where that is not known.
        min(iif(is_here, is_versioned, 1)) AS is_versioned,
        count(iif(is_here, is_versioned, 1)) < count(*) AS unsure,
        group_concat(DISTINCT destination) AS destinations
    FROM rule
    GROUP BY account_id, region, arn
),

judged AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.replication,
        b.versioning_enabled,
        c.is_elsewhere,
        c.is_versioned,
        c.unsure,
        c.destinations,
        i.arn IS NOT NULL AS has_role
    FROM aws_s3_bucket AS b
    LEFT JOIN copied AS c
        ON b.account_id = c.account_id AND b.region = c.region AND b.arn = c.arn
    LEFT JOIN aws_iam_role AS i
        ON b.account_id = i.account_id AND i.arn = b.replication ->> '$.Role'
)

SELECT
    account_id,
    region,
    arn AS resource,
    coalesce(
        (
            SELECT 'not judged: its name matches ' || min(e.value)
            FROM json_each(:exceptions) AS e
            WHERE judged.name GLOB e.value
        ),
        iif(replication = '{}' AND NOT :required, 'it is not replicated, and need not be', NULL)
    ) AS exempt,
    CASE
        WHEN replication IS NULL THEN NULL
        WHEN replication = '{}' OR destinations IS NULL OR NOT has_role THEN 0
        WHEN :required AND NOT is_elsewhere THEN 0
        WHEN versioning_enabled = 0 OR is_versioned = 0 THEN 0
        WHEN versioning_enabled IS NULL OR unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN replication IS NULL THEN 'the replication could not be read'
        WHEN replication = '{}' THEN 'it is not replicated'
        WHEN destinations IS NULL THEN 'no rule of its replication is enabled'
        WHEN NOT has_role
            THEN 'the role ' || (replication ->> '$.Role') || ' does not exist'
        WHEN versioning_enabled = 0 THEN 'versioning is off, without which nothing is copied'
        WHEN is_versioned = 0 THEN 'a destination has no versioning: ' || destinations
        WHEN versioning_enabled IS NULL OR unsure
            THEN 'versioning could not be read, here or at ' || destinations
        WHEN :required AND NOT is_elsewhere
            THEN 'it is replicated within its region only, to ' || destinations
        ELSE 'it is replicated to ' || destinations
    END AS actual
FROM judged;
