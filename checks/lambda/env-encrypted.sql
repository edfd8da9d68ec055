-- title    = "Environment variables have a live key of one's own where asked"
-- severity = "low"
-- why      = "Who may use a key of one's own, and who used it, is in one's own hands; a function whose key is gone does not start."
-- fix      = "Name a customer managed key that is enabled as the function's key."
-- docs     = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"
-- omits    = "Whether the function's role may use the key, and keys of other accounts."
-- controls = { prowler = ["awslambda_function_env_vars_not_encrypted_with_cmk"] }
-- [params.required]
-- about    = "Names or ARNs of the functions that must have a key of one's own; `*` stands for any characters."
-- default  = []

-- The key may be named by its ARN or by that of an alias.
WITH named AS (
    SELECT
        account_id,
        region,
        arn AS name_arn,
        id AS key_id
    FROM aws_kms_key
    UNION ALL
    SELECT
        account_id,
        region,
        arn AS name_arn,
        target_key_id AS key_id
    FROM aws_kms_alias
)

SELECT
    f.account_id,
    f.region,
    f.arn AS resource,
    CASE
        WHEN f.environment_variable_names = '[]' THEN 'it has no environment variables'
        WHEN
            f.kms_key_arn IS NULL
            AND NOT EXISTS (
                SELECT 1
                FROM json_each(:required) AS r
                WHERE f.name GLOB r.value OR f.arn GLOB r.value
            )
            THEN 'a key of one''s own is not required of it'
    END AS exempt,
    CASE
        WHEN f.kms_key_arn IS NULL THEN 0
        WHEN k.key_state <> 'Enabled' THEN 0
        WHEN k.key_manager = 'AWS' THEN 0
        WHEN k.key_state IS NOT NULL AND k.key_manager IS NOT NULL THEN 1
    END AS compliant,
    CASE
        WHEN f.kms_key_arn IS NULL THEN 'they are encrypted by AWS''s own key'
        WHEN k.arn IS NULL
            THEN
                'the key ' || f.kms_key_arn
                || ' is none of the account and region, its state is not known'
        WHEN k.key_manager = 'AWS' THEN 'they are encrypted by AWS''s own key ' || k.arn
        ELSE 'the key ' || k.arn || ' is ' || coalesce(k.key_state, 'in a state that is not known')
    END AS actual
FROM aws_lambda_function AS f
LEFT JOIN named AS n
    ON f.account_id = n.account_id AND f.region = n.region AND f.kms_key_arn = n.name_arn
LEFT JOIN aws_kms_key AS k
    ON n.account_id = k.account_id AND n.region = k.region AND n.key_id = k.id;
