-- title    = "Sessions of roles end within the limit"
-- severity = "medium"
-- why      = "Credentials that leak from a session stay good until it ends."
-- fix      = "Set the maximum session duration of the role to at most the limit."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"
-- [params.max_session_seconds]
-- about    = "Longest session that a role may allow, in seconds."
-- default  = 3600

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN
            arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS sets its sessions'
        WHEN
            arn GLOB '*:role/aws-reserved/*'
            THEN 'a role of IAM Identity Center, its permission set says how long a session is'
    END AS exempt,
    max_session_duration <= :max_session_seconds AS compliant,
    coalesce(
        'a session may last ' || max_session_duration || ' s',
        'the longest session is not known'
    ) AS actual
FROM aws_iam_role;
