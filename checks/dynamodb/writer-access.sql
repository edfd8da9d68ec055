-- title    = "Functions that name a table may write it"
-- severity = "high"
-- why      = "A function that may not write its table fails with every record, and the records are lost or come back for ever."
-- fix      = "Let the function's role do dynamodb:PutItem on the ARN of the table."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/using-identity-based-policies.html"
-- omits    = "Judged are functions that name a table in their environment, by its ARN or by its name in a variable of that kind; not tables of other regions and accounts, keys, policies of VPC endpoints and policies of the organisation."
-- [params.readers]
-- about    = "Names or ARNs of functions that only read tables; `*` stands for any characters."
-- default  = []
-- [params.trust_account_policies]
-- about    = "Whether what the account's own policies allow counts as allowed, though policies of the organisation may deny it."
-- default  = true

WITH named AS (
    SELECT
        *,
        substr(arn, instr(arn, ':function:') + 10) AS function_name
    FROM aws_lambda_function_table_permission
    WHERE purpose = 'write'
    ORDER BY arn
),

writer AS (
    SELECT
        n.account_id,
        n.region,
        n.target_arn,
        count(*) AS writers,
        min(n.is_allowed) AS is_allowed,
        count(n.is_allowed) AS known,
        group_concat(
            iif(n.is_allowed = 1, NULL, n.function_name || ': ' || n.because), '; '
        ) AS lacking
    FROM named AS n
    WHERE
        NOT EXISTS (
            SELECT 1 FROM json_each(:readers) AS r
            WHERE n.function_name GLOB r.value OR n.arn GLOB r.value
        )
    GROUP BY n.account_id, n.region, n.target_arn
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
    d.account_id,
    d.region,
    d.arn AS resource,
    iif(w.target_arn IS NULL AND u.region IS NULL, 'no function that writes names it', NULL)
        AS exempt,
    CASE
        WHEN w.is_allowed = 0 THEN 0
        WHEN w.known < w.writers THEN NULL
        WHEN u.region IS NOT NULL THEN NULL
        WHEN :trust_account_policies THEN 1
    END AS compliant,
    coalesce(
        w.lacking,
        iif(u.region IS NULL, NULL, 'the variables of some function are not known'),
        'all that name it may write it, as far as the account''s own policies go: ' || w.writers,
        'nothing that writes names it'
    ) AS actual
FROM aws_dynamodb_table AS d
LEFT JOIN writer AS w
    ON d.account_id = w.account_id AND d.region = w.region AND d.arn = w.target_arn
LEFT JOIN unread AS u
    ON d.account_id = u.account_id AND d.region = u.region;
