-- title    = "User data of launch templates and configurations holds no secrets"
-- severity = "critical"
-- why      = "Every instance that is launched has the credential, and whoever may describe the template reads it."
-- fix      = "Move the secret to Secrets Manager or Parameter Store, make a new default version without it, delete the old one, and rotate the secret."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
-- controls = { prowler = ["ec2_launch_template_no_secrets", "autoscaling_find_secrets_ec2_launch_configuration"] }
-- omits    = "Versions of launch templates that are neither the default nor the latest."

WITH launched AS (
    SELECT
        account_id,
        region,
        arn,
        user_data_secrets
    FROM aws_ec2_launch_template_version
    UNION ALL
    SELECT
        account_id,
        region,
        arn,
        user_data_secrets
    FROM aws_ec2_launch_configuration
)

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
            FROM json_each(launched.user_data_secrets) AS secret
        )
    END AS actual
FROM launched;
