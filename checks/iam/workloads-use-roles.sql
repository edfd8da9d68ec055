-- title    = "Programs use roles, not the keys of users"
-- severity = "high"
-- why      = "A user's access key does not expire: whoever finds it in a configuration or an image keeps it."
-- fix      = "Give the program a role, by its instance, function, pod or pipeline, then delete the key and the user."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"
-- omits    = "Programs that use the key of somebody who also signs in to the console."
-- [params.allowed_users]
-- about    = "Names of users that may have access keys, * for any text."
-- default  = []

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN EXISTS (
            SELECT 1 FROM json_each(:allowed_users) AS allowed
            WHERE c.user_name GLOB replace(allowed.value, '[', '[[]')
        ) THEN 'listed as one that may have keys'
        WHEN password_enabled = 1 THEN 'somebody who signs in with a password'
    END AS exempt,
    CASE
        WHEN access_key_1_active = 1 OR access_key_2_active = 1 THEN 0
        WHEN access_key_1_active = 0 AND access_key_2_active = 0 THEN 1
    END AS compliant,
    CASE
        WHEN access_key_1_active = 1 OR access_key_2_active = 1
            THEN
                'has an active access key and no password'
                || coalesce(
                    ', last used for '
                    || coalesce(access_key_1_last_used_service, access_key_2_last_used_service),
                    ''
                )
        WHEN access_key_1_active = 0 AND access_key_2_active = 0 THEN 'has no active access key'
        ELSE 'whether it has an access key is not known'
    END AS actual
FROM aws_iam_credential_report AS c
WHERE c.user_name <> '<root_account>';
