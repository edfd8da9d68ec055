-- title    = "The function that rotates a secret exists and may do its work"
-- severity = "high"
-- why      = "A rotation that fails leaves the old password in use, or the new one where nobody finds it."
-- fix      = "Let Secrets Manager invoke the function for this secret, and let the function's role read and put the secret."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html"
-- omits    = "Whether the function reaches the database and Secrets Manager over the network, keys, versions and aliases of functions, and policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH wired AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.deleted_date,
        s.primary_region,
        s.rotation_enabled,
        s.rotation_lambda_arn AS function_arn,
        -- Of another account or region, or a version or an alias: not the function that is read.
        s.rotation_lambda_arn NOT LIKE '%:lambda:'
        || s.region
        || ':'
        || s.account_id
        || ':function:%'
        OR s.rotation_lambda_arn LIKE '%:function:%:%' AS is_elsewhere,
        f.arn IS NOT NULL AS is_there,
        f.policy_std IS NOT NULL AS is_read,
        -- 2: a statement admits Secrets Manager for this secret; 1: perhaps, under a condition not judged.
        (
            SELECT max(iif(w.is_conditional, 1, 2))
            FROM aws_lambda_function_access AS w
            WHERE
                w.account_id = f.account_id
                AND w.region = f.region
                AND w.arn = f.arn
                AND (
                    w.principal_type = 'anyone'
                    OR (
                        w.principal_type IN ('service', 'service_for_anyone')
                        AND w.principal IN ('*', 'secretsmanager.amazonaws.com')
                    )
                )
                AND EXISTS (
                    SELECT 1 FROM json_each(w.may) AS m
                    WHERE m.value = 'lambda:invokefunction'
                )
                AND (
                    w.account_ids = '[]'
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.account_ids) AS x
                        WHERE x.value = s.account_id
                    )
                )
                AND (
                    w.source_arns IS NULL
                    OR EXISTS (
                        SELECT 1 FROM json_each(w.source_arns) AS x
                        WHERE s.arn GLOB x.value
                    )
                )
        ) AS admits,
        p.is_allowed,
        p.because
    FROM aws_secretsmanager_secret AS s
    LEFT JOIN aws_lambda_function AS f
        ON
            s.account_id = f.account_id
            AND s.region = f.region
            AND s.rotation_lambda_arn = f.arn
    LEFT JOIN aws_secretsmanager_secret_permission AS p
        ON
            s.account_id = p.account_id
            AND s.region = p.region
            AND s.arn = p.arn
            AND p.purpose = 'rotation'
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN deleted_date IS NOT NULL THEN 'scheduled for deletion'
        WHEN primary_region <> region THEN 'a replica, rotated in ' || primary_region
        WHEN rotation_enabled = 0 OR function_arn IS NULL THEN 'no function rotates it'
    END AS exempt,
    CASE
        WHEN is_elsewhere THEN NULL
        WHEN NOT is_there THEN 0
        WHEN is_allowed = 0 THEN 0
        WHEN is_read AND admits IS NULL THEN 0
        WHEN NOT is_read OR admits = 1 OR is_allowed IS NULL THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    CASE
        WHEN function_arn IS NULL THEN 'no function rotates it'
        WHEN is_elsewhere THEN function_arn || ' is not read'
        WHEN NOT is_there THEN function_arn || ' does not exist'
        ELSE
            function_arn
            || CASE
                WHEN NOT is_read THEN ' has a policy that is not known'
                WHEN admits IS NULL THEN ' does not admit Secrets Manager'
                WHEN admits = 1 THEN ' admits Secrets Manager under conditions that are not judged'
                ELSE ' admits Secrets Manager'
            END
            || '; ' || coalesce(because, 'its role is not known')
    END AS actual
FROM wired;
