-- title    = "Functions that use a bucket may read or write it"
-- severity = "high"
-- why      = "A function that may neither read nor write its bucket fails with every event, and what was to be processed is lost."
-- fix      = "Let the function's role do s3:GetObject or s3:PutObject on the objects of the bucket that it works with."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html"
-- omits    = "Judged are functions that the bucket starts, or that name it in their environment by ARN or, in a variable of that kind, by name; either right is enough. Not buckets of other regions and accounts, keys, policies of VPC endpoints and policies of the organisation."
-- [params.exceptions]
-- about    = "Names or ARNs of functions that use no objects of the buckets that they name or that start them; `*` stands for any characters."
-- default  = []
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

-- Either right will do: 1 where one is there, 0 where both are surely not.
WITH used AS (
    SELECT
        p.account_id,
        p.region,
        p.target_arn,
        substr(p.arn, instr(p.arn, ':function:') + 10) AS function_name,
        CASE
            WHEN max(p.is_allowed) = 1 THEN 1
            WHEN count(p.is_allowed) = count(*) THEN 0
        END AS may_use,
        group_concat(p.because, '; ') AS because
    FROM (
        SELECT * FROM aws_lambda_function_bucket_permission
        ORDER BY arn, purpose
    ) AS p
    WHERE
        NOT EXISTS (
            SELECT 1 FROM json_each(:exceptions) AS e
            WHERE
                p.arn GLOB e.value
                OR substr(p.arn, instr(p.arn, ':function:') + 10) GLOB e.value
        )
    GROUP BY p.account_id, p.region, p.target_arn, p.arn
    ORDER BY p.arn
),

summary AS (
    SELECT
        account_id,
        region,
        target_arn,
        count(*) AS users,
        count(may_use) AS known,
        min(may_use) AS may_use,
        group_concat(iif(may_use = 1, NULL, function_name || ': ' || because), '; ') AS lacking
    FROM used
    GROUP BY account_id, region, target_arn
),

-- Functions whose variables AWS could not decrypt may name anything.
unread AS (
    SELECT DISTINCT
        account_id,
        region
    FROM aws_lambda_function
    WHERE environment_references IS NULL
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    iif(s.target_arn IS NULL AND u.region IS NULL, 'no function that counts uses it', NULL)
        AS exempt,
    CASE
        WHEN s.may_use = 0 THEN 0
        WHEN s.known < s.users THEN NULL
        WHEN u.region IS NOT NULL THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    coalesce(
        s.lacking,
        iif(u.region IS NULL, NULL, 'the variables of some function are not known'),
        'all that use it may, as far as the account''s own policies go: ' || s.users,
        'nothing uses it'
    ) AS actual
FROM aws_s3_bucket AS b
LEFT JOIN summary AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.target_arn
LEFT JOIN unread AS u
    ON b.account_id = u.account_id AND b.region = u.region;
