-- title    = "Only listed principals hold administrator rights"
-- severity = "critical"
-- why      = "Whoever takes over a principal with every right takes over the account."
-- fix      = "Replace the policies by ones that name the actions and resources that the principal needs."
-- docs     = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
-- omits    = "Policies that are attached to nothing, policies of the organisation, and roles of other accounts."
-- [controls]
-- prowler = [
--   "iam_customer_attached_policy_no_administrative_privileges",
--   "iam_inline_policy_no_administrative_privileges",
--   "iam_aws_attached_policy_no_administrative_privileges",
-- ]
-- fsbp = ["IAM.1"]
-- cis = ["1.16"]
-- [params.allowed_principals]
-- about    = "Names or ARNs of roles, users and groups that may be administrators, `*` for any text."
-- default  = []

-- Whoever changes rights can take the rest, and whoever can take the role of an administrator is one.
SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN
            p.arn GLOB '*:role/aws-service-role/*'
            THEN 'a service-linked role, AWS writes its policies'
        WHEN p.arn GLOB '*:role/aws-reserved/*' THEN 'a role that IAM Identity Center writes'
        WHEN EXISTS (
            SELECT 1 FROM json_each(:allowed_principals) AS a
            WHERE
                p.name GLOB replace(a.value, '[', '[[]')
                OR p.arn GLOB replace(a.value, '[', '[[]')
        ) THEN 'listed as an administrator'
    END AS exempt,
    p.is_administrator = 0 AS compliant,
    CASE
        WHEN p.is_administrator = 1 THEN p.administrator_by
        WHEN p.is_administrator = 0 THEN 'its policies together make no administrator'
        ELSE 'not known: ' || p.not_known
    END AS actual
FROM aws_iam_principal AS p;
