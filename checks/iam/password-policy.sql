-- title    = "The password policy asks for long, varied and new passwords"
-- severity = "medium"
-- why      = "Short or old passwords are guessed, or found in the leaks of other sites."
-- fix      = "Set the account's password policy to the required length, characters, reuse and age."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
-- [controls]
-- prowler = [
--   "iam_password_policy_minimum_length_14",
--   "iam_password_policy_reuse_24",
--   "iam_password_policy_expires_passwords_within_90_days_or_less",
--   "iam_password_policy_lowercase",
--   "iam_password_policy_uppercase",
--   "iam_password_policy_number",
--   "iam_password_policy_symbol",
-- ]
-- fsbp = ["IAM.7"]
-- cis = ["1.8", "1.9"]
-- [params.min_length]
-- about    = "Characters that a password must have."
-- default  = 14
-- [params.reuse]
-- about    = "Earlier passwords that may not come back."
-- default  = 24
-- [params.max_age]
-- about    = "Days that a password may be valid; 0 asks for no expiry."
-- default  = 90
-- [params.classes]
-- about    = "Kinds of characters that a password must have: symbols, numbers, lowercase, uppercase."
-- default  = ["symbols", "numbers", "lowercase", "uppercase"]

WITH judged AS (
    SELECT
        p.*,
        p.minimum_password_length >= :min_length AS is_long,
        coalesce(p.password_reuse_prevention, 0) >= :reuse AS is_new,
        :max_age <= 0 OR coalesce(p.max_password_age, 0) BETWEEN 1 AND :max_age AS is_young,
        (
            SELECT
                coalesce(min(
                    CASE c.value
                        WHEN 'symbols' THEN p.require_symbols
                        WHEN 'numbers' THEN p.require_numbers
                        WHEN 'lowercase' THEN p.require_lowercase_characters
                        WHEN 'uppercase' THEN p.require_uppercase_characters
                    END
                ), 1)
            FROM json_each(:classes) AS c
        ) AS is_varied,
        iif(p.require_symbols = 1, ', symbols', '')
        || iif(p.require_numbers = 1, ', numbers', '')
        || iif(p.require_lowercase_characters = 1, ', lowercase', '')
        || iif(p.require_uppercase_characters = 1, ', uppercase', '') AS classes
    FROM aws_iam_account_password_policy AS p
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(is_set = 0, 0, is_long AND is_new AND is_young AND is_varied) AS compliant,
    CASE
        WHEN is_set = 0 THEN 'the account has no password policy'
        ELSE
            'at least ' || coalesce(minimum_password_length, '?') || ' characters; '
            || iif(classes = '', 'no kind required', 'requires ' || substr(classes, 3)) || '; '
            || coalesce(
                password_reuse_prevention || ' earlier ones barred', 'earlier ones may come back'
            )
            || '; '
            || coalesce('expire after ' || max_password_age || ' days', 'never expire')
    END AS actual
FROM judged;
