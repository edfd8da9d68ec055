-- title    = "Access logs go to a bucket that takes them"
-- severity = "high"
-- why      = "S3 drops the access logs that their bucket refuses, and says nothing: after a leak there is nothing to look at."
-- fix      = "Log to another bucket of the account and region, let logging.s3.amazonaws.com put objects into it, without default retention."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"
-- omits    = "Whether the target's encryption lets the logs in, and grants of its policy and ACL for single prefixes."

WITH source AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        logging,
        logging ->> '$.TargetBucket' AS target_name
    FROM aws_s3_bucket
),

-- 2: a statement lets S3 deliver the bucket's logs; 1: perhaps, under a condition that is not judged.
admitted AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        max(
            iif(
                p.is_conditional
                OR (p.principal = '*' AND p.source_arns IS NULL AND p.principal_type = 'service'),
                1,
                2
            )
        ) AS admits
    FROM source AS s
    INNER JOIN aws_s3_bucket AS t
        ON s.account_id = t.account_id AND s.region = t.region AND s.target_name = t.name
    INNER JOIN aws_s3_bucket_access AS p
        ON t.account_id = p.account_id AND t.region = p.region AND t.arn = p.arn
    WHERE
        (
            p.principal_type = 'anyone'
            OR (
                p.principal_type IN ('service', 'service_for_anyone')
                AND p.principal IN ('*', 'logging.s3.amazonaws.com')
            )
        )
        AND EXISTS (
            SELECT 1 FROM json_each(p.may) AS x
            WHERE x.value = 's3:putobject'
        )
        AND (
            p.account_ids = '[]'
            OR EXISTS (
                SELECT 1 FROM json_each(p.account_ids) AS a
                WHERE a.value = s.account_id
            )
        )
        AND (
            p.source_arns IS NULL
            OR EXISTS (
                SELECT 1 FROM json_each(p.source_arns) AS a
                WHERE s.arn GLOB a.value
            )
        )
    GROUP BY s.account_id, s.region, s.arn
),

found AS (
    SELECT
        s.*,
        t.arn AS target_arn,
        t.policy_std,
        t.object_lock_configuration AS lock,
        a.admits,
        -- Where the owner of the bucket owns every object, ACLs have no effect.
        CASE
            WHEN
                (t.object_ownership_controls ->> '$.Rules[0].ObjectOwnership')
                = 'BucketOwnerEnforced'
                THEN 0
            WHEN t.acl IS NULL THEN NULL
            WHEN
                EXISTS (
                    SELECT 1
                    FROM json_each(t.acl, '$.Grants') AS g
                    WHERE
                        g.value ->> '$.Grantee.URI' LIKE '%/groups/s3/LogDelivery'
                        AND g.value ->> '$.Permission' IN ('WRITE', 'FULL_CONTROL')
                )
                THEN iif(t.object_ownership_controls IS NULL, NULL, 1)
            ELSE 0
        END AS by_acl
    FROM source AS s
    LEFT JOIN aws_s3_bucket AS t
        ON s.account_id = t.account_id AND s.region = t.region AND s.target_name = t.name
    LEFT JOIN admitted AS a
        ON s.account_id = a.account_id AND s.region = a.region AND s.arn = a.arn
),

judged AS (
    SELECT
        *,
        CASE
            WHEN admits = 2 OR by_acl = 1 THEN 1
            WHEN policy_std IS NULL OR by_acl IS NULL OR admits = 1 THEN NULL
            ELSE 0
        END AS is_let,
        iif(lock IS NULL, NULL, lock -> '$.Rule' IS NOT NULL) AS retains
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(logging = '{}', 'it does not log its accesses', NULL) AS exempt,
    CASE
        WHEN logging IS NULL THEN NULL
        WHEN target_arn IS NULL OR target_name = name THEN 0
        WHEN retains = 1 OR is_let = 0 THEN 0
        WHEN is_let = 1 AND retains = 0 THEN 1
    END AS compliant,
    CASE
        WHEN logging IS NULL THEN 'the logging setting could not be read'
        WHEN logging = '{}' THEN 'server access logging is off'
        WHEN target_arn IS NULL
            THEN 'no bucket ' || target_name || ' is in the account and region'
        WHEN target_name = name THEN 'it logs to itself, and each log is logged again'
        ELSE
            'the bucket ' || target_name
            || CASE is_let
                WHEN 1 THEN ' takes the logs'
                WHEN 0 THEN ' does not let S3 deliver logs'
                ELSE ' may let S3 deliver logs or not: that is not known'
            END
            || CASE retains
                WHEN 1 THEN ', and its Object Lock has a default retention, with which none arrive'
                WHEN 0 THEN ''
                ELSE ', and its Object Lock could not be read'
            END
    END AS actual
FROM judged;
