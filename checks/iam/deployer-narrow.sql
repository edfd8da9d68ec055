-- title    = "What deploys is a role, with no more rights than it may have"
-- severity = "medium"
-- why      = "A user's keys last until somebody revokes them, and whoever takes over an administrator's pipeline has the account."
-- fix      = "Deploy with a role whose policies name what the stacks are made of."
-- docs     = "https://docs.aws.amazon.com/prescriptive-guidance/latest/least-privilege-cloudformation/welcome.html"
-- omits    = "Who really deployed: the trail of the account tells."
-- [params.deployer_arn]
-- about    = "ARN of the principal that deploys, * for any text."
-- type     = "string"
-- [params.allow_admin]
-- about    = "Whether it may be an administrator."
-- default  = true

SELECT
    p.account_id,
    p.region,
    p.arn AS resource,
    CASE
        WHEN p.principal_type <> 'role' THEN 0
        WHEN :allow_admin THEN 1
        ELSE p.is_administrator = 0
    END AS compliant,
    'is a ' || p.principal_type || ', '
    || CASE
        WHEN p.is_administrator = 1 THEN 'an administrator: ' || p.administrator_by
        WHEN p.is_administrator = 0 THEN 'no administrator'
        ELSE 'whether an administrator is not known: ' || p.not_known
    END AS actual
FROM aws_iam_principal AS p
WHERE p.arn GLOB replace(:deployer_arn, '[', '[[]')
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    0 AS compliant,
    'has no role or user ' || :deployer_arn AS actual
FROM aws_account AS a
WHERE
    NOT EXISTS (
        SELECT 1 FROM aws_iam_principal AS p
        WHERE
            p.account_id = a.account_id
            AND p.arn GLOB replace(:deployer_arn, '[', '[[]')
    );
