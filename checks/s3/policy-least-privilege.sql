-- title    = "Bucket policies name whom they let and what they let them do"
-- severity = "high"
-- why      = "Whoever a policy lets do everything, or lets in from elsewhere, can read, change and delete what is kept."
-- fix      = "Name the principals and the actions that they need, each with a condition on the account that a service acts for."
-- docs     = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"
-- controls = { prowler = ["s3_bucket_cross_account_access"], fsbp = ["S3.6"] }
-- omits    = "What identity policies of the own account grant."
-- scope    = "resource"
-- [params.trusted_accounts]
-- about    = "Ids of other accounts that a bucket may let in, next to its own."
-- default  = []

-- A service on behalf of anybody's resources is a stranger, too.
WITH wide AS (
    SELECT
        p.account_id,
        p.region,
        p.arn,
        CASE
            WHEN p.principal_type IN ('anyone', 'provider_for_anyone')
                THEN 'anyone by ' || p.statement
            WHEN p.principal_type = 'service_for_anyone'
                THEN
                    iif(p.principal = '*', 'any service', p.principal)
                    || ' for anybody''s resources by ' || p.statement
            WHEN a.value IS NOT NULL THEN 'account ' || a.value || ' by ' || p.statement
            ELSE p.principal || ' do everything by ' || p.statement
        END
        || iif(
            p.not_understood IS NULL, '', ' (not understood: ' || p.not_understood || ')'
        ) AS line,
        0 AS is_unsure
    FROM aws_s3_bucket_access AS p
    LEFT JOIN json_each(p.account_ids) AS a
        ON
            p.account_id <> a.value
            AND p.organization_ids = '[]'
            AND a.value NOT IN (
                SELECT cast(t.value AS TEXT) FROM json_each(:trusted_accounts) AS t
            )
    WHERE
        p.principal_type IN ('anyone', 'provider_for_anyone', 'service_for_anyone')
        OR a.value IS NOT NULL
        OR p.not_actions IS NOT NULL
        OR EXISTS (
            SELECT 1
            FROM json_each(p.actions) AS x
            WHERE replace(replace(x.value, '*', ''), '?', '') IN ('', 's3:')
        )
    UNION
    -- S3 knows accounts by another ID too, which does not tell the account.
    SELECT
        account_id,
        region,
        arn,
        NULL AS line,
        1 AS is_unsure
    FROM aws_s3_bucket_access
    WHERE
        principal_type = 'principal'
        AND length(principal) = 64
        AND principal NOT GLOB '*[^0-9a-f]*'
    ORDER BY line
),

bucket AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(line, ', ') AS lines,
        max(is_unsure) AS is_unsure
    FROM wide
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN b.policy_std IS NULL THEN NULL
        WHEN w.lines IS NOT NULL THEN 0
        WHEN w.is_unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN b.policy_std IS NULL THEN 'the bucket policy could not be read'
        WHEN w.lines IS NOT NULL THEN 'the policy lets ' || w.lines
        WHEN w.is_unsure THEN 'of which account a canonical user is that it lets in is not known'
        WHEN b.policy_std = '{}' THEN 'no policy lets anybody in beside the account'
        ELSE 'the policy lets only trusted principals do what it names'
    END AS actual
FROM aws_s3_bucket AS b
LEFT JOIN bucket AS w
    ON b.account_id = w.account_id AND b.region = w.region AND b.arn = w.arn;
