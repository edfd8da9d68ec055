-- title    = "No bucket is open to the public by policy or ACL"
-- severity = "critical"
-- why      = "Anyone on the internet can then list, read or overwrite what the bucket holds."
-- fix      = "Remove the grant or statement that admits everyone, or turn on the public access block."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status"
-- controls = { prowler = ["s3_bucket_public_access", "s3_bucket_policy_public_write_access", "s3_bucket_public_list_acl", "s3_bucket_public_write_acl"], fsbp = ["S3.2", "S3.3"] }
-- omits    = "Objects that are public by an ACL of their own, and access points."
-- scope    = "resource"
-- [params.website_allowed]
-- about    = "Names of buckets that serve the public on purpose; `*` and `?` are wildcards."
-- default  = []

WITH bucket AS MATERIALIZED (
    SELECT
        b.account_id,
        b.region,
        b.arn,
        b.name,
        b.policy_std,
        (
            SELECT group_concat(open.line, ', ')
            FROM (
                SELECT
                    p.statement
                    || iif(
                        p.not_understood IS NULL,
                        '',
                        ' (not understood: ' || p.not_understood || ')'
                    ) AS line
                FROM aws_s3_bucket_access AS p
                WHERE
                    p.account_id = b.account_id
                    AND p.region = b.region
                    AND p.arn = b.arn
                    AND p.principal_type = 'anyone'
                ORDER BY p.statement_number
            ) AS open
        ) AS statements,
        iif(b.acl IS NULL, NULL, (
            SELECT group_concat(grants.given, ', ')
            FROM (
                SELECT DISTINCT
                    (g.value ->> '$.Permission') || ' to '
                    || replace(
                        g.value ->> '$.Grantee.URI', 'http://acs.amazonaws.com/groups/global/', ''
                    ) AS given
                FROM json_each(b.acl, '$.Grants') AS g
                WHERE
                    g.value ->> '$.Grantee.URI' LIKE '%/groups/global/AllUsers'
                    OR g.value ->> '$.Grantee.URI' LIKE '%/groups/global/AuthenticatedUsers'
                ORDER BY given
            ) AS grants
        )) AS public_grants,
        b.acl IS NOT NULL AS acl_read,
        b.ignore_public_acls = 1 OR a.ignore_public_acls = 1 AS ignores_acls,
        b.restrict_public_buckets = 1 OR a.restrict_public_buckets = 1 AS restricts_policies
    FROM aws_s3_bucket AS b
    LEFT JOIN aws_s3_account_settings AS a
        ON b.account_id = a.account_id AND a.region = 'global'
),

judged AS (
    SELECT
        *,
        iif(policy_std IS NOT NULL, statements IS NOT NULL, NULL) AS policy_public,
        iif(acl_read, public_grants IS NOT NULL, NULL) AND NOT ignores_acls AS open_by_acl,
        iif(policy_std IS NOT NULL, statements IS NOT NULL, NULL)
        AND NOT restricts_policies AS open_by_policy
    FROM bucket
)

SELECT
    account_id,
    region,
    arn AS resource,
    (
        SELECT 'public on purpose: its name matches ' || min(w.value)
        FROM json_each(:website_allowed) AS w
        WHERE judged.name GLOB w.value
    ) AS exempt,
    open_by_acl = 0 AND open_by_policy = 0 AS compliant,
    CASE
        WHEN open_by_acl AND open_by_policy
            THEN
                'the policy (' || statements || ') and the ACL ('
                || public_grants || ') admit the public'
        WHEN open_by_acl THEN 'the ACL grants ' || public_grants
        WHEN open_by_policy THEN 'the policy admits the public: ' || statements
        WHEN open_by_acl IS NULL OR open_by_policy IS NULL
            THEN 'policy, ACL or public access block could not be read'
        WHEN policy_public THEN 'the public access block restricts a public policy'
        WHEN public_grants IS NOT NULL THEN 'the public access block disarms a public ACL'
        ELSE 'neither policy nor ACL admits the public'
    END AS actual
FROM judged;
