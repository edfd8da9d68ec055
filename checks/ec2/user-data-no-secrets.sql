-- title    = "User data of instances holds no secrets"
-- severity = "critical"
-- why      = "Whoever may describe the instance, or run anything on it, reads its user data and every credential in it."
-- fix      = "Move the secret to Secrets Manager or Parameter Store, read it at boot with the instance's role, and rotate it."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
-- controls = { prowler = ["ec2_instance_secrets_user_data"], powerpipe = ["ec2_instance_user_data_no_secrets"] }
-- omits    = "Patterns of one's own: user data is searched while it is read and is never stored."

SELECT
    account_id,
    region,
    arn AS resource,
    json_array_length(user_data_secrets) = 0 AS compliant,
    CASE
        WHEN user_data_secrets IS NULL THEN 'the user data could not be searched'
        WHEN json_array_length(user_data_secrets) = 0 THEN 'no secret in the user data'
        ELSE 'the user data holds ' || (
            SELECT
                group_concat(
                    secret.value ->> '$.name' || ' (' || (secret.value ->> '$.kind') || ')', ', '
                )
            FROM json_each(instance.user_data_secrets) AS secret
        )
    END AS actual
FROM aws_ec2_instance AS instance
WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated');
