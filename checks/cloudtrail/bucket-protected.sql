-- title    = "Buckets of trails are private, log their access and admit the trail"
-- severity = "high"
-- why      = "Whoever reads the logs learns how the account works, and whoever deletes them leaves no trace."
-- fix      = "Block public access to the bucket, turn on its access logs, and let CloudTrail put objects for this trail."
-- docs     = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"
-- controls = { prowler = ["cloudtrail_logs_s3_bucket_is_not_publicly_accessible", "cloudtrail_logs_s3_bucket_access_logging_enabled", "cloudtrail_bucket_requires_mfa_delete"], fsbp = ["CloudTrail.6", "CloudTrail.7"] }
-- omits    = "Buckets of other accounts, and of regions that were not read."
-- [params.mfa_delete]
-- about    = "Whether deleting a version must take an MFA device."
-- default  = false

WITH bucket AS (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.policy_std,
        b.logging,
        b.versioning_mfa_delete,
        (b.ignore_public_acls = 1 OR a.ignore_public_acls = 1) AS ignores_acls,
        (b.restrict_public_buckets = 1 OR a.restrict_public_buckets = 1) AS restricts_policies,
        iif(b.acl IS NULL, NULL, EXISTS (
            SELECT 1
            FROM json_each(b.acl, '$.Grants') AS g
            WHERE
                g.value ->> '$.Grantee.URI' LIKE '%/groups/global/AllUsers'
                OR g.value ->> '$.Grantee.URI' LIKE '%/groups/global/AuthenticatedUsers'
        )) AS has_public_grant,
        iif(b.policy_std IS NULL, NULL, EXISTS (
            SELECT 1
            FROM aws_s3_bucket_access AS p
            WHERE
                p.account_id = b.account_id
                AND p.region = b.region
                AND p.arn = b.arn
                AND p.principal_type = 'anyone'
        )) AS has_public_policy
    FROM aws_s3_bucket AS b
    LEFT JOIN aws_s3_account_settings AS a
        ON b.account_id = a.account_id AND a.region = 'global'
),

-- 2: a statement of the bucket admits the trail; 1: perhaps, under a condition.
found AS (
    SELECT
        t.*,
        b.arn AS bucket_arn,
        b.policy_std,
        b.logging,
        b.versioning_mfa_delete,
        (b.has_public_grant AND NOT b.ignores_acls)
        OR (b.has_public_policy AND NOT b.restricts_policies) AS is_public,
        (
            SELECT max(iif(p.is_conditional, 1, 2))
            FROM aws_s3_bucket_access AS p
            WHERE
                p.account_id = b.account_id
                AND p.region = b.region
                AND p.arn = b.arn
                AND p.principal_type IN ('service', 'service_for_anyone', 'anyone')
                AND p.principal IN ('*', 'cloudtrail.amazonaws.com')
                AND EXISTS (
                    SELECT 1 FROM json_each(p.may) AS m
                    WHERE m.value = 's3:putobject'
                )
                AND (
                    p.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(p.source_arns) AS s
                        WHERE t.arn GLOB s.value
                    )
                )
        ) AS admits
    FROM aws_cloudtrail_trail_once AS t
    LEFT JOIN bucket AS b
        ON t.account_id = b.account_id AND t.s3_bucket_name = b.name
),

-- Of conditions nothing is known, but what was delivered was admitted.
judged AS (
    SELECT
        *,
        CASE
            WHEN latest_delivery_error <> '' THEN 0
            WHEN policy_std IS NULL THEN NULL
            WHEN admits IS NULL THEN 0
            WHEN admits = 2 AND latest_delivery_error = '' THEN 1
            WHEN latest_delivery_time IS NOT NULL AND latest_delivery_error = '' THEN 1
        END AS is_admitted,
        iif(:mfa_delete, versioning_mfa_delete, 1) AS is_held
    FROM found
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN latest_delivery_error = 'NoSuchBucket' THEN 0
        WHEN bucket_arn IS NULL THEN NULL
        WHEN is_public OR logging = '{}' OR is_admitted = 0 OR is_held = 0 THEN 0
        WHEN NOT is_public AND logging <> '{}' AND is_admitted AND is_held THEN 1
    END AS compliant,
    'the bucket ' || coalesce(s3_bucket_name, 'of the trail')
    || CASE
        WHEN latest_delivery_error = 'NoSuchBucket' THEN ' is gone'
        WHEN bucket_arn IS NULL THEN ' is none of those that were read of the account'
        ELSE
            CASE is_public
                WHEN 1 THEN ' is open to the public'
                WHEN 0 THEN ' is private'
                ELSE ' may be open to the public'
            END
            || CASE
                WHEN logging IS NULL THEN ', its access logs are not known'
                WHEN logging = '{}' THEN ', does not log its access'
                ELSE ', logs its access'
            END
            || CASE is_admitted
                WHEN 1 THEN ', admits the trail'
                WHEN 0
                    THEN
                        ', does not admit the trail'
                        || iif(latest_delivery_error <> '', ': ' || latest_delivery_error, '')
                ELSE ', may not admit the trail'
            END
            || CASE is_held
                WHEN 0 THEN ', lets versions be deleted without MFA'
                WHEN 1 THEN ''
                ELSE ', its MFA delete is not known'
            END
    END AS actual
FROM judged;
