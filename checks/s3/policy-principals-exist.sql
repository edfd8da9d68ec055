-- title    = "What bucket policies name exists"
-- severity = "medium"
-- why      = "A policy that names what is gone no longer lets its program in, and whoever makes an account of that name gets its rights."
-- fix      = "Take what is gone out of the policy, or name what has taken its place."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"
-- omits    = "Principals, keys and endpoints of other accounts and regions, sessions of roles, and what is named by conditions that are not on principals, endpoints and keys."

WITH thing AS (
    SELECT
        r.account_id,
        r.region,
        r.arn,
        r.statement,
        r.kind,
        r.value,
        CASE
            -- IAM puts the unique ID in the place of a principal that was deleted.
            WHEN r.kind = 'principal' AND (r.value GLOB 'AROA*' OR r.value GLOB 'AIDA*')
                THEN EXISTS (
                    SELECT 1
                    FROM aws_iam_role AS o
                    WHERE o.account_id = r.account_id AND o.role_id = r.value
                )
                OR EXISTS (
                    SELECT 1
                    FROM aws_iam_user AS u
                    WHERE u.account_id = r.account_id AND u.user_id = r.value
                )
            WHEN r.value GLOB 'arn:aws*:iam::' || r.account_id || ':role/*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_iam_role AS o
                    WHERE o.account_id = r.account_id AND o.arn = r.value
                )
            WHEN r.value GLOB 'arn:aws*:iam::' || r.account_id || ':user/*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_iam_user AS u
                    WHERE u.account_id = r.account_id AND u.arn = r.value
                )
            WHEN
                r.kind = 'key'
                AND r.value GLOB 'arn:aws*:kms:' || r.region || ':' || r.account_id || ':key/*'
                THEN EXISTS (
                    SELECT 1
                    FROM aws_kms_key AS k
                    WHERE
                        k.account_id = r.account_id
                        AND k.region = r.region
                        AND k.arn = r.value
                        AND k.key_state IS NOT 'PendingDeletion'
                )
            -- One that is not here may be of another account.
            WHEN r.kind = 'vpc_endpoint'
                THEN iif(
                    EXISTS (
                        SELECT 1
                        FROM aws_vpc_endpoint AS e
                        WHERE
                            e.account_id = r.account_id
                            AND e.region = r.region
                            AND e.vpc_endpoint_id = r.value
                            AND lower(e.state) NOT IN ('deleting', 'deleted', 'failed')
                    ), 1, NULL
                )
            ELSE 2
        END AS is_there
    FROM aws_s3_bucket_policy_reference AS r
    ORDER BY r.statement_number, r.kind, r.value
),

summary AS (
    SELECT
        account_id,
        region,
        arn,
        min(is_there) AS is_there,
        count(*) > count(is_there) AS unsure,
        count(iif(is_there = 1, 1, NULL)) AS found,
        group_concat(iif(is_there = 0, value || ' by ' || statement, NULL), ', ') AS gone,
        group_concat(iif(is_there IS NULL, value || ' by ' || statement, NULL), ', ')
            AS not_found
    FROM thing
    WHERE is_there IS NOT 2
    GROUP BY account_id, region, arn
)

SELECT
    b.account_id,
    b.region,
    b.arn AS resource,
    CASE
        WHEN b.policy_std IS NULL THEN NULL
        WHEN s.arn IS NULL THEN 'its policy names nothing of the account'
    END AS exempt,
    CASE
        WHEN b.policy_std IS NULL THEN NULL
        WHEN s.is_there = 0 THEN 0
        WHEN s.unsure THEN NULL
        ELSE 1
    END AS compliant,
    CASE
        WHEN b.policy_std IS NULL THEN 'the bucket policy could not be read'
        ELSE
            coalesce(
                'gone is ' || s.gone,
                'not in the account and region, though perhaps in another, is ' || s.not_found,
                'all that it names exists: ' || s.found,
                'names nothing of the account'
            )
    END AS actual
FROM aws_s3_bucket AS b
LEFT JOIN summary AS s
    ON b.account_id = s.account_id AND b.region = s.region AND b.arn = s.arn;
