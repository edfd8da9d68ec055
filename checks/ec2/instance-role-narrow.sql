-- title    = "Roles of instances give neither administration nor whole services"
-- severity = "high"
-- why      = "Whoever breaks into the instance has its role: with one that is mighty, the account."
-- fix      = "Take the managed policies of full access away, and give the role the actions and resources that the workload uses."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
-- controls = { powerpipe = ["ec2_instance_no_iam_role_with_management_level_access", "ec2_instance_no_iam_role_with_privilege_escalation_risk_access"] }
-- omits    = "Full access to one service by a policy of one's own, and policies of the organisation."
-- [params.forbidden_policies]
-- about    = "Names of managed policies that no such role may have."
-- default  = [
--   "AdministratorAccess",
--   "PowerUserAccess",
--   "IAMFullAccess",
--   "AmazonS3FullAccess",
--   "AmazonDynamoDBFullAccess",
--   "AmazonRDSFullAccess",
--   "AmazonSQSFullAccess",
--   "AmazonSNSFullAccess",
--   "SecretsManagerReadWrite",
-- ]

WITH holder AS (
    SELECT
        p.account_id,
        p.arn AS profile_arn,
        p.role_arn,
        r.arn IS NOT NULL AS is_there,
        r.attached_policy_arns,
        principal.is_administrator,
        principal.administrator_by,
        principal.not_known,
        (
            SELECT group_concat(forbidden.value, ', ')
            FROM json_each(:forbidden_policies) AS forbidden
            WHERE
                EXISTS (
                    SELECT 1
                    FROM json_each(r.attached_policy_arns) AS attached
                    WHERE attached.value GLOB '*/' || forbidden.value
                )
        ) AS forbidden,
        (
            SELECT min(e.does)
            FROM aws_iam_escalation AS e
            WHERE e.account_id = r.account_id AND e.region = r.region AND e.arn = r.arn
        ) AS escalation
    FROM aws_iam_instance_profile AS p
    LEFT JOIN aws_iam_role AS r
        ON p.account_id = r.account_id AND r.region = 'global' AND p.role_arn = r.arn
    LEFT JOIN aws_iam_principal AS principal
        ON
            r.account_id = principal.account_id
            AND r.region = principal.region
            AND r.arn = principal.arn
)

SELECT
    i.account_id,
    i.region,
    i.arn AS resource,
    iif(i.iam_instance_profile_arn IS NULL, 'it has no instance profile', NULL) AS exempt,
    CASE
        WHEN h.is_administrator = 1 OR h.forbidden IS NOT NULL OR h.escalation IS NOT NULL THEN 0
        WHEN h.profile_arn IS NULL THEN NULL
        WHEN h.role_arn IS NULL THEN 1
        WHEN
            h.is_there
            AND h.is_administrator = 0
            AND h.not_known IS NULL
            AND h.attached_policy_arns IS NOT NULL
            THEN 1
    END AS compliant,
    CASE
        WHEN i.iam_instance_profile_arn IS NULL THEN 'it has no instance profile'
        WHEN h.profile_arn IS NULL THEN i.iam_instance_profile_arn || ' is not known'
        WHEN h.role_arn IS NULL THEN i.iam_instance_profile_arn || ' holds no role'
        WHEN
            h.is_administrator = 1
            THEN
                h.role_arn
                || ' is an administrator by '
                || coalesce(h.administrator_by, 'its policies')
        WHEN h.forbidden IS NOT NULL THEN h.role_arn || ' has ' || h.forbidden
        WHEN h.escalation IS NOT NULL THEN h.role_arn || ': ' || h.escalation
        WHEN NOT h.is_there THEN h.role_arn || ' is not known'
        WHEN h.not_known IS NOT NULL THEN h.role_arn || ', not known: ' || h.not_known
        ELSE h.role_arn || ' is narrow'
    END AS actual
FROM aws_ec2_instance AS i
LEFT JOIN holder AS h
    ON i.account_id = h.account_id AND i.iam_instance_profile_arn = h.profile_arn
WHERE coalesce(i.instance_state, '') NOT IN ('shutting-down', 'terminated');
