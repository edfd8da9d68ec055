-- title    = "A role for AWS Support and one for security audits exist"
-- severity = "low"
-- why      = "In an incident nobody may open a case with AWS, and an auditor is given an administrator's rights."
-- fix      = "Make a role with AWSSupportAccess and one with SecurityAudit, for those who need them."
-- docs     = "https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html"
-- controls = { prowler = ["iam_support_role_created", "iam_securityaudit_role_created"], cis = ["1.17"] }
-- [params.policies]
-- about    = "AWS managed policies, each of which some role must have attached."
-- default  = ["AWSSupportAccess", "SecurityAudit"]

WITH held AS (
    SELECT DISTINCT
        r.account_id,
        a.value AS policy_arn
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.attached_policy_arns) AS a
    WHERE r.arn NOT GLOB '*:role/aws-service-role/*'
),

judged AS (
    SELECT
        a.account_id,
        group_concat(
            iif(
                EXISTS (
                    SELECT 1 FROM held AS h
                    WHERE
                        h.account_id = a.account_id
                        AND h.policy_arn GLOB 'arn:*:iam::aws:policy/' || p.value
                ),
                NULL,
                p.value
            ),
            ', '
        ) AS missing
    FROM aws_account AS a
    CROSS JOIN json_each(:policies) AS p
    GROUP BY a.account_id
)

SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    CASE
        WHEN j.missing IS NULL THEN 1
        WHEN EXISTS (
            SELECT 1 FROM aws_iam_role AS r
            WHERE r.account_id = a.account_id AND r.attached_policy_arns IS NULL
        ) THEN NULL
        ELSE 0
    END AS compliant,
    coalesce(
        'no role is known to have ' || j.missing,
        'has roles for them'
    ) AS actual
FROM aws_account AS a
LEFT JOIN judged AS j ON a.account_id = j.account_id;
