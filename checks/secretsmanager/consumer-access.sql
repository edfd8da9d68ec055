-- title    = "Functions that name a secret may read it"
-- severity = "high"
-- why      = "A function that may not read its secret fails when it starts, or finds its password in a worse place."
-- fix      = "Let the function's role do secretsmanager:GetSecretValue on the ARN of the secret."
-- docs     = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html"
-- omits    = "Judged are functions that have the ARN of a secret in their environment; not tasks and instances, names of secrets, secrets of other regions and accounts, keys, who else may read it, and policies of the organisation."
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH reader AS (
    SELECT
        account_id,
        region,
        target_arn,
        count(*) AS readers,
        min(is_allowed) AS is_allowed,
        count(is_allowed) AS known,
        group_concat(
            iif(
                is_allowed = 1, NULL, substr(arn, instr(arn, ':function:') + 10) || ': ' || because
            ),
            '; '
        ) AS lacking
    FROM (
        SELECT * FROM aws_lambda_function_secret_permission
        ORDER BY arn
    ) AS p
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
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.deleted_date IS NOT NULL AND r.target_arn IS NULL THEN 'scheduled for deletion'
        WHEN r.target_arn IS NULL AND u.region IS NULL THEN 'no function names it'
    END AS exempt,
    CASE
        WHEN s.deleted_date IS NOT NULL THEN 0
        WHEN r.is_allowed = 0 THEN 0
        WHEN r.known < r.readers THEN NULL
        WHEN u.region IS NOT NULL THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    CASE
        WHEN s.deleted_date IS NOT NULL THEN 'scheduled for deletion, so that nobody can read it'
        ELSE
            coalesce(
                r.lacking,
                iif(u.region IS NULL, NULL, 'the variables of some function are not known'),
                'all that name it may read it, as far as the account''s own policies go: '
                || r.readers,
                'nothing that is read names it'
            )
    END AS actual
FROM aws_secretsmanager_secret AS s
LEFT JOIN reader AS r
    ON s.account_id = r.account_id AND s.region = r.region AND s.arn = r.target_arn
LEFT JOIN unread AS u
    ON s.account_id = u.account_id AND s.region = u.region;
