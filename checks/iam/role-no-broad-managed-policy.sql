-- title    = "Roles of workloads have no broad AWS managed policy"
-- severity = "high"
-- why      = "AWS writes these policies for people and for any use, so a workload gets rights that it never needs."
-- fix      = "Detach the policy and attach one that names the actions and resources that the workload needs."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
-- [controls]
-- prowler = ["iam_role_administratoraccess_policy"]
-- powerpipe = ["iam_role_no_administrator_access_policy_attached"]
-- [params.forbidden]
-- about    = "Names of AWS managed policies, `*` for any text."
-- default  = ["AdministratorAccess*", "PowerUserAccess", "*FullAccess*"]

WITH broad AS (
    SELECT DISTINCT
        r.account_id,
        r.region,
        r.arn AS role_arn,
        substr(a.value, instr(a.value, ':policy/') + 8) AS policy
    FROM aws_iam_role AS r
    CROSS JOIN json_each(r.attached_policy_arns) AS a
    CROSS JOIN json_each(:forbidden) AS f
    WHERE
        a.value GLOB 'arn:*:iam::aws:policy/*'
        AND a.value GLOB '*/' || replace(f.value, '[', '[[]')
    ORDER BY policy
),

broad_by_role AS (
    SELECT
        account_id,
        region,
        role_arn,
        group_concat(policy, ', ') AS policies
    FROM broad
    GROUP BY account_id, region, role_arn
)

SELECT
    r.account_id,
    r.region,
    r.arn AS resource,
    CASE
        WHEN
            r.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its policies'
        WHEN r.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN
            r.assume_role_policy_std IS NOT NULL
            AND NOT EXISTS (
                SELECT 1 FROM aws_iam_role_access AS w
                WHERE
                    w.account_id = r.account_id
                    AND w.region = r.region
                    AND w.arn = r.arn
                    AND w.is_workload = 1
            )
            THEN 'no workload: neither an AWS service nor a pod takes this role'
    END AS exempt,
    iif(r.attached_policy_arns IS NULL, NULL, b.policies IS NULL) AS compliant,
    CASE
        WHEN r.attached_policy_arns IS NULL THEN 'the attached policies are not known'
        ELSE coalesce('has ' || b.policies, 'has no broad AWS managed policy')
    END AS actual
FROM aws_iam_role AS r
LEFT JOIN broad_by_role AS b
    ON r.account_id = b.account_id AND r.region = b.region AND r.arn = b.role_arn;
